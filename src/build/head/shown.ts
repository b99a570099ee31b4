/**
 * What a reader sees on a finished page, as far as search engines are told of it. Nothing comes from
 * elsewhere: so what a page says to machines can only be what it shows to people.
 */
import { attribute, elements, hasClass, within, type Element, type Node } from '../checks/html.ts';
import { followsElement, inline, tidy } from '../search/read-page.ts';

export interface Crumb {
  readonly name: string;
  /** A root link, as the page has it. */
  readonly href: string;
}

interface Step {
  readonly text: string;
  /** Its place on the page. */
  readonly id: string | undefined;
}

export interface Steps {
  /** The heading that they stand under. */
  readonly name: string;
  readonly steps: readonly Step[];
}

export interface Citation {
  /** Its title. */
  readonly name: string;
  /** Where the page leads there. */
  readonly href?: string | undefined;
}

export interface Shown {
  /** Below the base: "guides/limits/", "" is the home page. */
  readonly address: string;
  /** The same without the folder of the language. */
  readonly path: string;
  readonly lang: string;
  /** The page is not translated: it shows the English one under the words of its language. */
  readonly fallback: boolean;
  /** Nobody should find it by searching: it leads on, or is none of the site's own matter. */
  readonly hidden: boolean;
  readonly heading: string;
  /** The title without the name of the site. */
  readonly title: string;
  readonly siteName: string;
  /** What it is one of, as the menu has it: "Guides". */
  readonly group: string;
  readonly answer: string;
  /** The day on which it was last read against its facts, "YYYY-MM-DD". */
  readonly reviewed: string | undefined;
  readonly trail: readonly Crumb[];
  readonly steps: readonly Steps[];
  readonly citations: readonly Citation[];
  /** Ids of the facts that it leads to. */
  readonly facts: ReadonlySet<string>;
  readonly hasTool: boolean;
  /** Chinese on the page that tells it from others, best first. */
  readonly chinese: readonly string[];
  /** The first: "Stop", its kind, "bad", and the line of its shape. */
  readonly verdict:
    { readonly word: string; readonly kind: string; readonly shape: string } | undefined;
}

/** The grade of a fact by its id: "A", "B" or "C". */
export type GradeOf = (fact: string) => string;

const isAside = (element: Element): boolean =>
  ['script', 'style', 'template', 'svg', 'figure', 'copy-button'].includes(element.tagName) ||
  attribute(element, 'popover') !== undefined ||
  attribute(element, 'hidden') !== undefined;

/** The words of a part of the page in one line, without what opens, copies or draws. */
export function shownText(root: Node): string {
  const parts: string[] = [];
  const visit = (node: Node) => {
    if ('value' in node) parts.push(node.value);
    if (!('childNodes' in node)) return;
    const element = 'tagName' in node ? node : undefined;
    if (element && element !== root && isAside(element)) return;
    const gap = element && inline.has(element.tagName) && !followsElement(element) ? '' : ' ';
    parts.push(gap);
    node.childNodes.forEach(visit);
    parts.push(gap);
  };
  visit(root);
  return tidy(parts.join(''));
}

/** Of the list that stands in it, not of a list in one of its items. */
const isItemOf = ({ parentNode: list }: Element, outer: Element): boolean =>
  list !== null && 'parentNode' in list && list.parentNode === outer;

/** Each numbered list of steps, with the nearest heading before it. */
function stepsOf(all: readonly Element[], heading: string): Steps[] {
  const found: Steps[] = [];
  let name = heading;
  for (const element of all) {
    if (/^h[2-4]$/.test(element.tagName)) name = shownText(element);
    if (!hasClass(element, 'steps')) continue;
    // The tool's words in the place of a script are the tool's, not the page's.
    if (within(element, ({ tagName }) => tagName === 'noscript')) continue;
    const items = [...elements(element)].filter(
      (one) => one.tagName === 'li' && isItemOf(one, element),
    );
    found.push({
      name,
      steps: items.map((one) => ({ text: shownText(one), id: attribute(one, 'id') })),
    });
  }
  return found;
}

/** The id of the fact that a link leads to. */
const factAt = (link: Element): string | undefined =>
  /\/reference\/facts\/#(.+)$/.exec(attribute(link, 'href') ?? '')?.[1];

/** The id of the fact whose card this is a part of: the card leads to it. */
function factOf(element: Element): string | undefined {
  let card: Node | null = element;
  while (card && 'tagName' in card && !hasClass(card, 'card')) card = card.parentNode;
  if (!card || !('tagName' in card)) return undefined;
  const link = [...elements(card)].find(({ tagName }) => tagName === 'a');
  return link && factAt(link);
}

/**
 * The sources of the best grade that the page has: official texts where it rests on any. A page names
 * dozens, and all of them would weigh more on a phone than they tell a machine.
 */
function citationsOf(all: readonly Element[], gradeOf: GradeOf): Citation[] {
  const found = all
    .filter((one) => hasClass(one, 'source'))
    .map((element) => {
      const fact = factOf(element);
      const title = [...elements(element)].find(({ tagName }) => /^(a|cite)$/.test(tagName));
      return {
        name: title ? shownText(title) : '',
        href: title && attribute(title, 'href'),
        grade: fact === undefined ? 'A' : gradeOf(fact),
      };
    });
  const best = found.map(({ grade }) => grade).sort()[0];
  const byName = new Map<string, Citation>();
  // What is only reported is shown with a warning, which machines would not repeat.
  for (const { name, href, grade } of found)
    if (grade === best && grade !== 'C' && !byName.get(name)?.href)
      byName.set(name, { name, href });
  return [...byName.values()];
}

const han = /\p{Script=Han}/u;

/** What finds the page in Chinese, then the messages that it lists, then any Chinese of it. */
function chineseOf(all: readonly Element[], h1: Element | undefined): string[] {
  const named = ((h1 && attribute(h1, 'data-search-words')) ?? '')
    .split('|')
    .filter((text) => han.test(text));
  const written = all.filter((one) => attribute(one, 'lang') === 'zh-CN');
  const isListed = (one: Element) => within(one, (outer) => hasClass(outer, 'messages'));
  const texts = [...written.filter(isListed), ...written]
    .map(shownText)
    // With a blank to fill in, it says nothing yet.
    .filter((text) => han.test(text) && !/[_＿]/.test(text));
  return [...new Set([...named, ...texts])];
}

const meta = (all: readonly Element[], key: 'name' | 'property', name: string): string => {
  const found = all.find((one) => one.tagName === 'meta' && attribute(one, key) === name);
  return (found && attribute(found, 'content')) ?? '';
};

/** Reads a page; `file` is below the base: "guides/limits/index.html". */
export function readShown(
  file: string,
  all: readonly Element[],
  gradeOf: GradeOf = () => 'A',
): Shown {
  const find = (is: (element: Element) => boolean) => all.find(is);
  const text = (element: Element | undefined) => (element ? shownText(element) : '');
  const lang = attribute(all[0] as Element, 'lang') ?? '';
  const main = find(({ tagName }) => tagName === 'main');
  const inMain = main ? [...elements(main)] : [];
  const h1 = inMain.find(({ tagName }) => tagName === 'h1');
  const heading = text(h1);
  const address = file.replace(/(^|\/)index\.html$/, '$1');
  const folder = `${lang.toLowerCase()}/`;
  const answer = inMain.find((one) => hasClass(one, 'answer'));
  const day = find(
    (one) => one.tagName === 'time' && within(one, ({ tagName }) => tagName === 'footer'),
  );
  const verdict = inMain.find((one) => hasClass(one, 'verdict'));
  const verdictWord = inMain.find((one) => hasClass(one, 'verdict-word'));
  const shape = verdictWord && [...elements(verdictWord)].find(({ tagName }) => tagName === 'path');
  return {
    address,
    path: address.startsWith(folder) ? address.slice(folder.length) : address,
    lang,
    fallback: ((main && attribute(main, 'lang')) ?? lang) !== lang,
    hidden: meta(all, 'name', 'robots') === 'noindex',
    heading,
    title: meta(all, 'property', 'og:title'),
    siteName: meta(all, 'property', 'og:site_name'),
    group: text(inMain.find((one) => hasClass(one, 'kicker'))),
    answer: text(answer && [...elements(answer)].filter(({ tagName }) => tagName === 'p')[1]),
    reviewed: day && attribute(day, 'datetime'),
    trail: inMain
      .filter((one) => one.tagName === 'a' && within(one, (outer) => hasClass(outer, 'trail')))
      .map((one) => ({ name: shownText(one), href: attribute(one, 'href') ?? '' })),
    steps: stepsOf(inMain, heading),
    citations: citationsOf(inMain, gradeOf),
    facts: new Set(inMain.flatMap((one) => factAt(one) ?? [])),
    hasTool: inMain.some((one) => attribute(one, 'data-widget') !== undefined),
    chinese: chineseOf(inMain, h1),
    verdict: verdictWord && {
      word: shownText(verdictWord),
      kind: (verdict && attribute(verdict, 'data-kind')) ?? '',
      shape: (shape && attribute(shape, 'd')) ?? '',
    },
  };
}
