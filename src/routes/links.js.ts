/** The script for people who link, in each language: src/overrides/links. */
import type { APIRoute } from 'astro';
import { linksScript } from '../overrides/links/script.ts';
import { localePaths } from './locales.ts';

export const getStaticPaths = () =>
  localePaths().map(({ params: { locale } }) => {
    const { name, code } = linksScript(locale);
    return { params: { name }, props: { code } };
  });

export const GET: APIRoute<{ code: string }> = ({ props: { code } }) =>
  new Response(code, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
