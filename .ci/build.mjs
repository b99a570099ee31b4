/** `npm run build`, and the one way in which everything here builds the site. */
import { pathToFileURL } from 'node:url';
import { run } from './process.mjs';

// Left alone, Node keeps what it could throw away for as long as the machine has room: some 1.1 GB. So
// bounded, a build stays well below a gigabyte, on small machines too.
const bounds = '--max-old-space-size=600 --max-semi-space-size=16';

/**
 * @param {{ cwd?: string, env?: Record<string, string | undefined>, args?: string[], show?: boolean }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function build({ cwd, env = {}, args = [], show = false } = {}) {
  // What somebody asks of Node themselves comes last, and holds.
  const asked = env.NODE_OPTIONS ?? process.env.NODE_OPTIONS ?? '';
  return run('astro', ['build', ...args], {
    cwd,
    show,
    env: { ...env, NODE_OPTIONS: `${bounds} ${asked}`.trimEnd() },
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  process.exitCode = (await build({ args: process.argv.slice(2), show: true })).code;
