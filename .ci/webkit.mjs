/**
 * Finds MiniBrowser, the small browser that Debian ships with its WebKit, or gets it. It needs a
 * screen: Xvfb is one that nobody sees.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { canInstall, installPackages } from './debian.mjs';
import { installed, run, tail } from './process.mjs';

const minute = 60_000;
const screen = 'Xvfb';

/** It is no program for the path: it stands in a folder of the machine's kind and WebKit's version. */
function miniBrowser() {
  for (const top of ['/usr/lib', '/usr/lib64', '/usr/libexec'].filter((path) => existsSync(path)))
    for (const inner of ['', ...readdirSync(top).filter((name) => name.includes('-linux-'))]) {
      const path = join(top, inner, 'webkit2gtk-4.1', 'MiniBrowser');
      if (existsSync(path)) return path;
    }
  return undefined;
}

/** @returns {string | undefined} a WebKit that is already on the machine, and can be shown */
export const findWebkit = () =>
  installed([screen]) ? process.env.WEBKIT || miniBrowser() : undefined;

/**
 * A screen with a number that is not in use.
 * @returns {Promise<{ display: string, close: () => void }>}
 */
export async function startScreen() {
  const server = spawn(screen, ['-displayfd', '3', '-screen', '0', '1280x900x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = await Promise.race([
    once(server.stdio[3], 'data'),
    once(server, 'exit').then(([code]) =>
      Promise.reject(new Error(`Xvfb ended with code ${code}.`)),
    ),
  ]);
  return { display: `:${String(number).trim()}`, close: () => void server.kill() };
}

async function works(path) {
  const { display, close } = await startScreen();
  const env = { DISPLAY: display };
  const { code, output } = await run(path, ['--version'], { env, timeout: minute });
  close();
  return code === 0 && output.includes('WebKit') ? undefined : tail(output, 2);
}

/** @returns {Promise<{ path: string } | { reason: string }>} a WebKit that starts, or what to do */
export async function ensureWebkit() {
  let trouble = 'it was not found';
  if (!findWebkit() && canInstall()) {
    console.log("Getting WebKit: Debian's packages …");
    const { code, output } = await installPackages('libwebkit2gtk-4.1-0', 'xvfb');
    if (code !== 0) trouble = tail(output, 1);
  }
  const path = findWebkit();
  if (path) {
    const why = await works(path);
    if (!why) return { path };
    trouble = `${path} does not start: ${why}`;
  }
  return {
    reason: `No WebKit for the errands (${trouble}). Install Debian's libwebkit2gtk-4.1-0 and xvfb, or set WEBKIT to the path of a MiniBrowser, then run "npm test" again.`,
  };
}
