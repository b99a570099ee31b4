/** The page of a message's id that stands on another page. */
import type { APIRoute } from 'astro';
import { wordIn } from '../../components/words.ts';
import { messageSlug, messagesIndex } from '../../facts/messages-address.ts';
import { messageRedirects } from '../../facts/messages-pages.ts';
import { leadOn } from '../lead-on.ts';
import { localePaths } from '../locales.ts';

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
}) =>
  leadOn({
    word: wordIn(locals),
    locale: params['locale'],
    id,
    // Relative: the same below any base path and in any language.
    href: to.replace(messagesIndex, '../'),
  });
