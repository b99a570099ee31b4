/**
 * What a tool's script is given (words, rules, phrases) is a fifth of a page, and nobody needs it to
 * read: the server has drawn the tool. So it goes into a file that comes with the tool's script, once
 * for all pages that have the same tool.
 */
import { createHash } from 'node:crypto';
import { attribute, elements, parseHtml } from '../checks/html.ts';

/** Below this a file of its own would cost more than it saves. In signs of the page. */
const worthAFile = 1000;

const island = /<astro-island\b[^>]*? props="([^"]*)"/g;

interface Moved {
  readonly html: string;
  /** Their texts, by name below the base path. */
  readonly files: ReadonlyMap<string, string>;
}

/** The page with the address of a file, `data-props`, in the place of long `props`. */
export function withPropsFiles(html: string, base: string): Moved {
  const files = new Map<string, string>();
  const changed = html.replace(island, (tag, escaped: string) => {
    if (escaped.length < worthAFile) return tag;
    const [element] = [...elements(parseHtml(`${tag}>`))].filter((one) => attribute(one, 'props'));
    const text = (element && attribute(element, 'props')) ?? '';
    const digest = createHash('sha256').update(text).digest('hex').slice(0, 8);
    const name = `_astro/props.${digest}.json`;
    files.set(name, text);
    return tag.replace(` props="${escaped}"`, () => ` data-props="${base}${name}"`);
  });
  return { html: changed, files };
}
