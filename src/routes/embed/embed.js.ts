/** `/embed.js`: host.js, which others put on their pages, with what this site has. To be read, so it is not packed. */
import type { APIRoute } from 'astro';
import { widgets } from '../../widgets/table.ts';
import { languages } from '../locales.ts';
import source from './host.js?raw';
import { siteName } from './snippets.ts';

const values = {
  WIDGETS: widgets.map(({ name }) => name),
  LANGUAGES: languages(),
  NAME: siteName,
};

const code = Object.entries(values).reduce(
  (text, [name, value]) => text.replaceAll(new RegExp(`\\b${name}\\b`, 'g'), JSON.stringify(value)),
  source,
);

export const GET: APIRoute = () =>
  new Response(code, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
