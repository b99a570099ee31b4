/**
 * `/feed.xml`: what changed in facts and guides, as an Atom feed (RFC 4287), from the record in
 * content/changes. An entry's name is a tag URI (RFC 4151) of its id, and stays the same for ever.
 */
import { evidenceAddress, type Change } from '../../facts/index.ts';
import { attribute, textOf } from '../checks/html.ts';
import type { Site } from '../checks/site.ts';
import { xmlText } from '../export/xhtml.ts';

export interface Feed {
  /** Where the site stands: "https://example.org/clinic/". */
  readonly web: string;
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
  readonly rights: string;
  readonly changes: readonly Change[];
  /** What a fact, contact, menu path or message is called. */
  readonly nameOf: (id: string) => string;
  /** What a page is called, by its root link. */
  readonly titleOf: (link: string) => string;
}

/** A page by its heading, with that of the part which the link leads to. */
export const titlesOf =
  (site: Site): Feed['titleOf'] =>
  (link) => {
    const [address = '', id] = link.split('#');
    const all = site.pages.get(address)?.elements ?? [];
    const headings = [
      all.find(({ tagName }) => tagName === 'h1'),
      all.find((one) => /^h[2-4]$/.test(one.tagName) && attribute(one, 'id') === id),
    ];
    return headings.flatMap((one) => (one ? textOf(one) : [])).join(': ') || link;
  };

/** Nobody can say at what minute: the day begins. */
const moment = (day: string): string => `${day}T00:00:00Z`;

export function atomFeed(feed: Feed): string {
  const { web, title, subtitle, author, rights, changes, nameOf, titleOf } = feed;
  const days = changes.map(({ date }) => date).sort();
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const { hostname, pathname } = new URL(web);
  const tag = (day: string, name: string) => `tag:${hostname},${day}:${pathname.slice(1)}${name}`;
  const at = (path: string) => web + path.slice(1);
  const link = (path: string, text: string) =>
    `<li><a href="${xmlText(at(path))}">${xmlText(text)}</a></li>`;

  const entry = ({ id, date, title: name, what, facts, pages }: Change): string => {
    const links = [
      ...pages.map((page) => link(page, titleOf(page))),
      ...facts.map((fact) => link(evidenceAddress(fact), nameOf(fact))),
    ];
    const list = links.length > 0 ? `<ul>${links.join('')}</ul>` : '';
    return `<entry>
<id>${xmlText(tag(date, `changes/${id}`))}</id>
<title>${xmlText(name)}</title>
<updated>${moment(date)}</updated>
<link rel="alternate" type="text/html" href="${xmlText(at(`/reference/changes/#${id}`))}"/>
<content type="html">${xmlText(`<p>${xmlText(what)}</p>${list}`)}</content>
</entry>
`;
  };
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>${xmlText(tag(first, 'changes'))}</id>
<title>${xmlText(title)}</title>
<subtitle>${xmlText(subtitle)}</subtitle>
<updated>${moment(last)}</updated>
<author><name>${xmlText(author)}</name></author>
<rights>${xmlText(rights)}</rights>
<link rel="self" type="application/atom+xml" href="${xmlText(at('/feed.xml'))}"/>
<link rel="alternate" type="text/html" href="${xmlText(at('/reference/changes/'))}"/>
${changes.map(entry).join('')}</feed>
`;
}
