/**
 * Text as outlines, so that a picture does not depend on the fonts of the machine that builds it: the
 * letters, Latin and Chinese, come with the packages.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parse, type Command, type Font } from 'opentype.js/dist/opentype.mjs';
import { unpackedFont } from './woff.ts';

export type Weight = 400 | 700;

/** A piece of a font: packages cut them up by character. */
interface Piece {
  readonly file: string;
  readonly ranges: readonly (readonly [number, number])[];
}

const require = createRequire(import.meta.url);
/** In this order: Latin letters beside Chinese are the Latin font's. */
const families = ['noto-sans', 'noto-sans-sc'];

/** The pieces as the package's style sheet lists them, in the format that needs no further decoder. */
function piecesOf(family: string, weight: Weight): Piece[] {
  const sheet = require.resolve(`@fontsource/${family}/${weight}.css`);
  const css = readFileSync(sheet, 'utf8');
  return [...css.matchAll(/url\(([^)]+\.woff)\)[^;]*;\s*unicode-range:([^;]+);/g)].map(
    ([, file = '', ranges = '']) => ({
      file: join(dirname(sheet), file),
      ranges: ranges.split(',').map((range) => {
        const [from = '', to = from] = range.trim().slice(2).split('-');
        return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
      }),
    }),
  );
}

const pieces = new Map<Weight, readonly Piece[]>();
const fonts = new Map<string, Font>();

function fontAt(file: string): Font {
  const known = fonts.get(file);
  if (known) return known;
  const font = parse(unpackedFont(readFileSync(file)));
  fonts.set(file, font);
  return font;
}

const chosen = new Map<string, Font | undefined>();

function fontFor(character: string, weight: Weight): Font | undefined {
  const key = `${weight}${character}`;
  if (!chosen.has(key)) chosen.set(key, findFont(character, weight));
  return chosen.get(key);
}

function piecesWith(character: string, weight: Weight): readonly Piece[] {
  const point = character.codePointAt(0) ?? 0;
  const all = pieces.get(weight) ?? families.flatMap((family) => piecesOf(family, weight));
  pieces.set(weight, all);
  return all.filter(({ ranges }) => ranges.some(([from, to]) => point >= from && point <= to));
}

const findFont = (character: string, weight: Weight): Font | undefined =>
  piecesWith(character, weight)
    .map(({ file }) => fontAt(file))
    .find((font) => font.charToGlyphIndex(character) > 0);

/** Runs of characters that one font has. A character that none has is left out. */
function runsOf(text: string, weight: Weight): { font: Font; text: string }[] {
  const runs: { font: Font; text: string }[] = [];
  for (const character of text) {
    const font = fontFor(character, weight);
    const last = runs.at(-1);
    if (font && last?.font === font) last.text += character;
    else if (font) runs.push({ font, text: character });
  }
  return runs;
}

/** Of other writings the packages' lists name single characters that their fonts do not have. */
const written =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Common}\p{Script=Inherited}]/u;

const listed = new Map<string, boolean>();

function isListed(character: string): boolean {
  const known = listed.get(character);
  if (known !== undefined) return known;
  const is = written.test(character) && piecesWith(character, 700).length > 0;
  listed.set(character, is);
  return is;
}

/** True where the packages have every character of a text. Told by their lists, without reading a font. */
export const canWrite = (text: string): boolean =>
  [...text].every((one) => /\s/.test(one) || isListed(one));

const widths = new Map<string, number>();
const unit = 100;

/** Word by word: a line is measured again at each of its words, and words come again. */
function wordWidth(word: string, weight: Weight): number {
  const key = `${weight}${word}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  const width = runsOf(word, weight).reduce(
    (sum, run) => sum + run.font.getAdvanceWidth(run.text, unit),
    0,
  );
  widths.set(key, width);
  return width;
}

export const widthOf = (text: string, size: number, weight: Weight): number =>
  (parts(text).reduce((sum, part) => sum + wordWidth(part, weight), 0) * size) / unit;

/** The library's own writing of path data makes NaN of what lies next to a whole number. */
const pathData = (commands: readonly Command[]): string =>
  commands
    .map(({ type, x1, y1, x2, y2, x, y }) => {
      const points = [x1, y1, x2, y2, x, y].filter((point) => point !== undefined);
      return type + points.map((point) => String(Number(point.toFixed(1)))).join(' ');
    })
    .join('');

/** The outlines of a line, as the data of an SVG path. `y` is the line that the letters stand on. */
export function outline(text: string, x: number, y: number, size: number, weight: Weight): string {
  let at = x;
  return runsOf(text, weight)
    .map((run) => {
      const { commands } = run.font.getPath(run.text, at, y, size);
      at += run.font.getAdvanceWidth(run.text, size);
      return pathData(commands);
    })
    .join('');
}

const han = /\p{Script=Han}/u;

/** Where a line may end: between words, and after any Chinese character that no mark follows. */
const parts = (text: string): string[] =>
  text.match(/\p{Script=Han}[，。、：；！？）”]*|[^\s\p{Script=Han}]+\s*|\s+/gu) ?? [];

/** The text in lines of a width, at most so many; what does not fit ends in three dots. */
export function linesOf(
  text: string,
  { size, weight, width, most }: { size: number; weight: Weight; width: number; most: number },
): string[] {
  const fits = (line: string) => widthOf(line.trim(), size, weight) <= width;
  const lines: string[] = [''];
  for (const part of parts(text)) {
    const line = lines.at(-1) ?? '';
    if (line === '' || fits(line + part)) lines[lines.length - 1] = line + part;
    else lines.push(part);
  }
  if (lines.length <= most) return lines.map((line) => line.trim());
  const kept = lines.slice(0, most).map((line) => line.trim());
  let last = kept.pop() ?? '';
  while (last !== '' && !fits(`${last}…`))
    last = han.test(last.slice(-1)) ? last.slice(0, -1) : last.replace(/\s*\S+$/, '');
  return [...kept, `${last.replace(/[\s,.;:，。；：]+$/, '')}…`];
}
