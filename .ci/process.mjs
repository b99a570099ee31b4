/** Running other programs, on nothing but what Node 20 has: this is used before anything is installed. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');
const bin = join(root, 'node_modules', '.bin');
const windows = process.platform === 'win32';

const path = (process.env.PATH ?? '').split(delimiter);

/** For the project's own tools: `node_modules/.bin` first, which also brings Node 24. */
export const toolsPath = [bin, ...path.filter((entry) => entry !== bin)].join(delimiter);

/** For installing: without `node_modules/.bin`, whose Node is about to be replaced. */
export const outsidePath = path.filter((entry) => entry !== bin).join(delimiter);

/**
 * @param {string[]} names
 * @returns {string | undefined} the first of these programs that is on the machine
 */
export function installed(names) {
  for (const folder of outsidePath.split(delimiter))
    for (const name of names) if (existsSync(join(folder, name))) return join(folder, name);
  return undefined;
}

/** Nothing we start talks to another host on its own account. */
export const quiet = { ASTRO_TELEMETRY_DISABLED: '1' };

/**
 * Runs a program and waits. `show` passes its output on; otherwise it is collected. A program that
 * cannot be started gives the code 127 and the reason, like a shell.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string | undefined>, show?: boolean, timeout?: number, cwd?: string }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, options = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? root,
      env: { ...process.env, ...quiet, PATH: toolsPath, ...options.env },
      stdio: options.show ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      timeout: options.timeout,
      // npm and the tools are .cmd files there, which only a shell starts.
      shell: windows,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8');
      stream?.on('data', (text) => (output += text));
    }
    child.on('error', (error) => done({ code: 127, output: `${command}: ${error.message}` }));
    child.on('close', (code, signal) => {
      if (signal)
        output += `\n${command} was stopped by ${signal}${options.timeout ? ` (time limit ${options.timeout / 1000} s)` : ''}`;
      done({ code: code ?? 1, output });
    });
  });
}

/** The last lines of a long output, without colours: usually where the reason stands. */
export function tail(output, lines = 40) {
  return output
    .replace(/\u001b\[[\d;]*m/g, '')
    .trimEnd()
    .split('\n')
    .slice(-lines)
    .join('\n');
}
