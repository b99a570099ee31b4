/** The scripts that pages fetch, in each language: src/overrides/spoken-script.ts. */
import type { APIRoute } from 'astro';
import { linksScript } from '../overrides/links/script.ts';
import { dialogScript } from '../overrides/search/script.ts';
import { localePaths } from './locales.ts';

export const getStaticPaths = () =>
  localePaths().flatMap(({ params: { locale } }) =>
    [linksScript, dialogScript].map((script) => {
      const { name, code } = script(locale);
      return { params: { name }, props: { code } };
    }),
  );

export const GET: APIRoute<{ code: string }> = ({ props: { code } }) =>
  new Response(code, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
