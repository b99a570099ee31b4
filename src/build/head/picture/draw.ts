/**
 * The picture beside a shared link, 1200 by 630: what the page is called and says, and a phone with the
 * Chinese that its reader is looking at. Colours are those of src/overrides/styles/tokens.css, in the
 * light.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pinyinOf } from '../../../facts/pinyin.ts';
import type { Shown } from '../shown.ts';
import { linesOf, outline, widthOf, type Weight } from './letters.ts';

export const size = { width: 1200, height: 630 } as const;

const ink = '#12211f';
const ink2 = '#47605c';
const accent = '#00665c';
const kinds: Readonly<Record<string, readonly [text: string, soft: string]>> = {
  ok: ['#176630', '#e3f4e8'],
  warn: ['#7d4e00', '#fdf1d8'],
  bad: ['#a02024', '#fdeae9'],
  info: [accent, '#dcf1ed'],
};

const left = 72;
/** Where the coloured side begins, and the room for text before it. */
const side = 800;
const room = side - left - 56;
const phone = { x: side + 56, y: 72, width: 288, radius: 36 } as const;

export type Depicted = Pick<
  Shown,
  'siteName' | 'group' | 'heading' | 'answer' | 'chinese' | 'verdict'
>;

const line = (
  text: string,
  [x, y]: readonly [number, number],
  [size, weight]: readonly [number, Weight],
  fill: string,
) => `<path fill="${fill}" d="${outline(text, x, y, size, weight)}"/>`;

/** The mark of the site, as its icon draws it. */
function mark(x: number, y: number, width: number): string {
  const icon = readFileSync(join(process.cwd(), 'public', 'favicon.svg'), 'utf8');
  return icon.replace('<svg ', `<svg x="${x}" y="${y}" width="${width}" height="${width}" `);
}

/** The largest letters in which a title takes three lines. */
function titleLines(heading: string): { size: number; lines: readonly string[] } {
  for (const size of [76, 66, 56]) {
    const lines = linesOf(heading, { size, weight: 700, width: room, most: 9 });
    const fits = lines.every((one) => widthOf(one, size, 700) <= room);
    if (lines.length <= 3 && fits) return { size, lines };
  }
  return { size: 48, lines: linesOf(heading, { size: 48, weight: 700, width: room, most: 4 }) };
}

function words({ siteName, group, heading, answer }: Depicted): string {
  const title = titleLines(heading);
  const drawn = [mark(left, 56, 56), line(siteName, [left + 72, 97], [34, 700], ink)];
  let y = 200;
  if (group !== '' && group !== heading) {
    drawn.push(line(group, [left, y], [28, 700], accent));
    y += 26;
  }
  for (const text of title.lines) {
    y += title.size;
    drawn.push(line(text, [left, y], [title.size, 700], ink));
    y += title.size * 0.18;
  }
  y += 28;
  const most = Math.floor((size.height - 40 - y) / 46);
  if (answer !== '' && most > 0)
    for (const text of linesOf(answer, { size: 32, weight: 400, width: room, most })) {
      y += 32;
      drawn.push(line(text, [left, y], [32, 400], ink2));
      y += 14;
    }
  return drawn.join('');
}

const inner = { x: phone.x + 32, width: phone.width - 64 } as const;

/** Terms below each other, with how they sound. */
function terms(all: readonly string[], end: number): string {
  const drawn: string[] = [];
  let y = phone.y + 76;
  for (const text of all) {
    if (y + 104 > end) break;
    const letters = Math.min(64, (64 * inner.width) / widthOf(text, 64, 700));
    y += 68;
    drawn.push(line(text, [inner.x, y], [letters, 700], ink));
    const sound = pinyinOf(text);
    const small = Math.min(26, (26 * inner.width) / Math.max(1, widthOf(sound, 26, 400)));
    y += 36;
    drawn.push(line(sound, [inner.x, y], [small, 400], accent));
    y += 32;
  }
  return drawn.join('');
}

/** Sentences below each other, as a screen shows messages. */
function sentences(all: readonly string[], end: number): string {
  const drawn: string[] = [];
  let y = phone.y + 64;
  for (const text of all) {
    const most = drawn.length === 0 ? 6 : 4;
    const lines = linesOf(text, { size: 36, weight: 700, width: inner.width, most });
    const height = lines.length * 46 + 34;
    if (y + height > end) break;
    const [x, width] = [phone.x + 16, phone.width - 32];
    drawn.push(
      `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="16" fill="#f1f6f5"/>`,
      ...lines.map((one, at) => line(one, [inner.x, y + 52 + at * 46], [36, 700], ink)),
    );
    y += height + 14;
  }
  return drawn.join('');
}

const longestTerm = 6;

function onScreen({ chinese, verdict }: Depicted): string {
  const end = verdict ? size.height - 124 : size.height;
  const isTerm = (text: string) => [...text].length <= longestTerm;
  const [first] = chinese;
  if (first === undefined) return mark(phone.x + 54, phone.y + 130, phone.width - 108);
  return isTerm(first)
    ? terms(chinese.filter(isTerm), end)
    : sentences(
        chinese.filter((text) => !isTerm(text)),
        end,
      );
}

/** The verdict as a page shows it: its shape and its word. */
function badge({ verdict }: Depicted): string {
  if (!verdict) return '';
  const [text, soft] = kinds[verdict.kind] ?? [accent, '#dcf1ed'];
  const width = phone.width - 32;
  const letters = Math.min(28, (28 * (width - 84)) / widthOf(verdict.word, 28, 700));
  const [x, y] = [phone.x + 16, size.height - 116];
  return [
    `<rect x="${x}" y="${y}" width="${width}" height="76" rx="16" fill="${soft}"/>`,
    `<g transform="translate(${x + 18} ${y + 20}) scale(1.5)"><path d="${verdict.shape}" fill="none" stroke="${text}" stroke-width="2" stroke-linejoin="round"/></g>`,
    line(verdict.word, [x + 68, y + 48], [letters, 700], text),
  ].join('');
}

export function drawing(page: Depicted): string {
  const { width, height } = size;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    `<rect x="${side}" width="${width - side}" height="${height}" fill="${accent}"/>`,
    // The phone goes on below the picture.
    `<rect x="${phone.x}" y="${phone.y}" width="${phone.width}" height="${height}" rx="${phone.radius}" fill="#fff" stroke="#12211f" stroke-width="10"/>`,
    `<rect x="${phone.x + phone.width / 2 - 36}" y="${phone.y + 24}" width="72" height="10" rx="5" fill="#cddad7"/>`,
    words(page),
    onScreen(page),
    badge(page),
    '</svg>',
  ].join('');
}
