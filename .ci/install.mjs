/** Installs the packages of the lock file, once. Node 20 and built-in modules only. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { outsidePath, root, run, tail } from './process.mjs';

/** An error whose message is all that the person at the screen needs. */
export class Trouble extends Error {}

const packages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/**
 * What the lock file names and `node_modules` lacks. npm keeps its own record of what it has put
 * there, written last, so an installation by hand counts and one that was cut short does not.
 * @param {string} [folder]
 * @returns {string[]}
 */
export function missingPackages(folder = root) {
  const record = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return ['everything'];
  const wanted = packages(join(folder, 'package-lock.json'));
  const present = packages(record);
  return Object.keys(wanted).filter((name) => {
    if (!name.startsWith('node_modules/')) return false;
    const here = present[name];
    // Optional packages are for other processors and systems.
    if (!here) return !wanted[name].optional;
    return here.version !== wanted[name].version || here.integrity !== wanted[name].integrity;
  });
}

/** @returns {Promise<boolean>} whether anything had to be installed */
export async function ensureInstalled() {
  const [major = 0] = process.versions.node.split('.').map(Number);
  if (major < 20)
    throw new Trouble(
      `Node ${process.versions.node} is too old: install Node 20 or newer, then say it again.`,
    );
  if (!existsSync(join(root, 'package-lock.json')))
    throw new Trouble('package-lock.json is missing: check the whole repository out again.');
  const missing = missingPackages();
  if (missing.length === 0) return false;
  console.log(
    `Installing packages (${missing.length > 3 ? `${missing.length} of them` : missing.join(', ')}) …`,
  );
  // With NODE_ENV=production npm would leave out what tests use, and an installation counts when it is whole.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const { code, output } = await run('npm', args, { env: { PATH: outsidePath } });
  if (code !== 0) throw new Trouble(installTrouble(code, output));
  const still = missingPackages();
  if (still.length > 0)
    throw new Trouble(
      `"npm ci" ended well but left out ${still.slice(0, 5).join(', ')}: delete node_modules and say it again.`,
    );
  await requireTools();
  return true;
}

/** The tools need Node 24, which the package `node` brings by its install script. */
async function requireTools() {
  const { code, output } = await run('node', ['--version']);
  const major = Number(/^v(\d+)/.exec(output)?.[1] ?? 0);
  if (code !== 0 || major < 22)
    throw new Trouble(
      `The package "node" did not bring Node 24 (found ${output.trim() || 'none'}): npm may have refused its install script. Run "npm rebuild node", or install Node 24 yourself.`,
    );
}

/** What to do about the ways in which npm usually fails. */
function installTrouble(code, output) {
  const said = tail(output, 15);
  const advice = (() => {
    if (code === 127)
      return 'npm was not found: install it (it comes with Node), then say it again.';
    if (/EPERM|EACCES/.test(output))
      return 'npm may not write here: make the project folder and npm\'s cache folder yours ("chown"), and close editors and servers that hold node_modules open.';
    if (/ENOSPC/.test(output))
      return 'The disk is full: make room (about 600 MB), then say it again.';
    if (/EUSAGE|in sync/.test(output))
      return 'package.json and package-lock.json do not agree: run "npm install" once and commit both.';
    if (/ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|E40\d/.test(output))
      return 'The package registry was not reached: check the network and "npm config get registry", then say it again.';
    return "The reason stands above, in npm's own words.";
  })();
  return `${said}\n\nPackages could not be installed. ${advice}`;
}
