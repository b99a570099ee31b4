/** The catalogue as the decoder's widget loads it: what `decodeMessage` reads and nothing else. */
import type { APIRoute } from 'astro';
import { allMessages, catalogueJson } from '../facts/messages.ts';
import { packCatalogue } from '../logic/index.ts';

export const GET: APIRoute = () =>
  new Response(JSON.stringify(packCatalogue(catalogueJson(allMessages()))), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
