import { isSpace, isSyllabic, markKind, scriptOf } from './characters.ts';
import { LONGEST_NAME } from './long-texts.ts';
import { plainValue } from './latin.ts';
import { CHINESE_TITLE } from './special-parts.ts';

/** What one character is read as, whatever stands around it. */
interface Base {
  /** The letter that comparison is about: A–Z where it can be, upper case, without marks. */
  stem: string;
  /** The same before it was read as another letter: Ł (stem L), Cyrillic А (stem A). */
  own: string;
  /** The marks taken off. Dotless ı is an I with a mark. */
  marks: string;
  /** 1 upper, -1 lower, 0 neither: figures, other scripts, ß and ı, which have no capital of their own. */
  letterCase: number;
  /** True where compatibility folding changed it: full-width forms, Roman numeral characters. */
  isWide: boolean;
  /** Equal for letters of one script; '' for figures. */
  script: string;
}

/** One letter of a name. Positions count code points of the raw text, end exclusive. */
export interface Letter extends Base {
  raw: string;
  start: number;
  end: number;
  part: Part;
  /** The long ICAO value that begins here: UE. '' for none. */
  value: string;
}

/** A part of a name: its letters from, to (end exclusive) in {@link Name.letters}. */
export interface Part {
  from: number;
  to: number;
  /** Its stems. */
  text: string;
  /** The script of its letters; Latin where it mixes Latin with another (see look-alikes). */
  script: string;
}

/** A record read into letters and parts; what stands between the letters are its marks. */
export interface Name {
  text: string;
  characters: readonly string[];
  letters: readonly Letter[];
  parts: readonly Part[];
}

/**
 * One character with the marks of alphabets on it; or a word that stands for a missing name (group 1):
 * N/A, or a dash alone before or after the name. Vowel signs of Indic and South-East Asian scripts and
 * the voicing of kana are no such marks: they make another syllable.
 */
const CLUSTER =
  /(?<!\S)(N[/／]A|\p{Pd}+(?=\s*$)|\p{Pd}+(?<=^\s*\S+))(?!\S)|[\p{L}\p{N}](?:(?=\p{M})[\u0300-\u0670]){0,9}|[^]/giu;

/** A base letter with what {@link CLUSTER} calls its marks, once decomposed. */
const DECOMPOSED = /([\p{L}\p{N}\p{M}])((?:(?=\p{M})[\u0300-\u0670])*)/gu;

/**
 * Reads a record into letters and parts. Nothing visible is dropped: what is no letter remains a mark
 * between two letters.
 */
export function foldName(text: string): Name {
  const characters = [...text];
  const letters: Letter[] = [];
  const parts: Part[] = [];
  let at = 0;
  let isSplit = true;
  for (const [raw, placeholder] of (text.length > LONGEST_NAME ? '' : text).matchAll(CLUSTER)) {
    const start = at;
    at += [...raw].length;
    const bases = read(raw, placeholder);
    // The apostrophe parts no name: ICAO joins D'ARTAGNAN to DARTAGNAN.
    isSplit ||= bases.length === 0 && (isSpace(raw) || !/apos|invis/.test(markKind(raw)));
    for (const base of bases) {
      const before = letters.at(-1);
      const isUnit =
        (isSyllabic(base.script) || isSyllabic(before?.script)) &&
        before?.start !== start &&
        !CHINESE_TITLE.test(`${before?.raw}${raw}`);
      if (isSplit || isUnit) parts.push({ from: letters.length, to: 0, text: '', script: '' });
      isSplit = false;
      const part = parts.at(-1) as Part;
      letters.push({ ...base, raw, start, end: at, part, value: '' });
      part.to = letters.length;
      part.text += base.stem;
      if (!part.script || base.script === 'Latin') part.script = base.script;
    }
  }
  for (const [index, letter] of letters.entries()) {
    const { from, text: stems } = letter.part;
    letter.value = /^(?:A[AE]|OE|UE|[UN]XX)/.exec(stems.slice(index - from))?.[0] ?? '';
  }
  return { text, characters, letters, parts };
}

/** The letters that one character stands for: mostly one, more for Ⅲ or ß, none for a mark. */
function read(raw: string, placeholder?: string): Base[] {
  const [first = ''] = raw;
  if (!placeholder && markKind(first)) return [];
  const composed = raw.normalize('NFC');
  // Ĳ and Ŀ have ICAO values of their own, other than their compatibility forms.
  const plain = plainValue(composed.toUpperCase()) ? composed : composed.normalize('NFKC');
  const capitals = plain.replace('ß', 'ẞ').replace('ı', 'I\u0335').toUpperCase().normalize('NFD');
  const bases = placeholder ? [[raw, capitals]] : [...capitals.matchAll(DECOMPOSED)];
  return bases.flatMap(([, own = '', marks = '']) =>
    [...(plainValue(own) ?? own)].map((stem) => ({
      stem,
      own,
      marks,
      letterCase: /[ßı]/.test(plain) ? 0 : caseOf(plain),
      isWide: plain !== composed,
      script: placeholder ? '' : scriptOf(own),
    })),
  );
}

const caseOf = (text: string): number =>
  Number(text === text.toUpperCase()) - Number(text === text.toLowerCase());
