/** The policy in a page, as far as a meta tag can carry it: copies on devices come without headers. */
import { isScriptType } from '../checks/html.ts';
import { contentPolicy, hashOf } from './policy.ts';

/** Tag by tag, as a browser reads: what looks like a script inside of an attribute or a comment is none. */
const quoted = `(?:"[^"]*"|'[^']*'|[^"'>])*`;
const tags = new RegExp(
  `<!--[^]*?-->|<(script|style)\\b(${quoted})>([^]*?)</\\1\\s*>|<[a-z]${quoted}>`,
  'gi',
);

/** What a browser would run and finds in the page. */
const runs = (attributes: string): boolean =>
  !/\ssrc=/.test(attributes) && isScriptType(/\stype="([^"]*)"/.exec(attributes)?.[1]);

/** Hashes of the scripts that stand in a page, each once. */
export function ownScripts(html: string): string[] {
  const found = [...html.matchAll(tags)].filter(
    ([, name, attributes = '']) => name?.toLowerCase() === 'script' && runs(attributes),
  );
  return [...new Set(found.map(([, , , text = '']) => hashOf(text)))].sort();
}

const charset = /<meta charset="utf-8"\s*\/?>/i;

/** Where a reader goes on to learns nothing of where they come from. */
export const referrer = '<meta name="referrer" content="no-referrer">';

/** Before all else that a policy can be about. */
export function withPolicy(html: string, hashes: readonly string[]): string {
  const previews = html.includes(' data-run=');
  if (!charset.test(html)) throw new Error('A page has no <meta charset="utf-8">: add it first.');
  return html.replace(
    charset,
    (tag) =>
      `${tag}${referrer}<meta http-equiv="Content-Security-Policy" content="${contentPolicy(hashes, { previews })}">`,
  );
}
