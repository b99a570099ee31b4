/**
 * Finds nginx, on which the example of docs/nginx.conf is tested, or gets it. Debian's packages are
 * unpacked and not installed, so that no server is started and nothing of the machine is changed.
 */
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, tail } from './process.mjs';

const minute = 60_000;
const unpacked = join(root, '.cache', 'nginx');
const places = ['/', '/usr/local', unpacked].flatMap((folder) =>
  ['usr/sbin/nginx', 'sbin/nginx'].map((path) => join(folder, path)),
);

const find = () => process.env.NGINX || places.find((path) => existsSync(path));

async function works(path) {
  const { code, output } = await run(path, ['-v'], { timeout: minute });
  return code === 0 && /nginx\//.test(output) ? undefined : tail(output, 1);
}

async function unpack() {
  if (!existsSync('/usr/bin/apt-get')) return 'it can only be had with apt-get';
  console.log("Getting nginx: Debian's packages …");
  mkdirSync(unpacked, { recursive: true });
  const options = { cwd: unpacked, timeout: 5 * minute };
  // Without root the lists are those that are there.
  if (process.getuid?.() === 0) await run('apt-get', ['update'], options);
  const { code, output } = await run('apt-get', ['download', 'nginx', 'nginx-common'], options);
  if (code !== 0) return tail(output, 1);
  for (const file of readdirSync(unpacked).filter((name) => name.endsWith('.deb'))) {
    const { code: failed, output: why } = await run('dpkg-deb', ['-x', file, '.'], options);
    if (failed !== 0) return tail(why, 1);
  }
  return undefined;
}

/** @returns {Promise<{ path: string } | { reason: string }>} its program, or one line that says what to do */
export async function ensureNginx() {
  let trouble = find() ? undefined : await unpack();
  const path = find();
  if (path) trouble = await works(path);
  if (path && !trouble) return { path };
  return {
    reason: `No nginx for the headers (${trouble ?? 'it was not found'}). Install nginx, or set NGINX to its program, then run "npm test" again.`,
  };
}
