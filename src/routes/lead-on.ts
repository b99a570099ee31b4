/**
 * The page of an address that stands elsewhere now: it leads on at once, and keeps the query and the
 * part after the hash; a part that went elsewhere has a link of its own. The script is the same on every page and has no address in it, so that one
 * hash lets it through a policy; without script the browser follows the refresh.
 */
import type { Words } from '../components/words.ts';
import { locales } from './locales.ts';

const script =
  'const part=document.getElementById(location.hash.slice(1)),{pathname,hash}=part||document.links[0];location.replace(pathname+location.search+(part?hash:location.hash||hash))';

interface Lead {
  readonly word: Words['word'];
  /** The site's language of the page; the default one where it is undefined. */
  readonly locale: string | undefined;
  /** What is no more, as the reader knows it. */
  readonly id: string;
  /** Where it leads: an address, relative or with the base path. */
  readonly href: string;
  /** Parts of it that stand elsewhere. */
  readonly parts?: readonly { readonly id: string; readonly href: string }[];
}

export function leadOn({ word, locale, id, href, parts = [] }: Lead): Response {
  const { lang, dir } = locales().locales[locale ?? 'root'] ?? { lang: 'en', dir: 'ltr' };
  const linked = word('messages.redirect.link');
  const others = parts.map((part) => `<a hidden id="${part.id}" href="${part.href}">${linked}</a>`);
  const title = word('messages.redirect', { id });
  return new Response(
    `<!DOCTYPE html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><meta name="robots" content="noindex"><meta name="description" content="${word('messages.redirect.description', { id })}"><noscript><meta http-equiv="refresh" content="0; url=${href}"></noscript></head><body><main><h1>${title}</h1><p><a href="${href}">${linked}</a>${others.join('')}</p></main><script>${script}</script></body></html>\n`,
    { headers: { 'content-type': 'text/html; charset=utf-8' } },
  );
}
