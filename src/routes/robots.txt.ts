/** `/robots.txt`: everything may be read; and where the sitemap is, once the site has an address. */
import type { APIRoute } from 'astro';

export const GET: APIRoute = ({ site }) => {
  const lines = ['User-agent: *', 'Allow: /'];
  // A sitemap can only be named by its whole address.
  if (site)
    lines.push(
      '',
      `Sitemap: ${new URL(`${import.meta.env.BASE_URL.replace(/\/$/, '')}/sitemap.xml`, site).href}`,
    );
  return new Response(`${lines.join('\n')}\n`);
};
