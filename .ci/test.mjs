/**
 * `npm test`: installs what is missing, a browser included, then runs everything that can find a
 * mistake. One line for each runner, details where something failed, the sum in the last line.
 * `--all` checks every page where a sample would do.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Trouble, ensureInstalled } from './install.mjs';
import { root } from './process.mjs';
import { runners } from './runners.mjs';

const all = process.argv.includes('--all');
const unknown = process.argv.slice(2).filter((word) => word !== '--all');

// What is tested must not depend on how this machine deploys; tests set what they need themselves.
for (const name of ['SITE_URL', 'BASE_PATH', 'BUILD_DATE', 'REPORT_URL', 'OFFLINE'])
  process.env[name] = '';
if (all) process.env.CHECK_ALL = '1';

const sum = { passed: 0, failed: 0 };

const indented = (text) => text.trimEnd().replace(/^/gm, '    ');

function report(name, { passed, failed, details = '', unsteady = '' }, milliseconds) {
  sum.passed += passed;
  sum.failed += failed;
  const counts = `${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed`;
  const seconds = (milliseconds / 1000).toFixed(1).padStart(7);
  console.log(`${failed > 0 ? '✗' : '✓'} ${name.padEnd(16)}${counts}${seconds} s`);
  if (failed > 0 && details) console.log(`${indented(details)}\n`);
  if (unsteady) console.log(`${indented(`Passed at the second try only:\n${unsteady}`)}\n`);
}

/** A runner that breaks is a failure with its reason, and never ends the run. */
async function measure(name, work) {
  const start = performance.now();
  let result;
  try {
    result = await work();
    if (result.passed + result.failed === 0)
      result = { passed: 0, failed: 1, details: `${name} ran nothing at all.` };
  } catch (error) {
    const reason = error instanceof Trouble ? error.message : (error?.stack ?? String(error));
    result = { passed: 0, failed: 1, details: reason };
  }
  report(name, result, performance.now() - start);
  return result.failed === 0;
}

const begin = performance.now();
if (unknown.length > 0) {
  report(
    'arguments',
    { passed: 0, failed: 1, details: `Only --all is known, not ${unknown.join(' ')}.` },
    0,
  );
} else {
  const installed = await measure('install', async () => {
    await ensureInstalled();
    return { passed: 1, failed: 0 };
  });
  mkdirSync(join(root, '.cache', 'results'), { recursive: true });
  if (installed) for (const [name, work] of runners) await measure(name, work);
}
console.log(
  `\n${((performance.now() - begin) / 1000).toFixed(0)} s in all${all ? ', every page' : ''}.\n`,
);
console.log(`${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed > 0 ? 1 : 0;
