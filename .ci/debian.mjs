/** Debian's packages, for what npm does not bring. */
import { existsSync } from 'node:fs';
import { run } from './process.mjs';

const minute = 60_000;

/** Only root may install, and only where there is apt-get. */
export const canInstall = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/**
 * @param {string[]} names
 * @returns {Promise<{ code: number, output: string }>} of the step that failed, or of the last one
 */
export async function installPackages(...names) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const update = await run('apt-get', ['update'], { env, timeout: 3 * minute });
  if (update.code !== 0) return update;
  const install = ['install', '-y', '--no-install-recommends', ...names];
  return run('apt-get', install, { env, timeout: 8 * minute });
}
