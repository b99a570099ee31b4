/** What a phone needs to put the site among its apps. */
import type { APIRoute } from 'astro';
import config from 'virtual:starlight/user-config';
import { wordIn } from '@/components/words.ts';
import { paper, theme } from '@/overrides/theme.ts';
import { icons } from './icons.ts';
import { languageFiles, localePaths } from './locales.ts';

export const getStaticPaths = localePaths;

export const GET: APIRoute = ({ locals, params }) => {
  const word = wordIn(locals);
  const base = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/`;
  const { locale } = params;
  const home = locale ? `${base}${locale}/` : base;
  const lang = languageFiles().find((one) => one.lang.toLowerCase() === locale)?.lang ?? 'en';
  const [title] = Object.values(config.title);
  const manifest = {
    id: home,
    name: title,
    short_name: title,
    description: word('manifest.description'),
    lang,
    dir: word('language.dir'),
    start_url: home,
    scope: base,
    display: 'minimal-ui',
    theme_color: theme,
    background_color: paper,
    icons: [
      { src: `${base}favicon.svg`, sizes: 'any', type: 'image/svg+xml' },
      ...icons.map(({ name, size, purpose }) => ({
        src: `${base}icons/${name}.png`,
        sizes: `${size}x${size}`,
        type: 'image/png',
        ...(purpose && { purpose }),
      })),
    ],
  };
  return new Response(JSON.stringify(manifest), {
    headers: { 'content-type': 'application/manifest+json' },
  });
};
