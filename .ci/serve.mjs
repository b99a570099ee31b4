/** The one static server: `npm start`, the errands and the benchmark all serve the built site with it. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/**
 * Serves `folder` below `base`. Port 0 takes a free one. `brotli` sends the `.br` file beside a
 * file, where there is one. `headers` gives those that a host would send with a path.
 * @param {string} folder
 * @param {{ port?: number, base?: string, brotli?: boolean, headers?: (path: string) => Iterable<readonly [string, string]> }} [options]
 * @returns {Promise<{ origin: string, address: string, close: () => Promise<void> }>}
 */
export async function serve(
  folder,
  { port = 0, base = '/', brotli = false, headers = () => [] } = {},
) {
  const prefix = base.replace(/\/$/, '');
  const missing = join(folder, '404.html');
  const setHeaders = (response, path) => {
    for (const [name, value] of headers(path)) response.setHeader(name, value);
  };
  const files = sirv(folder, { dev: true, etag: true, extensions: ['html'], brotli, setHeaders });
  const notFound = (response) => {
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
    request.url = url.slice(prefix.length);
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
