/**
 * Links to other hosts lead to an address that the published data names as a source, and nowhere
 * else. So no page can link to the re-hosted copy of a source: those never get an address there.
 */
import { linksOf } from './links.ts';
import { resolve, type Problem, type Site } from './site.ts';

/** Addresses that are no source of a fact, each with its reason. */
const others: readonly { readonly start: string; readonly reason: string }[] = [
  { start: 'https://creativecommons.org/licenses/by/4.0/', reason: 'the licence of the words' },
];

const sourcesFiles = ['/data/sources.json', '/data/messages.json'];

interface Published {
  readonly sources: readonly { readonly addresses: readonly string[] }[];
}

export function outside(site: Site): Problem[] {
  const published = sourcesFiles
    .filter((file) => site.files.has(file))
    .flatMap((file) => (JSON.parse(site.read(file)) as Published).sources)
    .flatMap(({ addresses }) => addresses);
  const known = new Set(published.map((address) => new URL(address).href));
  return linksOf(site).flatMap(({ page, href }) => {
    const target = resolve(site, page, href);
    if (target.kind !== 'outside') return [];
    if (known.has(target.url.href) || others.some(({ start }) => target.url.href.startsWith(start)))
      return [];
    return [
      {
        where: page.address,
        what: `links to "${href}", which is no address of content/facts/sources.yaml: add the source there, or name the publisher without a link`,
      },
    ];
  });
}
