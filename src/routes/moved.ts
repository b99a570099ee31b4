/** The pages of `content/redirects.yaml`: an address that moved leads on. */
import type { APIRoute } from 'astro';
import { wordIn } from '../components/words.ts';
import { movedPages, readRedirects } from '../facts/redirects.ts';
import { leadOn } from './lead-on.ts';

export const getStaticPaths = () =>
  movedPages(readRedirects()).map((page) => ({
    params: { from: page.from.slice(1, -1) },
    props: page,
  }));

const based = (path: string): string => import.meta.env.BASE_URL.replace(/\/$/, '') + path;

export const GET: APIRoute<ReturnType<typeof getStaticPaths>[number]['props']> = ({
  locals,
  props: { from, to, parts },
}) =>
  leadOn({
    word: wordIn(locals),
    locale: undefined,
    id: from,
    href: based(to),
    parts: parts.map((part) => ({ id: part.id, href: based(part.to) })),
  });
