/**
 * The feed: well formed, read by a strict parser, and what RFC 4287 says that it must be. The RFC's own
 * schema cannot see the rules that break readers (one name for ever, a date with its zone, what stands
 * in the text), so they are listed here, each with its section.
 */
import { XmlElement, parseXml } from '@rgrove/parse-xml';
import { elements, attribute, parseHtml } from './html.ts';
import { resolve, type Problem, type Site } from './site.ts';

const place = '/feed.xml';
const atom = 'http://www.w3.org/2005/Atom';

const childrenOf = (element: XmlElement): XmlElement[] =>
  element.children.filter((child) => child instanceof XmlElement);

const named = (element: XmlElement, name: string): XmlElement[] =>
  childrenOf(element).filter((child) => child.name === name);

const textOf = (element: XmlElement, name: string): string => named(element, name)[0]?.text ?? '';

/** RFC 3339, as section 3.3 wants it: with seconds and a zone, "T" and "Z" in capitals. */
const isMoment = (text: string): boolean =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text) &&
  !Number.isNaN(Date.parse(text));

/** RFC 4151: whose name, on which day, and the name itself. */
const isTag = (text: string): boolean =>
  /^tag:[a-z0-9.-]+,\d{4}(-\d\d(-\d\d)?)?:[\w\-.~/]*$/.test(text);

const known = {
  feed: 'author category contributor generator icon id link logo rights subtitle title updated entry',
  entry:
    'author category content contributor id link published rights source summary title updated',
};

/** What both a feed and an entry have to have (4.1.1, 4.1.2). */
function complaintsOf(element: XmlElement, kind: keyof typeof known): string[] {
  const found: string[] = [];
  for (const name of ['id', 'title', 'updated'])
    if (named(element, name).length !== 1 || textOf(element, name).trim() === '')
      found.push(`needs exactly one ${name}, with text in it`);
  for (const { name } of childrenOf(element))
    if (!known[kind].split(' ').includes(name)) found.push(`holds <${name}>, which Atom has not`);
  if (!isTag(textOf(element, 'id')))
    found.push(`has the id "${textOf(element, 'id')}": write a tag URI`);
  if (!isMoment(textOf(element, 'updated')))
    found.push(`is dated "${textOf(element, 'updated')}": write day, time and zone`);
  const links = named(element, 'link').map(({ attributes }) => attributes);
  for (const { href } of links)
    if (!href || !URL.canParse(href)) found.push(`has a link to "${href ?? ''}": write it whole`);
  const kinds = links.map(({ rel = 'alternate', type, hreflang }) => `${rel} ${type} ${hreflang}`);
  if (new Set(kinds).size < kinds.length) found.push('has two links of one kind (4.1.1)');
  return found;
}

/** The pages that an entry leads to, in its links and in its text. */
function leadsTo(entry: XmlElement): string[] {
  const inText = [...elements(parseHtml(textOf(entry, 'content')))];
  return [
    ...named(entry, 'link').map(({ attributes: { href = '' } }) => href),
    ...inText.flatMap((element) => attribute(element, 'href') ?? []),
  ];
}

/** What is wrong with the text of a feed that stands at `self`. */
export function feedProblems(text: string, self: string): string[] {
  let root: XmlElement | null;
  try {
    root = parseXml(text).root;
  } catch (error) {
    return [`is no XML: ${String(error)}`];
  }
  if (root?.name !== 'feed' || root.attributes['xmlns'] !== atom) return ['is no feed of Atom'];
  const entries = named(root, 'entry');
  const found = complaintsOf(root, 'feed');
  const own = named(root, 'link').find(({ attributes }) => attributes['rel'] === 'self');
  if (own?.attributes['href'] !== self) found.push(`does not say that it stands at ${self}`);
  if (entries.length === 0) found.push('has no entry');
  const authors = [root, ...entries].map((one) => textOf(one, 'author').trim());
  if (!authors[0] && authors.slice(1).some((name) => !name))
    found.push('has an entry without an author (4.1.1)');
  for (const entry of entries) {
    found.push(...complaintsOf(entry, 'entry').map((what) => `: ${textOf(entry, 'id')} ${what}`));
    if (named(entry, 'content').length > 1)
      found.push(`: ${textOf(entry, 'id')} has more than one content`);
    const alternate = named(entry, 'link').some(
      ({ attributes: { rel = 'alternate' } }) => rel === 'alternate',
    );
    if (named(entry, 'content').length === 0 && !alternate)
      found.push(`: ${textOf(entry, 'id')} has neither content nor a link (4.1.2)`);
  }
  const ids = [root, ...entries].map((one) => textOf(one, 'id'));
  for (const id of new Set(ids))
    if (ids.indexOf(id) !== ids.lastIndexOf(id)) found.push(`uses the id ${id} twice`);
  const newest =
    entries
      .map((entry) => textOf(entry, 'updated'))
      .sort()
      .at(-1) ?? '';
  if (textOf(root, 'updated') < newest) found.push('is older than its newest entry');
  return found;
}

/** Without an address of its own a site has no feed, and no page says that it has. */
export function feed(site: Site): Problem[] {
  const says = (what: string): Problem => ({ where: place, what });
  const there = site.files.has(place);
  const pages = [...site.pages.values()].filter(({ elements: all }) =>
    all.some((one) => attribute(one, 'type') === 'application/atom+xml'),
  );
  if (site.origin === undefined) {
    const invented = there ? [says('is there, and the site has no address')] : [];
    return [...invented, ...pages.map(({ address }) => says(`is linked on ${address}`))];
  }
  const home = site.pages.get('/');
  if (!there || !home) return [says('is not there: see src/build/machines')];
  const text = site.read(place);
  const problems = feedProblems(text, `${site.origin}${site.base}feed.xml`).map(says);
  if (!pages.includes(home)) problems.push(says('is not named in the head of the home page'));
  if (problems.length > 0) return problems;
  const { root } = parseXml(text);
  const links = root ? named(root, 'entry').flatMap(leadsTo) : [];
  return links.flatMap((href) => {
    const target = resolve(site, home, href);
    const page = target.kind === 'inside' ? site.pages.get(target.path) : undefined;
    const part = target.kind === 'inside' ? target.fragment : '';
    return page && (part === '' || page.ids.has(part))
      ? []
      : [says(`leads to ${href}, which does not exist`)];
  });
}
