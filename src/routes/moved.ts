/** The pages of `content/redirects.yaml`: an address that moved leads on. */
import type { APIRoute } from 'astro';
import { wordIn } from '../components/words.ts';
import { readRedirects } from '../facts/redirects.ts';
import { leadOn } from './lead-on.ts';

export const getStaticPaths = () =>
  readRedirects()
    .filter(({ from }) => !from.includes('#'))
    .map((redirect) => ({
      params: { from: redirect.from.slice(1, -1) },
      props: redirect,
    }));

export const GET: APIRoute<ReturnType<typeof getStaticPaths>[number]['props']> = ({
  locals,
  props: { from, to },
}) =>
  leadOn({
    word: wordIn(locals),
    locale: undefined,
    id: from,
    href: import.meta.env.BASE_URL.replace(/\/$/, '') + to,
  });
