/** The one static server: `npm start`, the errands and the benchmark all serve the built site with it. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { hostHeaders } from './headers.mjs';

/**
 * Serves `folder` below `base`. Port 0 takes a free one. `brotli` sends the `.br` file beside a
 * file, where there is one; `headers` what a host would send that reads `_headers`.
 * @param {string} folder
 * @param {{ port?: number, base?: string, brotli?: boolean, headers?: boolean }} [options]
 * @returns {Promise<{ origin: string, address: string, close: () => Promise<void> }>}
 */
export async function serve(
  folder,
  { port = 0, base = '/', brotli = false, headers = false } = {},
) {
  const prefix = base.replace(/\/$/, '');
  const missing = join(folder, '404.html');
  const rules = join(folder, '_headers');
  /** Read each time: pages that are built anew meanwhile belong to the rules of their build. */
  const addHeaders = (response, path) => {
    if (!headers || !existsSync(rules)) return;
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    for (const [name, value] of hostHeaders(readFileSync(rules, 'utf8'))(path))
      response.setHeader(name, value);
  };
  const files = sirv(folder, { dev: true, etag: true, extensions: ['html'], brotli });
  const notFound = (response) => {
    addHeaders(response, `${prefix}/404.html`);
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(existsSync(missing) ? readFileSync(missing) : 'Not found');
  };
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    if (prefix && !url.startsWith(`${prefix}/`)) {
      // Whoever opens the bare address is sent to where the site stands.
      if (url === '/' || url === prefix) response.writeHead(302, { location: `${prefix}/` }).end();
      else notFound(response);
      return;
    }
    const [, path = '', query = ''] = /^([^?#]*)(.*)$/s.exec(url) ?? [];
    // A page stands at its folder, and its own links count from there.
    if (!path.endsWith('/') && existsSync(join(folder, path.slice(prefix.length), 'index.html'))) {
      response.writeHead(301, { location: `${path}/${query}` }).end();
      return;
    }
    addHeaders(response, path.replace(/\/+/g, '/'));
    request.url = url.slice(prefix.length);
    // A part of a file that is none counts as not asked for, as HTTP has it; sirv would end the server.
    const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '') ?? [];
    if (first === undefined || (last && Number(last) < Number(first))) delete request.headers.range;
    files(request, response, () => notFound(response));
  });
  await new Promise((listening, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => listening(undefined));
  });
  const bound = server.address();
  const origin = `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : port}`;
  return {
    origin,
    address: `${origin}${prefix}/`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
