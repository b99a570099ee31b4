// The positions of ICAO Doc 9303: Part 4 (TD3), Part 5 (TD1), Part 6 (TD2), Part 7 (visas).
import type { MrzDocument, MrzFormat, MrzWarning } from './types.ts';

/** The kind of each place of the data: `*` any character, `a` no digit, `#` no letter. */
const DATA = '*********#aaa#######*#######*';

/** The letters and the digits that are misread for each other. K is read for a filler. */
const LETTERS = 'OIZSGBQDLK';
const DIGITS = '01256800' + '1<';

/** The text with letters and digits where only these can stand; the last kind goes on to the end. */
const repair = (text: string, kinds: string): string =>
  text.replace(/./g, (character, at: number) => {
    const kind = kinds[at] ?? kinds.slice(-1);
    const [from, to] = kind === 'a' ? [DIGITS, LETTERS] : [LETTERS, DIGITS];
    return (kind !== '*' && character !== '<' && to[from.indexOf(character)]) || character;
  });

/** Whether the check digit at the end is right by the 7-3-1 rule of Part 3. */
function verify(text: string): boolean {
  let sum = 0;
  for (let at = 0; at < text.length - 1; at += 1) {
    sum += (parseInt(text.charAt(at), 36) || 0) * Number('731'[at % 3]);
  }
  return text.endsWith(String(sum % 10));
}

/** Fillers become single spaces and those at the ends go. */
const words = (field: string): string => field.replace(/<+/g, ' ').trim();

/**
 * Runs of K back to fillers; no name and no number has three in a row. Three fillers never stand
 * between letters: BECKKKANNA is BECK<<ANNA.
 */
const restoreFillers = (line: string): string =>
  line
    .replace(/([^K]K)KK(?=[A-JL-Z])/g, '$1<<')
    .replace(/K{3,}|KK$/g, (run) => '<'.repeat(run.length));

/** Reads the lines of a zone, of any length, in the order of their layout. */
export function readZone(given: readonly string[]): MrzDocument {
  const [kind = '', isTd1] = [given[0]?.charAt(0), given.length > 2];
  const isVisa = kind === 'V';
  // Passports are wide, cards are narrow; visas are either, and may have a few fillers too many.
  const isWide = kind === 'P' || (isVisa && given.some((line) => line.length > 40));
  const length = isTd1 ? 30 : isWide ? 44 : 36;
  const format: MrzFormat = isTd1
    ? 'TD1'
    : isVisa
      ? isWide
        ? 'MRV-A'
        : 'MRV-B'
      : isWide
        ? 'TD3'
        : 'TD2';
  const lines = given.map((line, row) =>
    // The last check digits stand at the end, however many fillers there are before them.
    (row === 1 && !isVisa
      ? line.replace(/<+(\d\d?)$/, (_, digits: string, at: number) =>
          digits.padStart(length - at, '<'),
        )
      : line
    )
      .slice(0, length)
      .padEnd(length, '<'),
  );
  const [first = '', second = '', third = ''] = lines.map(restoreFillers);
  // The check digits at the end are no part of the optional field.
  const cut = isVisa ? length : isWide ? 42 : 35;
  // TD1 in the order of the other layouts: code, State and name; number, nationality, dates, optional.
  const raw = isTd1
    ? [
        first.slice(0, 5) + third,
        first.slice(5, 15) + second.slice(15, 18) + second.slice(0, 15) + first.slice(15),
        second.slice(29),
      ]
    : [first, second.slice(0, cut), second.slice(cut)];
  const kinds = ['a', DATA, '#'];
  const [head = '', data = '', end = ''] = raw.map((text, at) => repair(text, kinds[at] ?? ''));
  const hasFalseK = first + second + third !== lines.join('');
  // K weighs as much as a filler (20), so no check digit tells one from the other.
  const clean = (field: string): string => words(hasFalseK ? field.replace(/[K<]+$/, '') : field);
  // Many State codes end in K, none in KK: DKK is Germany's D<<.
  const state = (field: string): string => words(field.replace(/KK$/, ''));

  let name = head.slice(5);
  if (hasFalseK && !/<<[A-Z]/.test(name)) name = name.replace('KK', '<<');
  // A name without `<<` is the surname as a whole (Part 3).
  const [surname = '', ...givenNames] = name.replace(/<+$/, '').split('<<');
  const optional = data.slice(28);
  const optional2 = isTd1 ? second.slice(18, 29) : '';
  const birthDate = data.slice(13, 20);
  const expiryDate = data.slice(21, 28);
  let number = data.slice(0, 9);
  let documentNumber = data.slice(0, 10);
  // A number of ten and more goes on in the optional field, its check digit last (Parts 5 and 6).
  const more = /^.{8}[^<]<([A-Z\d]*\d)(?= |$)/.exec(documentNumber + clean(optional))?.[1];
  if (more && !isWide && !isVisa) {
    // Published specimens differ in whether the filler counts.
    documentNumber += more;
    if (!verify(documentNumber)) documentNumber = number + more;
    number += more.slice(0, -1);
  }

  const dates = birthDate + expiryDate;
  /** What each check digit stands at the end of. */
  const checked = {
    documentNumber,
    birthDate,
    expiryDate,
    // The digit of an empty field may be a filler (Part 4).
    optional: format === 'TD3' ? (optional + end.charAt(0)).replace(/^<+$/, '0') : '',
    composite:
      end && data.slice(0, 10) + (isTd1 ? optional + dates + optional2 : dates + optional) + end,
  };
  const warnings: [MrzWarning, boolean][] = [
    ['visa', isVisa],
    ['data-line-missing', !second],
    ['line-length', given.some((line) => line.length !== length)],
    ['k-for-filler', hasFalseK],
    ['digit-letter', head + data + end !== raw.join('')],
  ];
  return {
    ok: true,
    format,
    fields: {
      documentCode: clean(head.slice(0, 2)),
      issuingState: state(head.slice(2, 5)),
      surname: words(surname),
      givenNames: words(givenNames.join('<')),
      documentNumber: clean(number),
      nationality: state(data.slice(10, 13)),
      birthDate: words(birthDate.slice(0, 6)),
      sex: words(data.charAt(20).replace('K', '')),
      expiryDate: words(expiryDate.slice(0, 6)),
      optional: clean(optional),
      ...(isTd1 && { optional2: clean(optional2) }),
    },
    checks: Object.fromEntries(
      Object.entries(checked)
        // A filler states nothing.
        .filter(([, text]) => /\d$/.test(text))
        .map(([field, text]) => [field, verify(text)]),
    ),
    nameFieldFull: /[A-Z]$/.test(name),
    warnings: warnings.filter(([, applies]) => applies).map(([warning]) => warning),
  };
}
