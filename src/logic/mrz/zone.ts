// The positions of ICAO Doc 9303: Part 4 (TD3), Part 5 (TD1), Part 6 (TD2), Part 7 (visas).
import type { MrzChecks, MrzFields, MrzFormat } from './types.ts';

/** How many characters each line has. */
export const LENGTH = { TD1: 30, TD2: 36, TD3: 44, 'MRV-A': 44, 'MRV-B': 36 } as const;

/** How many characters at the end of the data are not the optional field: check digits. */
const DIGITS_AT_END: Partial<Record<MrzFormat, number>> = { TD2: 1, TD3: 2 };

/** The kind of each place of the data: `*` any character, `a` no digit, `#` no letter, `s` the sex. */
const DATA = '*********#aaa#######s#######';

/** What a character is misread for, by the kind of place it stands in. K is read for a filler. */
const MISREAD: Record<string, Record<string, string>> = {
  a: { 0: 'O', 1: 'I', 2: 'Z', 5: 'S', 6: 'G', 8: 'B' },
  '#': { O: '0', Q: '0', D: '0', I: '1', L: '1', Z: '2', S: '5', G: '6', B: '8', K: '<' },
  s: { K: '<' },
};

/** The text with letters and digits where only these can stand; the last kind goes on to the end. */
const repair = (text: string, kinds: string): string =>
  text.replace(
    /./g,
    (character, at: number) => MISREAD[kinds[at] ?? kinds.slice(-1)]?.[character] ?? character,
  );

/** A State's code as it is meant. */
export const repairState = (code: string): string => repair(code, 'a');

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
  /** Digits were read as letters, or letters as digits. */
  isRepaired: boolean;
}

/** Cuts lines of the right length into fields; a line that is not there is `''`. */
export function readZone(format: MrzFormat, lines: readonly string[]): ReadZone {
  const [first = '', second = '', third = ''] = lines;
  const isTd1 = format === 'TD1';
  // TD1 in the order of the other layouts: code, State and name; number, nationality, dates, optional.
  const [rawHead, rawData, rawEnd] = isTd1
    ? [
        first.slice(0, 5) + third,
        first.slice(5, 15).padEnd(10, '<') +
          second.slice(15, 18) +
          second.slice(0, 15) +
          first.slice(15),
        second.slice(18),
      ]
    : [
        first,
        second.slice(0, LENGTH[format] - (DIGITS_AT_END[format] ?? 0)),
        second.slice(LENGTH[format] - (DIGITS_AT_END[format] ?? 0)),
      ];
  const [head, data, end] = [
    repair(rawHead, 'a'),
    repair(rawData, `${DATA}*`),
    repair(rawEnd, isTd1 ? '***********#' : '#'),
  ];
  const raw = rawHead + rawData + rawEnd;
  // No name and no number has three K in a row.
  const falseK = `${head} ${data} ${end}`.includes('KKK');
  // K weighs as much as a filler (20), so no check digit tells one from the other.
  const clean = (field: string): string => words(falseK ? field.replace(/[K<]+$/, '') : field);
  // Many State codes end in K, none in KK: DKK is Germany's D<<.
  const state = (field: string): string => words(field.replace(/KK$/, ''));

  const [birthDate, expiryDate, optional] = [
    data.slice(13, 19),
    data.slice(21, 27),
    data.slice(28),
  ];
  const name = restoreFillers(head.slice(5), falseK);
  // A name without `<<` is the surname as a whole (Part 3).
  const [surname = '', ...givenNames] = name.replace(/<+$/, '').split('<<');

  let number = data.slice(0, 9);
  let numberCheck = verify(number, data.charAt(9));
  // A number of ten and more goes on in the optional field, its check digit last (Parts 5 and 6).
  const [, more, digit] =
    /^.{8}[^<]<([A-Z\d]*)(\d)(?: |$)/.exec(data.slice(0, 10) + clean(optional)) ?? [];
  if (/TD[12]/.test(format) && more !== undefined && digit) {
    // Published specimens differ in whether the filler counts.
    numberCheck = verify(`${number}<${more}`, digit) || verify(number + more, digit);
    number += more;
  }

  const checks: Record<string, boolean | undefined> = {
    documentNumber: numberCheck,
    birthDate: verify(birthDate, data.charAt(19)),
    expiryDate: verify(expiryDate, data.charAt(27)),
  };
  if (format === 'TD3') {
    // The digit of an empty field may be a filler (Part 4).
    checks.optional =
      verify(optional, end.charAt(0)) ??
      (end.startsWith('<') && clean(optional) === '' ? true : undefined);
  }
  if (format.startsWith('TD')) {
    const dates = data.slice(13, 20) + data.slice(21, 28);
    const all = isTd1 ? optional + dates : dates + optional;
    checks.composite = verify(data.slice(0, 10) + all + end.slice(0, -1), end.slice(-1));
  }

  return {
    fields: {
      documentCode: clean(head.slice(0, 2)),
      issuingState: state(head.slice(2, 5)),
      surname: words(surname),
      givenNames: words(givenNames.join('<')),
      documentNumber: clean(number),
      nationality: state(data.slice(10, 13)),
      birthDate: words(birthDate),
      sex: words(data.charAt(20)),
      expiryDate: words(expiryDate),
      optional: clean(optional),
      ...(isTd1 && { optional2: clean(end.slice(0, 11)) }),
    },
    checks: Object.fromEntries(Object.entries(checks).filter(([, check]) => check !== undefined)),
    nameFieldFull: /[A-Z]$/.test(name),
    falseK: falseK || name !== head.slice(5),
    isRepaired: head + data + end !== raw,
  };
}
