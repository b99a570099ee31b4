/** Finds Debian's or Mozilla's own Firefox for the errands, or gets one. */
import { canInstall, installPackages } from './debian.mjs';
import { installed, run, tail } from './process.mjs';

const names = ['firefox-esr', 'firefox'];
const minute = 60_000;

/** @returns {string | undefined} a Firefox that is already on the machine */
export const findFirefox = () => process.env.FIREFOX || installed(names);

/** @returns {Promise<{ path: string } | { reason: string }>} a Firefox that starts, or what to do */
export async function ensureFirefox() {
  let trouble = 'it was not found';
  if (!findFirefox() && canInstall()) {
    console.log("Getting Firefox: Debian's package …");
    const { code, output } = await installPackages('firefox-esr');
    if (code !== 0) trouble = tail(output, 1);
  }
  const path = findFirefox();
  if (path) {
    const { code, output } = await run(path, ['--version'], { timeout: minute });
    if (code === 0 && output.includes('Firefox')) return { path };
    trouble = `${path} does not start: ${tail(output, 2)}`;
  }
  return {
    reason: `No Firefox for the errands (${trouble}). Install Firefox, or set FIREFOX to its path, then run "npm test" again.`,
  };
}
