/**
 * Runs nginx on a finished site with the example of docs/nginx.conf and asks it as a browser would:
 * node src/build/policy/served.ts FOLDER [--json=FILE]. NGINX is its program. Nothing of the machine's
 * own nginx is read but its list of file types.
 */
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { packAll, unpackAll } from '../compress/compress.ts';
import { nginxMaps, nginxServer, readMoves } from './files.ts';
import { ownScripts } from './pages.ts';
import { rules } from './policy.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'string' } },
});
const built = resolve(positionals[0] ?? 'dist');
/** A copy, in which some pages are packed: the finished site stays as it is. */
const own = mkdtempSync(join(tmpdir(), 'pay-clinic-nginx-'));
const folder = join(own, 'site');
const program = process.env['NGINX'] ?? '/usr/sbin/nginx';
const typesOf = [program.replace(/\/usr\/sbin\/nginx$/, ''), ''].map((root) =>
  join(root, '/etc/nginx/mime.types'),
);

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
}

function configuration(own: string, port: number): string {
  const example = readFileSync('docs/nginx.conf', 'utf8')
    .replaceAll('/srv/pay-clinic', folder)
    .replace('listen 80;', `listen 127.0.0.1:${port};`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${own}/${name};\n`,
  );
  // A mirror beside it, as one nginx may serve: it starts where no name is there twice.
  const mirror = { base: '/mirror/', origin: 'https://mirror.example' };
  const all = rules(['/index.html'], []);
  writeFileSync(join(own, 'mirror-maps.conf'), nginxMaps(all, [], mirror));
  writeFileSync(join(own, 'mirror-server.conf'), nginxServer(all, mirror));
  return `daemon off;
pid ${own}/pid;
error_log stderr;
${process.getuid?.() === 0 ? 'user root;\n' : ''}events {}
http {
include ${typesOf.find((file) => existsSync(file)) ?? ''};
access_log off;
${temporary.join('')}${example}
include ${own}/mirror-maps.conf;
server {
listen 127.0.0.1:${port};
server_name mirror.example;
include ${own}/mirror-server.conf;
}
}
`;
}

/** Starts it, and waits until it answers or has ended. */
async function start(own: string, port: number): Promise<ChildProcess> {
  const file = join(own, 'nginx.conf');
  writeFileSync(file, configuration(own, port));
  const child = spawn(program, ['-p', own, '-e', 'stderr', '-c', file], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const origin = `http://127.0.0.1:${port}/`;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`nginx ended: ${said}`);
    const answer = await fetch(origin).catch(() => undefined);
    if (answer) return child;
    await new Promise((again) => setTimeout(again, 50));
  }
}

type Ask = (path: string, headers?: Readonly<Record<string, string>>) => Promise<Response>;
type Check = (ask: Ask) => Promise<void>;

const has = (answer: Response, name: string, value: RegExp | null) => {
  const found = answer.headers.get(name);
  if (value === null) assert.equal(found, null, `${answer.url} has ${name}: ${String(found)}`);
  else assert.match(found ?? '', value, `${answer.url}, ${name}`);
};

const file = (pattern: string): string => {
  const [name] = globSync(pattern, { cwd: folder }).sort();
  if (name === undefined) throw new Error(`There is no ${pattern}.`);
  return `/${name}`;
};

/** Folders that are packed, as `npm run compress` does with all. */
const packed = ['guides/limits', 'search'];

const pages = ['/', '/guides/limits/', '/tools/names/', '/errors/alipay-client-8000/', '/data/'];

const checks: Readonly<Record<string, Check>> = {
  'pages are served with the whole policy': async (ask) => {
    for (const path of pages) {
      const answer = await ask(path);
      assert.equal(answer.status, 200, path);
      has(answer, 'content-type', /^text\/html; charset=utf-8$/i);
      has(answer, 'content-security-policy', /default-src 'none'.*script-src 'self' 'sha256-/);
      has(answer, 'content-security-policy', /connect-src 'self'.*form-action 'none'/);
      has(answer, 'content-security-policy', /frame-ancestors 'none'/);
      assert.doesNotMatch(
        answer.headers.get('content-security-policy') ?? '',
        /script-src[^;]*unsafe/,
      );
      has(answer, 'referrer-policy', /^no-referrer$/);
      has(
        answer,
        'permissions-policy',
        /camera=\(\).*clipboard-write=\(self\), fullscreen=\(self\)/,
      );
      has(answer, 'x-content-type-options', /^nosniff$/);
      has(answer, 'cache-control', /^no-cache$/);
    }
  },
  'what is packed beside a file is sent in its place, with the headers of the file': async (
    ask,
  ) => {
    const type = {
      '/guides/limits/': /^text\/html; charset=utf-8$/i,
      '/search/en.json': /^application\/json/,
    };
    const inGzip = { 'accept-encoding': 'gzip' };
    for (const [path, kind] of Object.entries(type)) {
      const plain = await ask(path, { 'accept-encoding': 'identity' });
      const answer = await ask(path, inGzip);
      const beside = join(
        folder,
        path.replace(/\/$/, '/index.html.gz').replace(/json$/, 'json.gz'),
      );
      has(answer, 'content-encoding', /^gzip$/);
      // What is packed on the way has no length.
      assert.equal(Number(answer.headers.get('content-length')), statSync(beside).size, path);
      has(answer, 'content-type', kind);
      has(answer, 'vary', /accept-encoding/i);
      has(plain, 'vary', /accept-encoding/i);
      has(plain, 'content-encoding', null);
      for (const name of ['content-security-policy', 'permissions-policy', 'cache-control'])
        assert.equal(answer.headers.get(name), plain.headers.get(name), `${path}, ${name}`);
      assert.equal(await answer.text(), await plain.text(), path);
    }
    const onTheWay = await ask('/guides/names/', inGzip);
    has(onTheWay, 'content-encoding', /^gzip$/);
    has(onTheWay, 'content-length', null);
  },
  'the policy lets through every script that stands in a page': async (ask) => {
    for (const path of pages) {
      const answer = await ask(path);
      const sent = answer.headers.get('content-security-policy') ?? '';
      for (const hash of ownScripts(await answer.text())) assert.ok(sent.includes(hash), path);
    }
  },
  'pages are asked for again, and come only where they changed': async (ask) => {
    const etag = (await ask('/guides/limits/')).headers.get('etag') ?? '';
    assert.notEqual(etag, '');
    const again = await fetch((await ask('/guides/limits/')).url, {
      headers: { 'if-none-match': etag },
    });
    assert.equal(again.status, 304);
  },
  'what is named by its content is kept for ever': async (ask) => {
    for (const path of [file('_astro/*.js'), file('_offline/*.json')])
      has(await ask(path), 'cache-control', /max-age=31536000, immutable$/);
    for (const path of ['/sw.js', '/embed.js', '/embed/limits/'])
      has(await ask(path), 'cache-control', /^no-cache$/);
  },
  'data are open to any page and are asked for again': async (ask) => {
    for (const path of ['/data/limits.json', '/data/limits.schema.json', '/data/messages.csv']) {
      const answer = await ask(path);
      has(answer, 'access-control-allow-origin', /^\*$/);
      has(answer, 'cache-control', /^no-cache$/);
    }
    has(await ask('/data/limits.json'), 'content-type', /^application\/json/);
    has(await ask('/data/messages.csv'), 'content-type', /^text\/csv; charset=utf-8/);
    has(await ask('/guides/limits/'), 'access-control-allow-origin', null);
  },
  'text for programs says what it is': async (ask) => {
    has(
      await ask('/guides/limits/index.html.md'),
      'content-type',
      /^text\/markdown; charset=utf-8/,
    );
    has(await ask('/data/index.html.md'), 'access-control-allow-origin', /^\*$/);
    has(await ask('/llms.txt'), 'content-type', /^text\/plain; charset=utf-8$/i);
    has(await ask('/manifest.webmanifest'), 'content-type', /^application\/manifest\+json/);
  },
  'copies to take along are kept, not opened': async (ask) => {
    const copies = globSync('download/pay-clinic-*', { cwd: folder });
    for (const name of copies) has(await ask(`/${name}`), 'content-disposition', /^attachment$/);
    has(await ask('/download/'), 'content-disposition', null);
  },
  'an address that is no page answers with the page for it': async (ask) => {
    const answer = await ask('/guides/nowhere/');
    assert.equal(answer.status, 404);
    has(answer, 'content-security-policy', /frame-ancestors 'none'/);
    assert.equal(await answer.text(), readFileSync(join(folder, '404.html'), 'utf8'));
  },
  'an address that moved leads on and keeps the query, before the part of the page': async (
    ask,
  ) => {
    const moves = readMoves(readFileSync(join(folder, '_redirects'), 'utf8'));
    for (const wanted of [/\/$/, /#/]) {
      const { from, to } = moves.find((one) => wanted.test(one.to)) ?? { from: '', to: '' };
      assert.notEqual(from, '', `No address leads to ${String(wanted)}.`);
      const answer = await ask(`${from}?from=a%20blog&x=1`);
      assert.equal(answer.status, 301);
      const [page = '', part] = to.split('#');
      const location = `${page}?from=a%20blog&x=1${part === undefined ? '' : `#${part}`}`;
      assert.equal(answer.headers.get('location'), location);
    }
  },
  'a folder without its last slash leads to it': async (ask) => {
    const answer = await ask('/guides/limits?x=1');
    assert.equal(answer.status, 301);
    assert.equal(answer.headers.get('location'), '/guides/limits/?x=1');
  },
  'what is for hosts is not served': async (ask) => {
    for (const path of ['/_headers', '/_redirects', '/_nginx/maps.conf'])
      assert.equal((await ask(path)).status, 404, path);
  },
};

const counts = { passed: 0, failed: 0, details: '' };
let child: ChildProcess | undefined;
try {
  cpSync(built, folder, { recursive: true, preserveTimestamps: true });
  await unpackAll(folder);
  for (const part of packed) await packAll(join(folder, part));
  const port = await freePort();
  child = await start(own, port);
  const ask: Ask = (path, headers = {}) =>
    fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual', headers });
  for (const [name, check] of Object.entries(checks))
    try {
      await check(ask);
      counts.passed += 1;
    } catch (error) {
      counts.failed += 1;
      counts.details += `${name}: ${String(error)}\n`;
    }
} catch (error) {
  counts.failed += 1;
  counts.details += `${String(error)}\n`;
} finally {
  child?.kill();
  rmSync(own, { recursive: true, force: true });
}
if (values.json) writeFileSync(values.json, JSON.stringify(counts));
else process.stdout.write(`${counts.details}${counts.passed} passed, ${counts.failed} failed\n`);
process.exitCode = counts.failed > 0 ? 1 : 0;
