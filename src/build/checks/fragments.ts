/** Every link to a part of a page finds that part. */
import { suggest } from '../../facts/suggest.ts';
import { linksOf } from './links.ts';
import { resolve, type Problem, type Site } from './site.ts';

export function fragments(site: Site): Problem[] {
  return linksOf(site).flatMap(({ page, href }) => {
    const target = resolve(site, page, href);
    if (target.kind !== 'inside' || target.fragment === '' || target.fragment === 'top') return [];
    const there = site.pages.get(target.path);
    // A page that is missing is reported by the check of links.
    if (!there || there.ids.has(target.fragment)) return [];
    // "#to=bank&p=name-order" is a choice for the tool of the page, no part of it.
    if (/^[a-z]+=/.test(target.fragment) && there.html.includes('data-widget=')) return [];
    const near = suggest(target.fragment, there.ids, 1)[0];
    const hint = near ? ` Did you mean "#${near}"?` : '';
    const known = [...there.ids].filter((id) => !id.startsWith('starlight__')).join(', ') || 'none';
    return [
      {
        where: page.address,
        what: `links to "${href}", but ${target.path} has no "${target.fragment}".${hint} It has: ${known}`,
      },
    ];
  });
}
