/**
 * The page of an id that stands on another page: it leads on at once, and keeps the query and the
 * part after the hash. The script is the same on every page and has no address in it, so that one
 * hash lets it through a policy; without script the browser follows the refresh.
 */
import type { APIRoute } from 'astro';
import { wordIn } from '../../components/words.ts';
import { messageSlug, messagesIndex } from '../../facts/messages-address.ts';
import { messageRedirects } from '../../facts/messages-pages.ts';
import { localePaths, locales } from '../locales.ts';

const script =
  'const{pathname,hash}=document.links[0];location.replace(pathname+location.search+(location.hash||hash))';

export function getStaticPaths() {
  return localePaths().flatMap(({ params }) =>
    messageRedirects().map((redirect) => ({
      params: { ...params, message: messageSlug(redirect.id) },
      props: redirect,
    })),
  );
}

export const GET: APIRoute<ReturnType<typeof getStaticPaths>[number]['props']> = ({
  locals,
  params,
  props: { id, to },
}) => {
  const word = wordIn(locals);
  const { lang, dir } = locales().locales[params['locale'] ?? 'root'] ?? { lang: 'en', dir: 'ltr' };
  // Relative: the same below any base path and in any language.
  const href = to.replace(messagesIndex, '../');
  const title = word('messages.redirect', { id });
  return new Response(
    `<!DOCTYPE html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><meta name="robots" content="noindex"><meta name="description" content="${word('messages.redirect.description', { id })}"><noscript><meta http-equiv="refresh" content="0; url=${href}"></noscript></head><body><main><h1>${title}</h1><p><a href="${href}">${word('messages.redirect.link')}</a></p></main><script>${script}</script></body></html>\n`,
    { headers: { 'content-type': 'text/html; charset=utf-8' } },
  );
};
