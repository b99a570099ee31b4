/** Every link inside the site leads to a page or a file that is there. */
import { suggest } from '../../facts/suggest.ts';
import { attribute } from './html.ts';
import { resolve, type Page, type Problem, type Site } from './site.ts';

interface Link {
  readonly page: Page;
  readonly href: string;
}

export function linksOf(site: Site): Link[] {
  return [...site.pages.values()].flatMap((page) =>
    page.elements
      .filter(({ tagName }) => tagName === 'a' || tagName === 'area')
      .flatMap((element) => attribute(element, 'href') ?? [])
      .map((href) => ({ page, href })),
  );
}

function wrong(site: Site, { page, href }: Link): string | undefined {
  const target = resolve(site, page, href);
  switch (target.kind) {
    case 'outside':
      return undefined;
    case 'other':
      return ['mailto:', 'tel:', 'sms:'].includes(target.scheme)
        ? undefined
        : `links to "${href}": only web, mail and telephone links work for every reader`;
    case 'broken':
      return `links to "${href}", which is no address`;
    case 'unbased':
      return `links to "${href}", outside of ${site.base}: write a root link in the page's source, the build adds the base path`;
    case 'inside': {
      const { path } = target;
      if (site.pages.has(path) || site.files.has(path)) return undefined;
      if (site.pages.has(`${path}/`)) return `links to "${href}": add the slash at the end`;
      const near = suggest(path, site.pages.keys(), 1)[0];
      return `links to "${href}", which does not exist${near ? `: did you mean "${near}"?` : ''}`;
    }
  }
}

export function links(site: Site): Problem[] {
  return linksOf(site).flatMap((link) => {
    const what = wrong(site, link);
    return what ? [{ where: link.page.address, what }] : [];
  });
}
