/** oEmbed's answer for each tool, as a file. It needs whole addresses: without SITE_URL there is none. */
import type { APIRoute } from 'astro';
import { frameHeight, frameSnippet, siteName } from './snippets.ts';
import { titleOf, toolPaths } from './tools.ts';

export const getStaticPaths = () => (import.meta.env.SITE ? toolPaths() : []);

type Path = ReturnType<typeof toolPaths>[number];

export const GET: APIRoute<Path['props'], Path['params']> = async ({
  site,
  params: { locale },
  props: { widget },
}) => {
  const root = new URL(import.meta.env.BASE_URL.replace(/\/?$/, '/'), site).href;
  const title = await titleOf(widget, locale);
  const folder = locale === undefined ? '' : `${locale}/`;
  return Response.json({
    version: '1.0',
    type: 'rich',
    title,
    provider_name: siteName,
    provider_url: root,
    cache_age: 86_400,
    width: 640,
    height: frameHeight,
    html: frameSnippet({ root, folder, title, widget: widget.name, page: widget.page }),
  });
};
