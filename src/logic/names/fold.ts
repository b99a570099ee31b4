import {
  CJK,
  DROPPABLE_MARK,
  HAN,
  isLetter,
  markClass,
  scriptOf,
  SYLLABIC,
  type MarkClass,
} from './characters.ts';
import { hasOwnRow, icaoValues, mayExpand, strokeBase } from './latin.ts';
import { looksLike } from './lookalikes.ts';

/** One letter of a name after folding, with what the folding took away. Positions: code points. */
export interface Letter {
  /** Where it stands in the raw text, marks included, end exclusive. */
  start: number;
  end: number;
  /** As it stands in the raw text. */
  raw: string;
  /** Upper case, width folded, without marks: the letter that comparison is about. */
  stem: string;
  /** The marks taken off the stem. Dotless ı is an I whose missing dot is a mark. */
  marks: string;
  /** Upper, lower, or neither (figures, other scripts, ß and ı, which have no capital of their own). */
  letterCase: 'upper' | 'lower' | 'none';
  /** True where compatibility folding changed it: full-width forms, Roman numeral characters. */
  wide: boolean;
  /** The Latin stem it looks like, for letters of another script. */
  look?: string;
  /** Permitted ICAO values, [] outside the Latin script. */
  values: readonly string[];
  /** The stem, or the letter left when a stroke is overlooked (Ł is L). */
  base: string;
  script: string;
  /** True for a sign in place of a Chinese character that a system could not show. */
  isSign: boolean;
  /** Whether ICAO values of several letters have to be looked for here. */
  mayExpand: boolean;
  /** Index of the part it belongs to. */
  part: number;
  /** What stands between the letter before and this one. */
  gap: readonly Mark[];
}

/** A character between letters. Always one code point. */
export interface Mark {
  at: number;
  char: string;
  class: Exclude<MarkClass, 'dot'> | 'interpunct';
}

/** A part of a name: the letters from, to (end exclusive) in {@link FoldedName.letters}. */
export interface Part {
  from: number;
  to: number;
  /** Stems in one string, for telling titles, suffixes and placeholders. */
  text: string;
  /** The script of its letters; Latin where it mixes Latin with another (see look-alikes). */
  script: string;
  /** All scripts in it, sorted, as one string. */
  scripts: string;
}

/** A record read into letters, parts and what stands between them. */
export interface FoldedName {
  letters: readonly Letter[];
  parts: readonly Part[];
  /** What stands after the last letter. */
  tail: readonly Mark[];
  /** Code points of the raw text. */
  length: number;
}

/** Signs that stand for a Chinese character which a system could not show. */
const SUBSTITUTE = /[\p{Co}\p{Cs}\p{So}\uFFFD?？]/u;

/** Marks that part a name. The apostrophe does not: ICAO joins D'ARTAGNAN to DARTAGNAN. */
function splits(mark: Mark): boolean {
  return mark.class !== 'apostrophe' && mark.class !== 'zero';
}

/**
 * Reads a record into letters and marks. The steps, in the order that keeps one from hiding another:
 * canonical composition, look-alikes, width (NFKC), case, marks, ICAO values; then parts.
 *
 * Folding never fails and never drops a visible character: what is no letter becomes a mark.
 */
export function foldName(text: string): FoldedName {
  const characters = Array.from(text);
  const asPart = placeholderPositions(characters);
  const letters: Letter[] = [];
  let gap: Mark[] = [];
  let part = -1;

  characters.forEach((char, at) => {
    const last = letters.at(-1);
    if (DROPPABLE_MARK.test(char)) {
      if (last !== undefined && gap.length === 0) addMark(last, char, at + 1);
      else gap.push({ at, char, class: 'zero' });
      return;
    }
    const mark = asPart.has(at) ? null : markClass(char);
    if (mark !== null && !isSubstitute(characters, at)) {
      gap.push({ at, char, class: mark === 'dot' ? 'punctuation' : mark });
      return;
    }
    for (const letter of readLetters(char, at)) {
      const joined = letters.at(-1);
      if (joined === undefined || startsPart(joined, letter, gap)) part += 1;
      letter.part = part;
      letter.gap = joined === undefined ? gap : withInterpuncts(gap, joined, letter);
      gap = [];
      letters.push(letter);
    }
  });

  return { letters, parts: readParts(letters), tail: gap, length: characters.length };
}

/**
 * Positions of marks that stand for a missing name: a dash alone before or after the name, N/A. They
 * are read as letters, so that they can be a part.
 */
function placeholderPositions(characters: readonly string[]): ReadonlySet<number> {
  const words: { at: number; word: string[] }[] = [];
  characters.forEach((char, at) => {
    const found = markClass(char);
    const previous = words.at(-1);
    if (found === 'space' || found === 'wide' || found === 'blank') return;
    if (previous !== undefined && previous.at + previous.word.length === at) {
      previous.word.push(char);
    } else {
      words.push({ at, word: [char] });
    }
  });
  const found = new Set<number>();
  words.forEach(({ at, word }, index) => {
    const outermost = index === 0 || index === words.length - 1;
    const isDash = outermost && word.every((char) => markClass(char) === 'hyphen');
    if (isDash || /^n[/／]a$/i.test(word.slice(0, 4).join(''))) {
      word.forEach((_, offset) => found.add(at + offset));
    }
  });
  return found;
}

function isSubstitute(characters: readonly string[], at: number): boolean {
  const isHan = (char: string | undefined): boolean =>
    char !== undefined && HAN.test(char) && isLetter(char);
  return (
    SUBSTITUTE.test(characters[at] ?? '') &&
    (isHan(characters[at - 1]) || isHan(characters[at + 1]))
  );
}

/** The letters that one code point stands for: mostly one, more for Ⅲ or ﬁ. */
function readLetters(char: string, at: number): Letter[] {
  const composed = char.normalize('NFC');
  const upper = toUpper(composed);
  const look = looksLike(composed);
  if (look !== undefined || hasOwnRow(upper)) return [readLetter(composed, char, at, false)];
  const folded = composed.normalize('NFKC');
  if (folded === composed) return [readLetter(composed, char, at, false)];
  const inner = Array.from(folded).filter(isLetter);
  const read = inner.map((one) => readLetter(one, char, at, true));
  return read.length > 0 ? read : [readLetter(composed, char, at, false)];
}

function readLetter(char: string, raw: string, at: number, wide: boolean): Letter {
  const look = looksLike(char);
  const upper = toUpper(char);
  const [stem, marks] = takeMarksOff(upper);
  const isDotless = char === 'ı';
  const script = scriptOf(char);
  return {
    start: at,
    end: at + 1,
    raw,
    stem: isDotless ? 'I' : stem,
    marks: isDotless ? 'ı' : marks,
    letterCase: caseOf(char),
    wide,
    ...(look === undefined ? {} : { look: look.toUpperCase() }),
    values: script === 'Latin' ? icaoValues(upper) : [],
    base: (script === 'Latin' ? strokeBase(stem) : undefined) ?? stem,
    script,
    isSign: !isLetter(char),
    mayExpand: script === 'Latin' && mayExpand(upper),
    part: 0,
    gap: [],
  };
}

/** One upper-case letter, without locale. ß gets its capital, which toUpperCase would spell SS. */
function toUpper(char: string): string {
  if (char === 'ß') return 'ẞ';
  if (char === 'ı') return char;
  const upper = char.toUpperCase();
  return Array.from(upper).length === 1 ? upper : char;
}

function takeMarksOff(letter: string): [stem: string, marks: string] {
  const [stem = letter, ...rest] = Array.from(letter.normalize('NFD'));
  const droppable = rest.length > 0 && rest.every((mark) => DROPPABLE_MARK.test(mark));
  return droppable ? [stem, rest.join('')] : [letter.normalize('NFC'), ''];
}

function caseOf(char: string): Letter['letterCase'] {
  if (char === 'ı' || char === 'ß') return 'none';
  if (char !== char.toLowerCase()) return 'upper';
  return char !== char.toUpperCase() ? 'lower' : 'none';
}

/** A combining mark after its letter: part of the letter, whose values may change with it. */
function addMark(letter: Letter, mark: string, end: number): void {
  letter.end = end;
  letter.raw += mark;
  // Canonical order, so that two marks typed in either order are one letter.
  const composed = (letter.stem + letter.marks.replace('ı', '') + mark).normalize('NFC');
  letter.marks = composed.normalize('NFD').slice(letter.stem.length);
  if (letter.script !== 'Latin') return;
  letter.values = icaoValues(composed.charAt(0));
  letter.mayExpand = mayExpand(composed.charAt(0));
}

function startsPart(before: Letter, after: Letter, gap: readonly Mark[]): boolean {
  if (gap.some(splits)) return true;
  if (before.start === after.start) return false;
  if (SYLLABIC.test(before.stem) || SYLLABIC.test(after.stem)) return true;
  return CJK.test(before.stem) !== CJK.test(after.stem);
}

/** A dot is an interpunct where it stands beside a Chinese (Japanese, Korean) character. */
function withInterpuncts(gap: readonly Mark[], before: Letter, after: Letter): readonly Mark[] {
  if (!CJK.test(before.stem) && !CJK.test(after.stem)) return gap;
  return gap.map((mark) =>
    markClass(mark.char) === 'dot' ? { ...mark, class: 'interpunct' } : mark,
  );
}

function readParts(letters: readonly Letter[]): Part[] {
  const parts: Part[] = [];
  letters.forEach((letter, index) => {
    const open = parts[letter.part];
    if (open === undefined) {
      parts.push({
        from: index,
        to: index + 1,
        text: letter.stem,
        script: letter.script,
        scripts: letter.script,
      });
      return;
    }
    open.to = index + 1;
    open.text += letter.stem;
    open.scripts = [...new Set([...open.scripts.split(' '), letter.script])]
      .sort()
      .join(' ')
      .trim();
    if (letter.script === 'Latin' || open.script === '') open.script = letter.script;
  });
  return parts;
}
