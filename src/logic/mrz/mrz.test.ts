import fc from 'fast-check';
import { parse as parseWithLibrary } from 'mrz';
import { describe, expect, it } from 'vitest';
import { MRZ_PROBLEMS, MRZ_WARNINGS, parseMrz } from './index.ts';
import type { MrzDocument, MrzFormat } from './index.ts';
import data from './samples.json' with { type: 'json' };

const { samples } = data;
const wellFormed = samples.filter(({ typed }) => !typed);
/** One of each kind: layout, State and whether the name fills its field. */
const kinds = [
  ...new Map(
    wellFormed.map((sample) => [
      `${sample.format} ${sample.fields.issuingState} ${sample.nameFieldFull}`,
      sample,
    ]),
  ).values(),
];

const read = (text: string): MrzDocument => {
  const result = parseMrz(text);
  if (!result.ok) throw new Error(`${JSON.stringify(text)}: ${JSON.stringify(result.problems)}`);
  return result;
};

describe('published samples', () => {
  it.each(samples)('$id', ({ format, lines, fields, checks, nameFieldFull }) => {
    const result = read(lines.join('\n'));
    expect(result).toMatchObject({ format, checks, nameFieldFull });
    expect(result.fields).toEqual(fields);
    expect(Object.keys(result.checks).sort()).toEqual(Object.keys(checks).sort());
  });

  it.each(wellFormed)('$id has no warnings but that it is a visa', ({ format, lines }) => {
    expect(read(lines.join('\n')).warnings).toEqual(format.startsWith('MRV') ? ['visa'] : []);
  });

  it.each(wellFormed)('$id agrees with the mrz library', ({ lines }) => {
    const { fields } = read(lines.join('\n'));
    const library = parseWithLibrary(lines).fields;
    expect(fields.surname).toBe(library.lastName ?? '');
    expect(fields.givenNames).toBe(library.firstName ?? '');
    expect(fields.birthDate).toBe(library.birthDate);
    expect(fields.expiryDate).toBe(library.expirationDate);
  });
});

type Lines = readonly string[];
const nameRow = (lines: Lines): number => (lines.length === 3 ? 2 : 0);
const everyLine =
  (change: (line: string) => string) =>
  (lines: Lines): Lines =>
    lines.map(change);
const replacing = (from: RegExp | string, to: string) =>
  everyLine((line) => line.replaceAll(from, to));

/** What happens to the characters; nothing here loses information. */
const CHARACTERS: Record<string, (lines: Lines) => Lines> = {
  none: (lines) => lines,
  'lower case': everyLine((line) => line.toLowerCase()),
  'full width': everyLine((line) =>
    line.replace(/./g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)),
  ),
  spaces: replacing('<', ' '),
  dashes: replacing('<', '-'),
  'single marks': replacing('<', '‹'),
  'double marks': replacing('<', '«'),
  'double marks for two': replacing('<<', '«'),
  entities: replacing('<', '&lt;'),
  'numeric entities': replacing('<', '&#60;'),
  'groups of five': replacing(/.{5}/g, '$& '),
  'zero width': replacing(/.{7}/g, '$&\u200b'),
  'spaces around': everyLine((line) => `  ${line} \t`),
  'K at line ends': everyLine((line) =>
    line.replace(
      /([^K<])(<{3,})$/,
      (_, last: string, run: string) => last + 'K'.repeat(run.length),
    ),
  ),
  'digits in the name': (lines) =>
    lines.map((line, row) =>
      row === nameRow(lines)
        ? line.replace(/(?<=^.{5}.*)[OI]/g, (letter) => (letter === 'O' ? '0' : '1'))
        : line,
    ),
};

/** What happens to the lines. */
const LAYOUTS: Record<string, (lines: Lines) => string> = {
  'line feeds': (lines) => lines.join('\n'),
  'Windows line ends': (lines) => `${lines.join('\r\n')}\r\n`,
  'line separators': (lines) => lines.join('\u2028'),
  'no line breaks': (lines) => lines.join(''),
  'blank lines': (lines) => lines.join('\n\n'),
  'other order': (lines) => lines.toReversed().join('\n'),
  'other order, no line breaks': (lines) => lines.toReversed().join(''),
  labels: (lines) => lines.map((line, row) => `Line ${row + 1}: ${line}`).join('\n'),
  quoted: (lines) => lines.map((line) => `> ${line}`).join('\n'),
  'text around': (lines) => `My passport says\n${lines.join('\n')}\nthanks, please help`,
  'fillers too many': (lines) => lines.map((line) => line.replace(/<$/, '<<<<')).join('\n'),
};

describe('damage that loses nothing', () => {
  const cases = Object.keys(CHARACTERS).flatMap((characters) =>
    Object.keys(LAYOUTS).map((layout) => ({ characters, layout })),
  );
  // Cut anywhere into groups, fillers too many cannot be told from the next line's.
  const isRecoverable = ({ characters, layout }: (typeof cases)[number]): boolean =>
    !(characters === 'groups of five' && layout === 'fillers too many');

  it.each(cases.filter(isRecoverable))('$characters, $layout', ({ characters, layout }) => {
    for (const { id, format, lines, fields } of kinds) {
      const damaged = LAYOUTS[layout]?.(CHARACTERS[characters]?.(lines) ?? []) ?? '';
      expect({ id, damaged, ...parseMrz(damaged) }).toMatchObject({ id, ok: true, format, fields });
    }
  });
});

describe('lines that are short or alone', () => {
  const name = 'P<UTOSMITH<JONES<<SUSIE<MARGARET<<<<<<<<<<<<';

  it('fills up both lines', () => {
    const { fields, warnings } = read('P<D<<MUSTERMANN<<ERIKA\nC01X0006H1D<<6408125F17103191');
    expect(fields).toMatchObject({ issuingState: 'D', surname: 'MUSTERMANN', nationality: 'D' });
    expect(warnings).toEqual(['line-length']);
  });

  it('puts missing fillers back before the check digits at the end', () => {
    const { fields, checks, warnings } = read(`${name}\nL898902C36UTO7408122F1204159ZE184226B<<10`);
    expect(fields.optional).toBe('ZE184226B');
    expect(checks.composite).toBe(true);
    // One of two lines is too short.
    expect(warnings).toEqual(['line-length']);
    const card = read(
      'I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<',
    );
    expect(card.checks.composite).toBe(true);
    expect(card.warnings).toEqual(['line-length']);
  });

  it.each([
    [name, 'TD3', 'SMITH JONES', 'SUSIE MARGARET'],
    ['P<UTOSMITH<JONES<<SUSIE<MARGARET', 'TD3', 'SMITH JONES', 'SUSIE MARGARET'],
    ['PPUTOERIKSSON<<ANNA<MARIA', 'TD3', 'ERIKSSON', 'ANNA MARIA'],
    ['p utoeriksson  anna maria', 'TD3', 'ERIKSSON', 'ANNA MARIA'],
    ['I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<', 'TD2', 'ERIKSSON', 'ANNA MARIA'],
    ['V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<', 'MRV-B', 'ERIKSSON', 'ANNA MARIA'],
    ['V<UTOARKFREITH<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<', 'MRV-A', 'ARKFREITH', ''],
  ])('reads %s alone', (line, format, surname, givenNames) => {
    const result = read(line);
    expect(result).toMatchObject({ format, checks: {}, fields: { surname, givenNames } });
    expect(result.fields).toMatchObject({
      documentNumber: '',
      birthDate: '',
      sex: '',
      optional: '',
    });
    expect(result.warnings).toContain('data-line-missing');
  });

  const alone = 'P<UTOERIKSSON<<ANNA<MARIA';
  const filled = (filler: string) => alone.replaceAll('<', filler);
  it.each([
    ...['&lt;', '&LT;', '&lt', '&gt;', '&amp;lt;', '&amp;amp;lt;'].map(filled),
    ...['&#60;', '&#060;', '&#x3c;', '&#x03C;'].map(filled),
    ...['‹', '_', '−', '–', '>', '〈'].map(filled),
    ...['«', '《'].map((mark) => alone.replace('<<', mark)),
    ...['> ', '>> ', '  > ', 'Line 1: ', 'My passport:', '   '].map((before) => before + alone),
  ])('reads %s as what it stands for', (line) => {
    const { fields, warnings } = read(line);
    expect(fields).toMatchObject({
      documentCode: 'P',
      issuingState: 'UTO',
      surname: 'ERIKSSON',
      givenNames: 'ANNA MARIA',
    });
    expect(warnings).toEqual(['data-line-missing', 'line-length']);
  });

  it('needs the line with the name', () => {
    expect(parseMrz('L898902C36UTO7408122F1204159ZE184226B<<<<<10')).toEqual({
      ok: false,
      problems: [{ kind: 'name-line-missing' }],
    });
  });
});

describe('details of the layouts', () => {
  const name = 'P<UTOSMITH<<JO<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<';

  it('reports wrong check digits', () => {
    expect(read(`${name}\nL898902C35UTO7408122F1204159ZE184226B<<<<<10`).checks).toEqual({
      ...{ documentNumber: false, birthDate: true, expiryDate: true, optional: true },
      composite: false,
    });
  });

  it('leaves out check digits that are not given', () => {
    const { checks } = read(`${name}\nL898902C3<UTO7408122F1204159ZE184226B<<<<<<<`);
    expect(checks).toEqual({ birthDate: true, expiryDate: true });
  });

  it('reads letters in dates as digits, and says so', () => {
    const { fields, checks, warnings } = read(
      `${name}\nL898902C36UTO74O8I22F12O4I59ZE184226B<<<<<10`,
    );
    expect(fields).toMatchObject({ birthDate: '740812', expiryDate: '120415' });
    expect(checks.composite).toBe(true);
    expect(warnings).toEqual(['digit-letter']);
    // Of the fourteen figures of both dates, eight may be left.
    const fewer = read(`${name}\nL898902C36UTO74O8I2ZFI2O4I59ZE184226B<<<<<10`);
    expect(fewer.fields).toMatchObject({ birthDate: '740812', expiryDate: '120415' });
  });

  it('puts a single check digit back at the end of a card', () => {
    const card = read('I<UTOERIKSSON<<ANNA<MARIA\nD231458907UTO7408122F1204159<<<6');
    expect(card).toMatchObject({ format: 'TD2', checks: { composite: true } });
  });

  it('gives an unstated sex as nothing', () => {
    expect(read(`${name}\nL898902C36UTO7408122<1204159ZE184226B<<<<<10`).fields.sex).toBe('');
  });

  it.each([
    'IDBEL000590240<6013<<<<<<<<<<<',
    'I<UTOD23145890<7349<<<<<<<<<<<',
    // Right with the filler counted, and right without it.
    'I<UTOD23145890<6012<<<<<<<<<<<',
    'I<UTOD23145890<6010<<<<<<<<<<<',
  ])('accepts both check digits of long card numbers: %s', (first) => {
    const { checks } = read(
      `${first}\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<<<<<<<<<<<<<<`,
    );
    expect(checks.documentNumber).toBe(true);
  });

  it('tells the two sizes of visas by either line, whatever fillers there are too many', () => {
    const visa = 'V<UTOERIKSSON<<ANNA<MARIA';
    const data = 'L8988901C4XXX4009078F9612109';
    expect(read(`${visa.padEnd(44, '<')}\n${data}`).format).toBe('MRV-A');
    expect(read(`${visa}\n${data.padEnd(44, '<')}`).format).toBe('MRV-A');
    expect(read(`${visa.padEnd(40, '<')}\n${data}`).format).toBe('MRV-B');
  });

  it('reads any fillers inside a field as one space', () => {
    const data = 'L898902C36UTO7408122F1204159ZE18<<<226B<<<<1';
    expect(read(`P<UTOSMITH<<ANNA<<<MARIA<<EVA\n${data}`).fields).toMatchObject({
      surname: 'SMITH',
      givenNames: 'ANNA MARIA EVA',
      optional: 'ZE18 226B',
    });
  });

  it('reads a letter among the check digits at the end as a digit', () => {
    const { checks, warnings } = read(`${name}\nL898902C36UTO7408122F1204159ZE184226B<<<<<1O`);
    expect(checks).toMatchObject({ optional: true, composite: true });
    expect(warnings).toEqual(['digit-letter']);
  });

  it('says that K was read for fillers, and only then', () => {
    const data = 'L898902C36UTO7408122F1204159ZE184226B<<<<<10';
    expect(read(`${name}\n${data}`).warnings).toEqual([]);
    expect(read(`${name}\n${data.replace('<<<<<', 'KKKKK')}`)).toMatchObject({
      warnings: ['k-for-filler'],
      fields: { optional: 'ZE184226B', surname: 'SMITH' },
    });
    expect(read(`${name}\n${data.replace('2F1', '2K1')}`).fields.sex).toBe('');
    expect(read('P<DKKBECKKKANNAKKKKKKKKKKKK')).toMatchObject({
      warnings: ['data-line-missing', 'line-length', 'k-for-filler'],
      fields: { issuingState: 'D', surname: 'BECK', givenNames: 'ANNA' },
    });
  });

  it('reads runs of K as fillers and leaves the letter K alone', () => {
    const text =
      'PKUTOKEKKONENKKURHOKKKKKKKKKKKKKKKKKKKKKKKKK\nL898902C36UTO7408122F1204159ZE184226BKKKKK10';
    expect(read(text.replace('KEKKONENKK', 'KEKKONEN<<')).fields).toMatchObject({
      ...{ documentCode: 'P', surname: 'KEKKONEN', givenNames: 'URHO', optional: 'ZE184226B' },
    });
    expect(read(text.replace('KEKKONENKK', 'HANNESKK')).fields).toMatchObject({
      surname: 'HANNES',
      givenNames: 'URHO',
    });
    expect(read('P<D<<BECKKKANNAKKKKKKKKKKKK').fields).toMatchObject({
      surname: 'BECK',
      givenNames: 'ANNA',
    });
  });
});

describe('text that is no zone', () => {
  it('says what is wrong and where', () => {
    expect(parseMrz('')).toEqual({ ok: false, problems: [{ kind: 'empty' }] });
    expect(parseMrz(' \n\t')).toEqual({ ok: false, problems: [{ kind: 'empty' }] });
    expect(parseMrz('Please help -- thanks')).toEqual({
      ok: false,
      problems: [{ kind: 'not-found' }],
    });
    // Letters that digits are misread for, but hardly a digit among them.
    for (const word of ['BILDSOLFDIGOLOS', 'B1LD50LFD160LOS'])
      expect(parseMrz(`${'A'.repeat(13)}${word}`)).toMatchObject({
        problems: [{ kind: 'not-found' }],
      });
    expect(parseMrz('I tried to pay  with my card - it failed')).toMatchObject({ ok: false });
    expect(parseMrz('护照')).toEqual({
      ok: false,
      problems: [{ kind: 'not-found' }, { kind: 'character', line: 1, at: 1 }],
    });
    expect(parseMrz('help\n👍 my 护照')).toEqual({
      ok: false,
      problems: [{ kind: 'not-found' }, { kind: 'character', line: 2, at: 6 }],
    });
  });
});

describe('properties', () => {
  const piece = fc.constantFrom(
    ...[
      'L898902C36UTO7408122F1204159',
      'P<UTO',
      '<<',
      '<',
      'K',
      '\n',
      ' ',
      'I<UTOD231458907',
      '«',
      '&lt;',
      '中',
      '0',
    ],
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
  );

  it('answers any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const result = parseMrz(text);
        if (result.ok)
          expect(result.warnings.every((each) => MRZ_WARNINGS.includes(each))).toBe(true);
        else expect(result.problems.every(({ kind }) => MRZ_PROBLEMS.includes(kind))).toBe(true);
      }),
    );
  });

  it.each([
    '<',
    'L898902C36UTO7408122F1204159\n',
    '7408122F1204159',
    'P ',
    'ﷺ',
    'P<UTOA<<B\n',
    '«P 0',
    ' ',
  ])('answers long texts of %j', (unit) => {
    const text = unit.repeat(10_000 / unit.length);
    expect(parseMrz(text)).toHaveProperty('ok');
  });

  it('reads back what was written', () => {
    const letters = (length: number): fc.Arbitrary<string> =>
      fc.string({
        unit: fc.constantFrom(...Array.from('ABCDEFGHIJLMNOPQRSTUVWXYZ')),
        minLength: 1,
        maxLength: length,
      });
    const date = fc
      .tuple(
        fc.integer({ min: 0, max: 99 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
      )
      .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(''));
    const digit = (text: string): string => {
      const values = Array.from(text, (each) => (each === '<' ? 0 : parseInt(each, 36)));
      return String(
        values.reduce((sum, value, at) => sum + value * Number('731'.charAt(at % 3)), 0) % 10,
      );
    };
    const withDigit = (text: string): string => text + digit(text);
    const document = fc.record({
      surname: fc.array(letters(6), { minLength: 1, maxLength: 2 }),
      given: fc.array(letters(6), { maxLength: 2 }),
      number: fc.stringMatching(/^[A-Z\d]{8,9}$/),
      nationality: fc.constantFrom('UTO', 'DNK', 'PAK', 'D<<', 'GBR'),
      birth: date,
      expiry: date,
      sex: fc.constantFrom('M', 'F', '<'),
      format: fc.constantFrom<MrzFormat>('TD1', 'TD2', 'TD3', 'MRV-A', 'MRV-B'),
    });
    fc.assert(
      fc.property(
        document,
        ({ surname, given, number, nationality, birth, expiry, sex, format }) => {
          const name = [surname.join('<'), given.join('<')].filter(Boolean).join('<<');
          const padded = withDigit(number.padEnd(9, '<'));
          const dates = [withDigit(birth), withDigit(expiry)] as const;
          const width = { TD1: 30, TD2: 36, TD3: 44, 'MRV-A': 44, 'MRV-B': 36 }[format];
          const code = { T: format === 'TD3' ? 'P<' : 'I<', M: 'V<' }[format.charAt(0)] ?? '';
          const data = padded + nationality + dates.join(sex);
          const lines =
            format === 'TD1'
              ? [code + nationality + padded, dates.join(sex) + nationality + '<'.repeat(11), name]
              : [code + nationality + name, data.padEnd(format === 'TD3' ? 43 : 35, '<')];
          const [first = '', second = ''] = lines.map((line) => line.padEnd(width, '<'));
          const composite = digit(
            format === 'TD1'
              ? first.slice(5) + second.slice(0, 7) + second.slice(8, 15) + second.slice(18, 29)
              : second.slice(0, 10) + second.slice(13, 20) + second.slice(21, -1),
          );
          lines[1] = format.startsWith('MRV') ? second : second.slice(0, -1) + composite;
          const result = read(lines.map((line) => line.padEnd(width, '<')).join('\n'));
          expect(result.format).toBe(format);
          expect(Object.values(result.checks)).not.toContain(false);
          expect(result.fields).toMatchObject({
            surname: surname.join(' '),
            givenNames: given.join(' '),
            documentNumber: number,
            nationality: nationality.replace('<<', ''),
            birthDate: birth,
            expiryDate: expiry,
            sex: sex.replace('<', ''),
          });
        },
      ),
    );
  });
});
