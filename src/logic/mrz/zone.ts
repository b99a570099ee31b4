// The positions of ICAO Doc 9303: Part 4 (TD3), Part 5 (TD1), Part 6 (TD2), Part 7 (visas).
import type { MrzChecks, MrzFields, MrzFormat } from './types.ts';

/** How many characters each line has. */
export const LENGTH = { TD1: 30, TD2: 36, TD3: 44, 'MRV-A': 44, 'MRV-B': 36 } as const;

/** `*` any character, `a` no digit, `#` no letter, `s` the sex; the last one goes on to the end. */
const DATA = '*********#aaa#######s#######';
const PLACES: Record<MrzFormat, readonly string[]> = {
  TD1: ['aaaaa*********#*', '#######s#######aaa***********#', 'a'],
  TD2: ['a', `${DATA}*******#`],
  TD3: ['a', `${DATA}**************##`],
  'MRV-A': ['a', `${DATA}*`],
  'MRV-B': ['a', `${DATA}*`],
};

/** What a character is misread for, by the kind of place it stands in. K is read for a filler. */
const MISREAD: Record<string, Record<string, string>> = {
  a: { 0: 'O', 1: 'I', 2: 'Z', 5: 'S', 6: 'G', 8: 'B' },
  '#': { O: '0', Q: '0', D: '0', I: '1', L: '1', Z: '2', S: '5', G: '6', B: '8', K: '<' },
  s: { K: '<' },
};

/** The lines with letters and digits where only these can stand. */
export const repair = (format: MrzFormat, lines: readonly string[]): string[] =>
  lines.map((line, row) => {
    const places = PLACES[format][row] ?? '';
    return line.replace(
      /./g,
      (character, at: number) => MISREAD[places[at] ?? places.slice(-1)]?.[character] ?? character,
    );
  });

/** Whether a check digit is right by the 7-3-1 rule of Part 3; a filler states nothing. */
function verify(text: string, digit: string): boolean | undefined {
  if (digit === '' || digit === '<') return undefined;
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) {
    sum += (parseInt(text.charAt(at), 36) || 0) * Number('731'.charAt(at % 3));
  }
  return digit === String(sum % 10);
}

/** Fillers become single spaces and those at the ends go. */
const words = (field: string): string => field.replace(/<+/g, ' ').trim();

/** Surname and given names; a name without `<<` is the surname as a whole (Part 3). */
function splitName(name: string): [surname: string, givenNames: string] {
  const end = name.replace(/<+$/, '').indexOf('<<');
  return end < 0 ? [words(name), ''] : [words(name.slice(0, end)), words(name.slice(end))];
}

/** Whether the lines show that K was read for fillers: no name and no number has three in a row. */
export const hasFalseK = (lines: readonly string[]): boolean =>
  lines.some((line) => line.includes('KKK'));

/** The name field with runs of K turned back into fillers. */
function restoreFillers(name: string, falseK: boolean): string {
  const restored = name.replace(/K{3,}|KK$/g, (run, at: number) =>
    // Three fillers never stand between letters: BECKKKANNA is BECK<<ANNA.
    run.length === 3 && /[^<]/.test(name.charAt(at + 3)) ? 'K<<' : '<'.repeat(run.length),
  );
  return falseK && !/<<+[^<]/.test(restored) ? restored.replace('KK', '<<') : restored;
}

export interface ReadZone {
  fields: MrzFields;
  checks: MrzChecks;
  nameFieldFull: boolean;
  /** Runs of K were read as fillers. */
  falseK: boolean;
}

/** Cuts repaired lines of the right length into fields; a line that is not there is `''`. */
export function readZone(format: MrzFormat, lines: readonly string[]): ReadZone {
  const [first = '', second = '', third = ''] = lines;
  const isTd1 = format === 'TD1';
  const falseK = hasFalseK(lines);
  // K weighs as much as a filler (20), so no check digit tells one from the other.
  const clean = (field: string): string => words(falseK ? field.replace(/[K<]+$/, '') : field);
  // Many State codes end in K, none in KK: DKK is Germany's D<<.
  const state = (field: string): string => words(field.replace(/KK$/, ''));

  const numbered = isTd1 ? first.slice(5) : second;
  const dates = isTd1 ? second : second.slice(13);
  const birthDate = dates.slice(0, 6);
  const expiryDate = dates.slice(8, 14);
  const optionalEnd = { TD1: 30, TD2: 35, TD3: 42, 'MRV-A': 44, 'MRV-B': 36 }[format];
  const optional = isTd1 ? first.slice(15) : second.slice(28, optionalEnd);
  const printedName = isTd1 ? third : first.slice(5);
  const name = restoreFillers(printedName, falseK);
  const [surname, givenNames] = splitName(name);

  let number = numbered.slice(0, 9);
  let numberCheck = verify(number, numbered.charAt(9));
  // A number of ten and more goes on in the optional field, its check digit last (Parts 5 and 6).
  const [, more, digit] =
    /^.{8}[^<]<([A-Z\d]*)(\d)(?: |$)/.exec(numbered.slice(0, 10) + clean(optional)) ?? [];
  if (format.startsWith('TD') && format !== 'TD3' && more !== undefined && digit) {
    // Published specimens differ in whether the filler counts.
    numberCheck = verify(`${number}<${more}`, digit) || verify(number + more, digit);
    number += more;
  }

  const checks = {
    documentNumber: numberCheck,
    birthDate: verify(birthDate, dates.charAt(6)),
    expiryDate: verify(expiryDate, dates.charAt(14)),
    ...(format === 'TD3' && {
      // The digit of an empty field may be a filler (Part 4).
      optional:
        verify(optional, second.charAt(42)) ??
        (second.charAt(42) === '<' && clean(optional) === '' ? true : undefined),
    }),
    ...(format.startsWith('TD') && {
      composite: verify(
        isTd1
          ? first.slice(5) + second.slice(0, 7) + second.slice(8, 15) + second.slice(18, -1)
          : second.slice(0, 10) + second.slice(13, 20) + second.slice(21, -1),
        second.slice(-1),
      ),
    }),
  };

  return {
    fields: {
      documentCode: clean(first.slice(0, 2)),
      issuingState: state(first.slice(2, 5)),
      surname,
      givenNames,
      documentNumber: clean(number),
      nationality: state(isTd1 ? second.slice(15, 18) : second.slice(10, 13)),
      birthDate: words(birthDate),
      sex: words(dates.charAt(7)),
      expiryDate: words(expiryDate),
      optional: clean(optional),
      ...(isTd1 && { optional2: clean(second.slice(18, 29)) }),
    },
    checks: Object.fromEntries(Object.entries(checks).filter(([, check]) => check !== undefined)),
    nameFieldFull: /[A-Z]$/.test(name),
    falseK: falseK || name !== printedName,
  };
}
