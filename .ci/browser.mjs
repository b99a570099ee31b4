/** Finds a Chromium for the errands, or gets one. */
import { existsSync } from 'node:fs';
import { canInstall, installPackages } from './debian.mjs';
import { installed, run, tail } from './process.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const minute = 60_000;

/** Playwright's own Chromium, if it has been downloaded. */
async function playwrights() {
  const { chromium } = await import('playwright');
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

/** @returns {Promise<string | undefined>} a browser that is already on the machine */
export async function findChromium() {
  return process.env.CHROMIUM || installed(names) || playwrights();
}

/** A browser that is there may still lack a library, so it has to say its version once. */
async function works(path) {
  const { code, output } = await run(path, ['--version'], { timeout: minute });
  return code === 0 && /Chrom/.test(output)
    ? undefined
    : `${path} does not start: ${tail(output, 2)}`;
}

const attempts = [
  {
    what: "Playwright's Chromium",
    possible: () => true,
    get: () => run('playwright', ['install', 'chromium'], { timeout: 6 * minute }),
  },
  {
    what: "Debian's package chromium",
    possible: canInstall,
    get: () => installPackages('chromium'),
  },
];

/**
 * @returns {Promise<{ path: string } | { reason: string }>} a browser that starts, or one line that
 * says what to do
 */
export async function ensureChromium() {
  const reasons = [];
  const found = await findChromium();
  if (found) {
    const trouble = await works(found);
    if (!trouble) return { path: found };
    if (process.env.CHROMIUM)
      return {
        reason: `CHROMIUM is set, but ${trouble}. Correct it or leave it out, then run "npm test" again.`,
      };
    reasons.push(trouble);
  }
  for (const { what, possible, get } of attempts) {
    if (!possible()) continue;
    console.log(`Getting a browser: ${what} …`);
    const { code, output } = await get();
    const path = code === 0 ? ((await playwrights()) ?? (await findChromium())) : undefined;
    const trouble = path ? await works(path) : tail(output, 1);
    if (path && !trouble) return { path };
    reasons.push(`${what}: ${trouble || 'could not be had'}`);
  }
  return {
    reason: `No browser for the errands (${reasons.join('; ')}). Install Chromium or Chrome, or set CHROMIUM to its path, then run "npm test" again.`,
  };
}
