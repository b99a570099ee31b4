/** Finds epubcheck, which reads books as strictly as their format asks, or gets it. It runs on Java. */
import { existsSync } from 'node:fs';
import { canInstall, installPackages } from './debian.mjs';
import { run, tail } from './process.mjs';

const minute = 60_000;
const places = ['/usr/share/java/epubcheck.jar', '/usr/local/share/java/epubcheck.jar'];

const find = () => process.env.EPUBCHECK || places.find((path) => existsSync(path));

/** The file may be there and Java not. Version 4.2 tells its number, and fails for want of a book. */
async function works(path) {
  const { output } = await run('java', ['-jar', path, '--version'], { timeout: minute });
  return /EPUBCheck v\d/i.test(output) ? undefined : tail(output, 1);
}

async function install() {
  if (!canInstall()) return 'it can only be installed by root, with apt-get';
  console.log("Getting epubcheck: Debian's package …");
  const { code, output } = await installPackages('epubcheck');
  return code === 0 ? undefined : tail(output, 1);
}

/** @returns {Promise<{ path: string } | { reason: string }>} its jar, or one line that says what to do */
export async function ensureEpubcheck() {
  let trouble = find() ? undefined : await install();
  const path = find();
  if (path) trouble = await works(path);
  if (path && !trouble) return { path };
  return {
    reason: `No epubcheck for the books (${trouble ?? 'it was not found'}). Install Java and epubcheck, or set EPUBCHECK to its jar, then run "npm test" again.`,
  };
}
