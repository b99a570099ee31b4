/** What the page "Facts and sources" lists, worked out from the facts and from who cites them. */
import { allCitations } from '../facts/citations.ts';
import type { Row } from '../components/evidence.ts';
import { allFacts, type Source } from '../facts/index.ts';
import { widgets } from '../widgets/table.ts';
import { locales } from './locales.ts';

export interface Group {
  readonly topic: string;
  readonly rows: readonly Row[];
}

const place = (topic: string): number =>
  order.includes(topic) ? order.indexOf(topic) : order.length;

/**
 * "guides/names.mdx" as the address of its page, "/guides/names/". A translation, "de/guides/names.mdx",
 * is the same page: whoever links to it puts the folder of the language before it.
 */
export function pageAddress(file: string, languages = Object.keys(locales().locales)): string {
  const [folder = '', ...rest] = file.split('/');
  const own = rest.length > 0 && languages.includes(folder) ? rest.join('/') : file;
  const path = own.replace(/\.mdx?$/, '').replace(/(^|\/)index$/, '');
  return path === '' ? '/' : `/${path}/`;
}

function whoCites(): Map<string, string[]> {
  const citing = new Map<string, Set<string>>();
  const add = (id: string, page: string) => citing.set(id, (citing.get(id) ?? new Set()).add(page));
  for (const { component, id, file } of allCitations())
    if (!['Term', 'Phrase', 'Message'].includes(component)) add(id, pageAddress(file));
  for (const { page, facts } of widgets) for (const id of facts) add(id, page);
  const { contacts, menus, phrases } = allFacts();
  for (const id of contacts.keys()) add(id, '/reference/contacts/');
  for (const id of menus.keys()) add(id, '/reference/menus/');
  for (const { basis } of phrases.values()) for (const id of basis) add(id, '/reference/phrases/');
  return new Map([...citing].map(([id, pages]) => [id, [...pages].sort()]));
}

/** What readers look for first comes first; a topic that is not named here comes after these. */
const order = [
  'limits',
  'identity',
  'phone',
  'names',
  'cards',
  'lockouts',
  'contacts',
  'menus',
  'advice',
  'policy',
];

export function factsPage(): {
  groups: readonly Group[];
  sources: readonly Source[];
  citing: ReadonlyMap<string, readonly string[]>;
} {
  const { facts, contacts, menus, sources } = allFacts();
  const topics = new Map<string, Row[]>();
  for (const row of facts.values()) topics.set(row.topic, [...(topics.get(row.topic) ?? []), row]);
  topics.set('contacts', [...contacts.values()]);
  topics.set('menus', [...menus.values()]);
  return {
    groups: [...topics]
      .map(([topic, rows]) => ({ topic, rows }))
      .sort((a, b) => place(a.topic) - place(b.topic)),
    sources: [...sources.values()].sort((a, b) => a.id.localeCompare(b.id)),
    citing: whoCites(),
  };
}
