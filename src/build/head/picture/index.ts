/**
 * Pictures beside shared links: one for the home page, for each guide, tool and kind of message. Other
 * pages show the one that they stand below. A picture that was drawn before is taken from
 * `.cache/pictures`, by what goes into it.
 */
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import sharp from 'sharp';
import type { Shown } from '../shown.ts';
import { drawing, size, type Depicted } from './draw.ts';
import { canWrite } from './letters.ts';

/** By the path of a page, without its language. */
const depicted = /^(|guides\/[^/]+\/|tools\/[^/]+\/|errors\/family\/[^/]+\/)$/;
const isKind = (path: string): boolean => path.startsWith('errors/family/');

export interface Picture {
  /** Below the base: "social/guides/limits.png". */
  readonly file: string;
  readonly alt: string;
  readonly page: Depicted;
}

function pictureOf(page: Shown): Picture {
  const { siteName, group, heading, answer } = page;
  const chinese = page.chinese.filter(canWrite).slice(0, 6);
  // Elsewhere the first verdict is that of one case among several.
  const verdict = isKind(page.path) ? page.verdict : undefined;
  const name = page.address.replace(/\/$/, '') || 'home';
  return {
    file: `social/${page.path === '' ? join(name, page.address && 'home') : name}.png`,
    alt: [`${siteName}: ${heading}`, verdict?.word].filter(Boolean).join('. '),
    page: { siteName, group, heading, answer, chinese, verdict },
  };
}

/** Every picture of the site by the address of its page. A language that no font carries has none. */
export function pictures(pages: readonly Shown[]): ReadonlyMap<string, Picture> {
  return new Map(
    pages
      .filter((page) => depicted.test(page.path) && !page.fallback)
      .filter(({ heading, group }) => canWrite(heading + group))
      .map((page) => [page.address, pictureOf(page)]),
  );
}

/** The page's own; else that of what it stands below, of the home page, or of these in English. */
export function pictureFor(page: Shown, all: ReadonlyMap<string, Picture>): Picture | undefined {
  const { address, path, trail } = page;
  const folder = address.slice(0, address.length - path.length);
  const above = trail
    .map(({ href }) => /(errors\/family\/[^/]+\/)$/.exec(href)?.[1])
    .find((found) => found !== undefined);
  const wanted = [path, ...(above === undefined ? [] : [above]), ''];
  return wanted
    .flatMap((one) => [all.get(folder + one), all.get(one)])
    .find((picture) => picture !== undefined);
}

/** Sites that are built in a copy of the sources share the pictures of the copied one. */
function cacheFolder(): string {
  const [before, inside] = process.cwd().split(`${sep}.cache${sep}`);
  return join(inside === undefined ? process.cwd() : (before ?? ''), '.cache', 'pictures');
}

/** Everything besides the page that a picture is made of: our drawing, our mark, letters and painter by version. */
function recipe(): string {
  const here = import.meta.dirname;
  const ours = globSync('*.ts', { cwd: here })
    .sort()
    .map((file) => join(here, file));
  return [...ours, join('public', 'favicon.svg'), 'package.json']
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
}

const paint = (svg: string): Promise<Buffer> =>
  sharp(Buffer.from(svg))
    .png({ palette: true, colours: 48, dither: 0, compressionLevel: 9, effort: 7 })
    .toBuffer();

/** Writes the pictures below a folder. Says how many had to be drawn. */
export async function writePictures(all: Iterable<Picture>, folder: string): Promise<number> {
  const cache = cacheFolder();
  mkdirSync(cache, { recursive: true });
  const made = recipe();
  let drawn = 0;
  for (const { file, page } of all) {
    const key = createHash('sha256').update(made).update(JSON.stringify(page)).digest('hex');
    const kept = join(cache, `${key.slice(0, 32)}.png`);
    if (!existsSync(kept)) {
      writeFileSync(kept, await paint(drawing(page)));
      drawn += 1;
    }
    const target = join(folder, file);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, readFileSync(kept));
  }
  return drawn;
}

export const pictureSize = size;
