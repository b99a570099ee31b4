/**
 * What a page shows, in the words of schema.org. One kind of node for each kind of page, told by its
 * address; nothing that a reader of the page would not find on it.
 */
import type { Shown } from './shown.ts';

type Value = string | number | Thing | readonly Value[] | undefined;
export interface Thing {
  readonly '@type': string;
  readonly [property: string]: Value;
}

/** Where the site stands. Without a host, addresses begin at its root: readers of the data know the page's. */
export interface Place {
  /** "/" or "/clinic/". */
  readonly base: string;
  /** "https://example.org", where the site was built with SITE_URL. */
  readonly origin?: string | undefined;
}

/** The address of a page, below the base: "guides/limits/", or a root link with or without the base. */
export function addressIn({ base, origin = '' }: Place, path: string): string {
  if (/^https?:/.test(path)) return path;
  const below = path.startsWith(base) ? path.slice(base.length) : path.replace(/^\//, '');
  return origin + base + below;
}

type Kind = 'home' | 'article' | 'tool' | 'list' | 'none';

/** The first that fits decides. */
const kinds: readonly (readonly [RegExp, Kind])[] = [
  [/^$/, 'home'],
  [/^(404\.html|offline\/|search\/)$/, 'none'],
  [/^guides\/[^/]+\/$/, 'article'],
  [/^errors\/(family\/)?[^/]+\/$/, 'article'],
  [/^tools\/[^/]+\/$/, 'tool'],
];

export const kindOf = ({ path }: Pick<Shown, 'path'>): Kind =>
  kinds.find(([pattern]) => pattern.test(path))?.[1] ?? 'list';

const folderOf = ({ address, path }: Shown): string => address.slice(0, -path.length || undefined);

function crumbs(page: Shown, place: Place): Thing {
  const above = [{ name: page.siteName, href: `/${folderOf(page)}` }, ...page.trail];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [
      ...above.map(({ name, href }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name,
        item: addressIn(place, href),
      })),
      { '@type': 'ListItem', position: above.length + 1, name: page.heading },
    ],
  };
}

const howTos = ({ steps }: Shown, url: string): Thing[] =>
  steps.map(({ name, steps }) => ({
    '@type': 'HowTo',
    name,
    step: steps.map(({ text, id }) => ({
      '@type': 'HowToStep',
      text,
      ...(id === undefined ? {} : { url: `${url}#${id}` }),
    })),
  }));

/** A source that the page leads to has an address; another is named. */
const citations = ({ citations }: Shown): Value =>
  citations.length === 0
    ? undefined
    : citations.map(({ name, href }) =>
        href === undefined ? name : { '@type': 'CreativeWork', name, url: href },
      );

const languageOf = (page: Shown): string => (page.fallback ? 'en' : page.lang);

/** The day that the page shows is that of a change only as long as no later one is known. */
const common = (page: Shown, changed = '') => ({
  inLanguage: languageOf(page),
  dateModified: changed > (page.reviewed ?? '') ? undefined : page.reviewed,
  citation: citations(page),
});

function main(page: Shown, place: Place, changed: string | undefined): Thing[] {
  const url = addressIn(place, page.fallback ? page.path : page.address);
  switch (kindOf(page)) {
    case 'home':
      return [
        {
          '@type': 'WebSite',
          name: page.siteName,
          url,
          inLanguage: languageOf(page),
          potentialAction: {
            '@type': 'SearchAction',
            target: `${url}search/?q={q}`,
            'query-input': 'required name=q',
          },
        },
      ];
    case 'article':
      return [
        { '@type': 'TechArticle', headline: page.heading, url, ...common(page, changed) },
        ...howTos(page, url),
      ];
    case 'tool':
      return [
        {
          '@type': 'WebApplication',
          name: page.heading,
          url,
          ...(page.answer === '' ? {} : { description: page.answer }),
          applicationCategory: 'FinanceApplication',
          ...common(page, changed),
        },
        ...howTos(page, url),
      ];
    default:
      return [];
  }
}

/** The nodes of a page that changed last on a day; none where it says nothing that a search engine could show. */
export function linkedData(page: Shown, place: Place, changed?: string): readonly Thing[] {
  const kind = kindOf(page);
  if (page.hidden || kind === 'none') return [];
  const own = main(page, place, changed);
  return kind === 'home' ? own : [...own, crumbs(page, place)];
}

/** As a script of the page. No text can end the script: "<" is written as JSON's own escape. */
export function linkedDataScript(nodes: readonly Thing[]): string {
  if (nodes.length === 0) return '';
  const context = { '@context': 'https://schema.org' };
  const data = nodes.length === 1 ? { ...context, ...nodes[0] } : { ...context, '@graph': nodes };
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return `<script type="application/ld+json">${json}</script>`;
}
