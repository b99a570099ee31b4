/** What `npm test` runs, in this order. Each runner gives how much passed, how much failed, and why. */
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from './browser.mjs';
import { build } from './build.mjs';
import { ensureEpubcheck } from './epubcheck.mjs';
import { ensureFirefox } from './firefox.mjs';
import { Trouble } from './install.mjs';
import { ensureNginx } from './nginx.mjs';
import { playwrightResult, vitestResult } from './results.mjs';
import { root, run, tail } from './process.mjs';
import { ensureWebkit } from './webkit.mjs';

const result = (name) => join(root, '.cache', 'results', `${name}.json`);

function verdict({ code, output }, complaints = () => 1) {
  if (code === 0) return { passed: 1, failed: 0 };
  return { passed: 0, failed: Math.max(1, complaints(output)), details: tail(output, 60) };
}

/** A tool that is either content or prints its complaints: one check. */
const tool =
  (command, args, { complaints = () => 1, env = {} } = {}) =>
  async () =>
    verdict(await run(command, args, { env }), complaints);

const number = (pattern) => (output) => Number(pattern.exec(output)?.[1] ?? 0);

/** Runs a tool that writes its results as JSON, and counts those; its own output explains a crash. */
async function counted(name, command, args, read, env = {}) {
  const file = result(name);
  rmSync(file, { force: true });
  const { code, output } = await run(command, args, { env });
  if (!existsSync(file))
    throw new Trouble(`${command} ended with code ${code} and no results:\n${tail(output, 30)}`);
  const counts = read(JSON.parse(readFileSync(file, 'utf8')));
  // A tool can fail without a failed test, by an error outside of all tests.
  if (code !== 0 && counts.failed === 0)
    return {
      ...counts,
      failed: 1,
      details: `${command} ended with code ${code}:\n${tail(output, 30)}`,
    };
  return counts;
}

let built = false;
/** Set by the runner "browser", read by the errands. */
let chromium = '';
/** Set by the runner "firefox", read by the errands. */
let firefox = '';
/** Set by the runner "webkit", read by the errands. */
let webkit = '';

async function site() {
  // An old site must never be tested in the place of one that could not be built.
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  const outcome = verdict(await build());
  built = outcome.failed === 0;
  return outcome;
}

let exported = false;

async function copies() {
  if (!built) throw new Trouble('Not run: there is no finished site to copy.');
  const outcome = await tool('node', ['src/build/export/run.ts', 'dist'])();
  exported = outcome.failed === 0;
  return outcome;
}

/** Where a program is that a runner needs; what to do stands in the trouble where it could not be had. */
async function got(ensure) {
  const outcome = await ensure();
  if ('reason' in outcome) throw new Trouble(outcome.reason);
  return outcome.path;
}

async function browser() {
  chromium = await got(ensureChromium);
  return { passed: 1, failed: 0 };
}

async function mozillas() {
  firefox = await got(ensureFirefox);
  return { passed: 1, failed: 0 };
}

async function debiansWebkit() {
  webkit = await got(ensureWebkit);
  return { passed: 1, failed: 0 };
}

async function pages() {
  if (!built || !exported)
    throw new Trouble(
      `Not run: there is no finished site to check${built ? ': its copies could not be made' : ''}.`,
    );
  const args = ['src/build/checks/run.ts', 'dist', `--json=${result('pages')}`];
  return counted('pages', 'node', args, (counts) => counts);
}

async function errands() {
  if (!built || !chromium)
    throw new Trouble(
      `Not run: there is no ${built ? 'browser' : 'finished site'} to run them on.`,
    );
  return counted('errands', 'playwright', ['test', '--reporter=json'], playwrightResult, {
    CHROMIUM: chromium,
    FIREFOX: firefox,
    WEBKIT: webkit,
    PLAYWRIGHT_JSON_OUTPUT_FILE: result('errands'),
  });
}

/** Every book of the export against the rules of its format. */
async function books() {
  if (!exported) throw new Trouble('Not run: the copies with the books could not be made.');
  const checker = await got(ensureEpubcheck);
  const folder = join(root, 'dist', 'download');
  const counts = { passed: 0, failed: 0, details: '' };
  for (const book of readdirSync(folder).filter((name) => name.endsWith('.epub'))) {
    // A warning is a failure, too.
    const args = ['-jar', checker, '--failonwarnings', join(folder, book)];
    const { code, output } = await run('java', args);
    counts[code === 0 ? 'passed' : 'failed'] += 1;
    if (code !== 0) counts.details += tail(output, 30);
  }
  return counts;
}

/** The example for nginx on the finished site, with the headers that it sends. */
async function hosting() {
  if (!built) throw new Trouble('Not run: there is no finished site to serve.');
  const nginx = await got(ensureNginx);
  const args = ['src/build/policy/served.ts', 'dist', `--json=${result('hosting')}`];
  return counted('hosting', 'node', args, (counts) => counts, { NGINX: nginx });
}

export const runners = [
  ['browser', browser],
  ['firefox', mozillas],
  ['webkit', debiansWebkit],
  ['types', tool('astro', ['check'], { complaints: number(/(\d+) errors?/) })],
  ['lint', tool('eslint', ['.', '--max-warnings=0'], { complaints: number(/(\d+) problems?/) })],
  ['format', tool('prettier', ['--check', '.'])],
  [
    'unit',
    () =>
      counted(
        'unit',
        'vitest',
        ['run', '--reporter=json', `--outputFile=${result('unit')}`],
        vitestResult,
      ),
  ],
  ['build', site],
  ['export', copies],
  ['pages', pages],
  ['errands', errands],
  ['books', books],
  ['hosting', hosting],
];
