/** `npm start`: installs what is missing, builds the site and its copies to take along, serves it and prints its address. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { Trouble, ensureInstalled } from './install.mjs';
import { root, run } from './process.mjs';

/** The address that people will look for; another one is taken where it is in use. */
const usual = 4321;

function wantedPort() {
  const given = process.env.PORT;
  if (given === undefined || given === '') return usual;
  const port = Number(given);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Trouble(`PORT is "${given}": write a number from 1 to 65535, or leave it out.`);
  return port;
}

async function buildSite() {
  console.log('Building the site …');
  const { code, output } = await build();
  if (code !== 0)
    throw new Trouble(
      `${output.trimEnd()}\n\nThe site could not be built: the reason stands above.`,
    );
  if (!existsSync(join(root, 'dist', 'index.html')))
    throw new Trouble(
      'The build ended well but wrote no dist/index.html: is there a content/docs/index.mdx?',
    );
}

async function exportEditions() {
  console.log('Making the copies to take along …');
  const { code, output } = await run('node', ['src/build/export/run.ts', 'dist']);
  // Without them the site is whole: its page says that they were not made.
  if (code !== 0) console.error(`${output.trimEnd()}\n\nThe copies could not be made.`);
}

async function open(port) {
  // Only now: it comes from the packages that were just installed.
  const { serve } = await import('./serve.mjs');
  const base = process.env.BASE_PATH || '/';
  try {
    return await serve(join(root, 'dist'), { port, base, headers: true });
  } catch (error) {
    if (error.code === 'EADDRINUSE') {
      console.log(`Port ${port} is in use, so another one was taken.`);
      return serve(join(root, 'dist'), { base, headers: true });
    }
    if (error.code === 'EACCES' || error.code === 'EPERM')
      throw new Trouble(
        `Port ${port} is not allowed here: choose one above 1023, like PORT=8080 npm start.`,
      );
    throw error;
  }
}

try {
  const port = wantedPort();
  await ensureInstalled();
  await buildSite();
  await exportEditions();
  const { address, close } = await open(port);
  console.log(`\nPay Clinic is at ${address}\nPress Ctrl+C to stop.`);
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => {
      console.log('\nStopped.');
      void close().then(() => process.exit(0));
    });
} catch (error) {
  console.error(`\n${error instanceof Trouble ? error.message : error.stack}`);
  process.exitCode = 1;
}
