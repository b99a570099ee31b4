/** What the decoder's answers are made of. The browser fetches it together with the decoder's index. */
import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { allMessages } from '../facts/messages.ts';
import { makeAnswers } from '../widgets/decoder/make-answers.ts';

export const GET: APIRoute = async () => {
  const pages = await getCollection('docs');
  const titles = new Map(pages.map(({ id, data }) => [id, data.title]));
  const answers = makeAnswers(allMessages(), (slug) => titles.get(slug));
  return new Response(JSON.stringify(answers), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
