/**
 * Every page carries the policy, which lets through its own scripts and nothing else, and hands no address
 * on; so do the headers for hosts.
 */
import { hostHeaders, type Headers } from '../../../.ci/headers.mjs';
import { hashOf } from '../policy/policy.ts';
import { attribute, elements, isScriptType, parseHtml, rawText, type Element } from './html.ts';
import type { Page, Problem, Site } from './site.ts';

const file = '/_headers';
const policyName = 'content-security-policy';

/** What a browser would run of a page, without a `src`. */
const isOwnScript = (element: Element): boolean =>
  element.tagName === 'script' &&
  attribute(element, 'src') === undefined &&
  isScriptType(attribute(element, 'type'));

/** Script that no hash can let through. */
function handlers({ attrs, tagName }: Element): string[] {
  return attrs
    .filter(({ name, value }) => /^on[a-z]/.test(name) || /^\s*javascript:/i.test(value))
    .map(({ name }) => `has script in the attribute "${name}" of <${tagName}>: listen in a file`);
}

const isMeta = (element: Element): boolean =>
  element.tagName === 'meta' && attribute(element, 'http-equiv')?.toLowerCase() === policyName;

const keepsAddress = (element: Element): boolean =>
  element.tagName === 'meta' &&
  attribute(element, 'name') === 'referrer' &&
  attribute(element, 'content') === 'no-referrer';

function problemsOf(page: Page, headers: Headers): string[] {
  // As a browser with script reads it: what stands in `noscript` is text there.
  const all = [...elements(parseHtml(page.html))];
  const at = all.findIndex(isMeta);
  const scripts = all.filter(isOwnScript);
  const found = all.flatMap(handlers);
  if (at < 0) return [...found, 'has no policy: see src/build/policy'];
  const fetching = all.findIndex(({ tagName }) => /^(script|style|link)$/.test(tagName));
  const isLate = (index: number) => fetching >= 0 && fetching < index;
  if (isLate(at)) found.push('has its policy after what it is about');
  const kept = all.findIndex(keepsAddress);
  if (kept < 0 || isLate(kept))
    found.push('hands its address on: <meta name="referrer" content="no-referrer"> is not there');
  const own = attribute(all[at] as Element, 'content') ?? '';
  const sent = headers.get(policyName) ?? '';
  for (const script of scripts) {
    const hash = hashOf(rawText(script));
    const begin = rawText(script).trim().slice(0, 40);
    if (!own.includes(hash)) found.push(`has a script that its policy does not name: ${begin}`);
    if (!sent.includes(hash)) found.push(`has a script that ${file} does not name: ${begin}`);
  }
  const hashes = own.match(/'sha256-[^']+'/g) ?? [];
  if (hashes.length > new Set(scripts.map((script) => hashOf(rawText(script)))).size)
    found.push('lets through a script that it does not have');
  for (const policy of [own, sent])
    if (/script-src[^;]*unsafe|script-src[^;]*\*|script-src[^;]*https?:/.test(policy))
      found.push('lets any script through');
  const framed = page.address.split('/').includes('embed');
  if (sent.includes("frame-ancestors 'none'") === framed)
    found.push(framed ? 'cannot be framed' : `can be framed: ${file} does not forbid it`);
  return found;
}

export function policy(site: Site): Problem[] {
  if (!site.files.has(file)) return [{ where: file, what: 'is not there: see src/build/policy' }];
  const headersOf = hostHeaders(site.read(file));
  const at = (path: string) => headersOf(site.base + path.slice(1));
  return [...site.pages.values()].flatMap((page) =>
    problemsOf(page, at(page.address)).map((what) => ({ where: page.address, what })),
  );
}
