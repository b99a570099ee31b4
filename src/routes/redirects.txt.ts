/**
 * `/_redirects`: the same moves for hosts that read such a file, which then answer by themselves. They
 * hand the query on; the part after the hash never reaches them, and browsers keep it. So a page whose
 * parts went to several places is left to the page that leads on.
 */
import type { APIRoute } from 'astro';
import { messageAddress } from '../facts/messages-address.ts';
import { messageRedirects } from '../facts/messages-pages.ts';
import { movedPages, readRedirects } from '../facts/redirects.ts';

export const GET: APIRoute = () => {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  const moves = [
    ...movedPages(readRedirects()).filter(({ parts }) => parts.length === 0),
    ...messageRedirects().map(({ id, to }) => ({ from: messageAddress(id), to })),
  ];
  return new Response(moves.map(({ from, to }) => `${base}${from} ${base}${to} 301\n`).join(''));
};
