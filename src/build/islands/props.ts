/**
 * What a tool's script is given (words, rules, phrases) is a fifth of a page, and nobody needs it to
 * read: the server has drawn the tool. So it goes into a file that comes with the tool's script, once
 * for all pages that have the same tool; and as plain JSON, where Astro writes the kind of every value
 * beside it.
 */
import { createHash } from 'node:crypto';
import { attribute, elements, parseHtml } from '../checks/html.ts';
import { escaped } from '../export/tree.ts';

/** Below this a file of its own would cost more than it saves. In signs of the page. */
const worthAFile = 1000;

const island = /<astro-island\b[^>]*? props="([^"]*)"/g;

interface Moved {
  readonly html: string;
  /** Their texts, by name below the base path. */
  readonly files: ReadonlyMap<string, string>;
}

type Pair = readonly [kind: number, value?: unknown];

/** Astro writes a value as `[kind, value]`: these kinds are all that our tools are given. */
const kinds: readonly ((value: unknown) => unknown)[] = [
  (value) => (typeof value === 'object' && value !== null ? plainAll(value) : value),
  (values) => (values as Pair[]).map(plain),
];

function plain([kind, value]: Pair): unknown {
  const read = kinds[kind];
  if (!read) throw new Error(`A tool is given a value of Astro's kind ${kind}: read it here.`);
  return read(value);
}

const plainAll = (values: object): object =>
  Object.fromEntries(
    Object.entries(values).map(([key, pair]) => [key, plain(pair as Pair)] as const),
  );

/** The page with plain props; with the address of a file, `data-props`, in the place of long ones. */
export function withPropsFiles(html: string, base: string): Moved {
  const files = new Map<string, string>();
  const changed = html.replace(island, (tag, written: string) => {
    const [element] = [...elements(parseHtml(`${tag}>`))].filter((one) => attribute(one, 'props'));
    const props = JSON.parse((element && attribute(element, 'props')) ?? '{}') as object;
    const text = JSON.stringify(plainAll(props));
    const own = ` props="${written}"`;
    const short = ` props="${escaped(text)}"`;
    if (short.length < worthAFile) return tag.replace(own, () => short);
    const digest = createHash('sha256').update(text).digest('hex').slice(0, 8);
    const name = `_astro/props.${digest}.json`;
    files.set(name, text);
    return tag.replace(own, () => ` data-props="${base}${name}"`);
  });
  return { html: changed, files };
}
