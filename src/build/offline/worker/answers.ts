/** Where the answer to a request comes from. Whatever follows "?" or "#" is never looked at. */
import { OtherVersion } from './copy.ts';
import { languageOf } from './filling.ts';
import { copyOf, current, remember, unknown, versionOf } from './pages.ts';
import { addressOf, root, type FetchingEvent } from './scope.ts';

/** The path below the base of a request that may be ours. */
export function pathOf({ method, url }: Request): string | undefined {
  if (method !== 'GET' || !url.startsWith(root)) return undefined;
  try {
    const path = decodeURIComponent(url.slice(root.length).replace(/[?#].*/s, ''));
    return path.replace(/(^|\/)index\.html$/, '$1');
  } catch {
    return undefined;
  }
}

/** A page: from the device; else from the server, and its version is found out on the way. */
export async function page(event: FetchingEvent, path: string): Promise<Response> {
  const { request, resultingClientId: id } = event;
  const here = await current.read(path);
  if (here) {
    event.waitUntil(remember(id, Promise.resolve(current.version)));
    return here;
  }
  if (current.has(`${path}/`)) return Response.redirect(addressOf(`${path}/`));
  try {
    const answer = await fetch(request);
    const version = current.has(path)
      ? current.keep(path, answer.clone()).then((own) => (own ? current.version : unknown))
      : Promise.resolve(unknown);
    event.waitUntil(remember(id, version));
    return answer;
  } catch {
    event.waitUntil(remember(id, Promise.resolve(current.version)));
    const notice = await current.read(`${languageOf(request.url)}offline/`);
    return notice
      ? new Response(notice.body, { status: 503, headers: notice.headers })
      : Response.error();
  }
}

/** What a page loads: from the version that the page is of. */
export async function file({ request, clientId }: FetchingEvent, path: string): Promise<Response> {
  const copy = await copyOf(await versionOf(clientId));
  if (!copy?.has(path)) {
    try {
      return await fetch(request);
    } catch (error) {
      // The name of a script says what is in it.
      const here = path.startsWith('_astro/') ? await current.read(path) : undefined;
      if (here) return here;
      throw error;
    }
  }
  const here = await copy.read(path);
  if (here) return here;
  try {
    const answer = await copy.fetch(path);
    await copy.keep(path, answer.clone());
    return answer;
  } catch (error) {
    // Another version's file would be worse than none: the page says that it could not load it.
    if (error instanceof OtherVersion) return Response.error();
    throw error;
  }
}
