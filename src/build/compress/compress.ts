/**
 * Every text of a finished site as browsers take it, packed as small as can be, beside the text: `.gz` and
 * `.br`. A server that sends these (docs/nginx.conf) packs nothing itself, and no page less well.
 */
import { globSync } from 'node:fs';
import { readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

const ways = {
  gz: async (text: Uint8Array): Promise<Uint8Array> => {
    const packed = await promisify(gzip)(text, { level: 9 });
    // On which system it was packed is the one thing in there that differs between machines: "unknown".
    packed[9] = 255;
    return packed;
  },
  // Its best level is what it does unasked.
  br: (text: Uint8Array): Promise<Uint8Array> => promisify(brotliCompress)(text),
};
type Way = keyof typeof ways;

/** Pictures, books and archives are packed already. */
const isText = (file: string): boolean =>
  /\.(html|js|css|json|svg|xml|txt|md|csv|webmanifest)$/.test(file);

/** What this writes: no files of the site, but other forms of those beside them. */
export const isPacked = (file: string): boolean =>
  /\.(gz|br)$/.test(file) && isText(file.slice(0, -3));

/**
 * Left to the server: whoever switches the copy on devices off puts another file in its place, and a
 * packed one beside it would still be sent.
 */
const changedByHand = /(^|[/\\])sw\.js$/;

const filesIn = (folder: string): string[] =>
  globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** Takes all of them away: beside a file that changes they would be sent as it was. */
export async function unpackAll(folder: string): Promise<void> {
  await Promise.all(
    filesIn(folder)
      .filter(isPacked)
      .map((file) => rm(file)),
  );
}

/** Bytes of all texts that were packed, as they are and packed. */
export type Sizes = Readonly<Record<'files' | 'plain' | Way, number>>;

export async function packAll(folder: string): Promise<Sizes> {
  await unpackAll(folder);
  const sizes = { files: 0, plain: 0, gz: 0, br: 0 };
  const waiting = filesIn(folder).filter((file) => isText(file) && !changedByHand.test(file));
  const packNext = async (): Promise<void> => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      const [text, { atime, mtime }] = [await readFile(file), await stat(file)];
      sizes.files += 1;
      sizes.plain += text.length;
      for (const way of ['gz', 'br'] as const) {
        const packed = await ways[way](text);
        sizes[way] += Math.min(packed.length, text.length);
        if (packed.length >= text.length) continue;
        await writeFile(`${file}.${way}`, packed);
        // Servers tell browsers the time, and it is the text's.
        await utimes(`${file}.${way}`, atime, mtime);
      }
    }
  };
  // As many as Node packs at once.
  await Promise.all(Array.from({ length: 4 }, packNext));
  return sizes;
}
