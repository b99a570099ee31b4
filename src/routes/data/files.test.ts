import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { cellText, csvColumns, csvOf } from '../../facts/messages-csv.ts';
import { allMessages, catalogueJson } from '../../facts/messages.ts';
import { jsonSchemaOf } from '../../facts/published-schema.ts';
import { languageFiles } from '../locales.ts';
import { csvText, dataFiles, dataText } from './files.ts';

const english = languageFiles().find(({ lang }) => lang === 'en')?.words ?? {};
const maker = { word: (key: string) => english[key] ?? key, titleOf: () => 'A page' };
const ajv = new Ajv2020({ formats: { uri: (text: string) => URL.canParse(text) } });
const fits = (name: string) => {
  const file = dataFiles.find((one) => one.name === name);
  if (!file) throw new Error(`There is no ${name}.`);
  const validate = ajv.compile(jsonSchemaOf(file.schema, { strict: true }));
  return { validate, data: JSON.parse(dataText(file, maker)) as Record<string, unknown> };
};

describe.each(dataFiles.map(({ name }) => name))('%s.json', (name) => {
  it('has no field and no value that its schema does not know', () => {
    const { validate, data } = fits(name);
    validate(data);
    expect(validate.errors).toBeNull();
    expect(validate({ ...data, version: 2 })).toBe(false);
    expect(validate({ ...data, unheard: 1 })).toBe(false);
  });
  it('stands on the page with a sentence', () => {
    expect(english[`dataPage.file.${name}`]).toMatch(/\w\.$/);
  });
});

describe('published schemas', () => {
  it('let fields be added, as is promised', () => {
    const [file] = dataFiles;
    const validate = ajv.compile(jsonSchemaOf(file?.schema as never));
    const data = JSON.parse(dataText(file as never, maker)) as Record<string, unknown>;
    expect(validate({ ...data, unheard: 1 })).toBe(true);
  });
});

// A library reads it, not we; the byte order mark is for spreadsheets and is no text.
const read = (text: string) => parse(text, { bom: true, record_delimiter: '\r\n' });

describe('messages.csv', () => {
  const [head = [], ...lines] = read(csvText());
  it('begins with a byte order mark and the names of its columns', () => {
    expect(csvText().startsWith('\ufeffid,')).toBe(true);
    expect(head).toEqual([...csvColumns]);
  });
  it('holds what messages.json holds, wording by wording', () => {
    const rows = lines.map((line) =>
      Object.fromEntries(line.map((text, at) => [head[at] ?? '', cellText(text)])),
    );
    const wordings = catalogueJson(allMessages()).messages.flatMap(({ also, ...row }) =>
      [row, ...also].map((one) => {
        const { family, reason, who, retry, seenBy, checked } = row;
        const { id, system, grade, sources, code = '', zh = '', en = '', gloss = '' } = one;
        return {
          ...{ id, message: row.id, system, code, zh, en, gloss, family, reason, who, retry },
          ...{ seenBy, grade, checked, sources: sources.join(' ') },
        };
      }),
    );
    expect(rows).toEqual(wordings);
  });
  it.each([
    '=1+1',
    '+86',
    '-2',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '＝1',
    "'quoted'",
    'a,b',
    'a "b"',
    'a\r\nb',
    '',
    '中文',
  ])('keeps %j, and never as a formula', (text) => {
    const [[cell = ''] = []] = read(csvOf([[text, 'x']]));
    expect(cell).not.toMatch(/^[=+\-@\t\r＝]/);
    expect(cellText(cell)).toBe(text);
  });
});
