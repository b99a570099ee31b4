import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  checkRecord,
  differences,
  digestOf,
  loadChanges,
  parseList,
  printList,
  publishedRows,
  type Recorded,
} from './changes.ts';
import { cardBrandSchema } from './cards-schema.ts';
import { readBuildDate } from './build-date.ts';
import { checkCitations, citationsIn, unknownQuotations } from './citations.ts';
import { citeFigure, unknownId } from './cite.ts';
import { FactError, loadFacts, type FactRow, type Facts } from './load.ts';
import { isStale, reviewBy } from './review.ts';
import { readRows } from './rows.ts';
import { suggest } from './suggest.ts';

/** A row that can be used; each test breaks one thing. */
const fact = {
  id: 'day-cap',
  title: 'Cap of a day',
  statement: 'Not more goes out in a day.',
  figures: [{ key: 'day', value: '5000', unit: 'CNY', period: 'day' }],
  scope: 'Everybody.',
  sources: ['law-2016'],
  effective: { kind: 'in-force', date: '2016-07-01' },
  checked: '2026-11-22',
  reviewDays: 180,
  grade: 'A',
};
const source = {
  id: 'law-2016',
  title: 'A law',
  publisher: 'A ministry',
  kind: 'official',
  addresses: ['https://example.org/law'],
  checked: '2026-11-22',
};
const phrase = {
  id: 'say-cap',
  use: 'At the counter.',
  to: 'bank',
  about: 'limit',
  zh: '限额是 {amount}。',
  en: 'The cap is {amount}.',
  basis: ['day-cap'],
  written: '2026-11-22',
};

let dir: string;
beforeEach(() => (dir = mkdtempSync(join(tmpdir(), 'facts-'))));
afterEach(() => rmSync(dir, { recursive: true }));

/** Loads rows from files; JSON is YAML, too. */
function load(files: Record<string, unknown>): Facts {
  const all: Record<string, unknown> = { 'sources.yaml': [source], ...files };
  for (const [name, rows] of Object.entries(all))
    writeFileSync(join(dir, name), typeof rows === 'string' ? rows : JSON.stringify(rows));
  return loadFacts(dir);
}

/** What loading says about a fact with these changes. */
const saysOf = (changes: Record<string, unknown>) => () =>
  load({ 'limits.yaml': [{ ...fact, ...changes }] });

describe('loadFacts', () => {
  it('reads rows with their topic', () => {
    const { facts, phrases, sources } = load({ 'limits.yaml': [fact], 'phrases.yaml': [phrase] });
    expect(facts.get('day-cap')).toMatchObject({ topic: 'limits', grade: 'A' });
    expect([...phrases.keys(), ...sources.keys()]).toEqual(['say-cap', 'law-2016']);
  });

  it.each([
    [
      { figures: [{ ...fact.figures[0], value: 5000 }] },
      /row "day-cap" .*figures\.0\.value: write the figure in quotes/s,
    ],
    [{ figures: [{ ...fact.figures[0], value: '5,000' }] }, /write digits only/],
    [{ figures: [{ ...fact.figures[0], unit: 'yuan' }] }, /use one of the known units/],
    [{ figures: [{ ...fact.figures[0], unit: 'yuan' }] }, /\(CNY, USD, .*countries\)/],
    [{ figures: [{ ...fact.figures[0], key: undefined }] }, /key: this field is missing\. Name of/],
    [
      { effective: undefined },
      /effective: this field is missing\. From when it holds, and until when\.$/,
    ],
    [{ figures: [fact.figures[0], fact.figures[0]] }, /two figures are called "day"/],
    [{ grade: 'D' }, /the grade is A/],
    [{ sources: [] }, /a row of grade A needs at least one source/],
    [{ advice: true }, /advice of this guide has no source and grade C/],
    [{ checked: '22.11.2026' }, /write the day as "YYYY-MM-DD"/],
    [{ checked: '2026-02-30T' }, /write the day as "YYYY-MM-DD"/],
    [{ checked: '2026-02-30' }, /checked: this day does not exist in the calendar/],
    [{ checked: '2027-02-29' }, /checked: this day does not exist in the calendar/],
    [
      { effective: { kind: 'in-force', date: '2026-02-31' } },
      /effective\.date: this day does not exist/,
    ],
    [{ effective: { kind: 'in-force', date: '2026-13' } }, /effective\.date: this day does not/],
    [{ reviewDays: 3 }, /review at most weekly/],
    [{ id: 'Day Cap' }, /write the id in lower case/],
    [
      { colour: 'red' },
      /row: there is no field "colour": delete its line, or use one of id, title, .*, conflict$/,
    ],
    [{ grad: 'A' }, /row: there is no field "grad": did you mean "grade"\?$/],
    [
      { effective: { ...fact.effective, dat: '2016', untill: '2017' } },
      /effective: there is no field "dat": did you mean "date"\?; .*"untill": did you mean "until"/,
    ],
    [
      { figures: [{ ...fact.figures[0], upto: '6000' }] },
      /figures\.0: there is no field "upto": did you mean "upTo"\?$/,
    ],
    [{ title: 'Cap \u202eof a day' }, /"day-cap" .*it holds U\+202E, a sign that nobody sees/s],
    [{ sources: ['law-2017'] }, /"day-cap" names the source "law-2017", which does not exist/],
  ])('refuses %j', (changes, message) => {
    expect(saysOf(changes)).toThrow(FactError);
    expect(saysOf(changes)).toThrow(message);
  });

  it('names a field that no kind of a row has, where there are several', () => {
    writeFileSync(join(dir, 'brands.yaml'), '[{ id: visa, prefixes: "4", colour: red }]');
    expect(() => readRows(dir, 'brands.yaml', cardBrandSchema)).toThrow(
      /row: there is no field "colour": delete its line$/,
    );
  });
  it('takes a leap day, and a date as precise as a year, a month or a day', () => {
    expect(saysOf({ checked: '2028-02-29' })).not.toThrow();
    for (const date of ['2016', '2016-07', '2016-07-31'])
      expect(saysOf({ effective: { kind: 'in-force', date } }), date).not.toThrow();
  });
  it('names file and number of a row without an id', () => {
    expect(() => load({ 'limits.yaml': [fact, 'words'] })).toThrow(
      'content/facts/limits.yaml, row 2',
    );
  });
  it('refuses a file that is no list, or no YAML', () => {
    expect(() => load({ 'limits.yaml': { fact } })).toThrow('must be a list of rows');
    expect(() => load({ 'limits.yaml': '- id: "open' })).toThrow('is not valid YAML');
  });
  it('refuses one id for two things', () => {
    expect(() => load({ 'limits.yaml': [fact], 'names.yaml': [fact] })).toThrow(
      'The id "day-cap" stands in limits.yaml and again in names.yaml',
    );
    expect(() => load({ 'limits.yaml': [fact, fact] })).toThrow(
      'The id "day-cap" stands twice in limits.yaml: give the second row an id of its own.',
    );
  });
  it('refuses the address of a re-hosted copy', () => {
    expect(() => load({ 'sources.yaml': [{ ...source, rehosted: true }] })).toThrow(
      'a re-hosted copy is never linked',
    );
  });
  it('wants phrases with the same blanks in both languages, on facts that exist', () => {
    const facts = { 'limits.yaml': [fact] };
    expect(() => load({ ...facts, 'phrases.yaml': [{ ...phrase, en: 'The cap.' }] })).toThrow(
      'has the blanks {amount} in Chinese and none in English',
    );
    expect(() => load({ ...facts, 'phrases.yaml': [{ ...phrase, basis: ['year-cap'] }] })).toThrow(
      '"year-cap"',
    );
  });
});

describe('phrases', () => {
  const saysOf = (changes: Record<string, unknown>) => () =>
    load({ 'limits.yaml': [fact], 'phrases.yaml': [{ ...phrase, ...changes }] });
  it.each([
    [{ about: 'weather' }, /use one of the known subjects \(name, phone, card, .*help\)/],
    [{ use: undefined }, /use: this field is missing\. When to say it, in English\.$/],
    [{ about: undefined }, /about: this field is missing\. use one of the known subjects/],
    [{ zh: '你好，限额是 {amount}。' }, /zh: .*write the polite 您 in place of 你/],
    [{ to: 'neighbour' }, /say to whom/],
    [{ to: 'anyone' }, /a phrase for anyone names the readers/],
    [{ readers: ['anyone'] }, /the readers of a card are/],
    [{ readers: [] }, /readers/],
    [{ role: 'middle' }, /the role is opening or closing/],
    [{ zh: '限额是 {sum}。', en: 'The cap is {sum}.' }, /the blank \{sum\} is not known/],
  ])('refuses %j', (changes, message) => {
    expect(saysOf(changes)).toThrow(message);
  });
  it('takes one for anyone that names its readers', () => {
    expect(saysOf({ to: 'anyone', readers: ['bank'], role: 'closing' })).not.toThrow();
  });
});

describe('terms', () => {
  const term = { id: 'limit', zh: '限额', pinyin: "xiàn'é", en: 'Limit', where: 'Bank apps.' };
  it('wants a topic that the glossary knows', () => {
    const saysOf = (topic?: string) => () => load({ 'terms.yaml': [{ ...term, topic }] });
    expect(saysOf('limit')).not.toThrow();
    expect(saysOf('money')).toThrow(/row "limit".*use one of the known topics/s);
    expect(saysOf()).toThrow(/topic/);
  });
});

describe('changes', () => {
  const change = {
    id: 'first',
    date: '2026-11-22',
    title: 'A change',
    what: 'Something changed.',
    facts: ['day-cap'],
  };
  const read = (...rows: object[]) => {
    const facts = load({ 'limits.yaml': [fact] });
    writeFileSync(join(dir, 'record.yaml'), JSON.stringify(rows));
    return loadChanges(dir, publishedRows(facts, { messages: new Map() }));
  };
  it('come newest first', () => {
    const later = { ...change, id: 'later', date: '2026-12-01', facts: [] };
    expect(read(change, later).map(({ id }) => id)).toEqual(['later', 'first']);
  });
  it.each([
    [[{ ...change, facts: ['year-cap'] }], /row "first" names the fact "year-cap", which does not/],
    [[change, change], /record\.yaml holds "first" twice: give the second row an id of its own/],
    [[{ ...change, date: 'today' }], /content\/changes\/record\.yaml, row "first".*write the day/s],
    [[{ ...change, why: 'x' }], /why/],
  ])('refuses %j', (rows, message) => {
    expect(() => read(...rows)).toThrow(message);
  });
});

describe('the list of what was recorded', () => {
  const rows = (change: object = {}) => new Map([['day-cap', { ...fact, ...change }]]);
  const told = { digest: digestOf(fact), change: 'first' };
  const list = new Map([['day-cap', told]]);
  const first = {
    ...{ id: 'first', date: '2026-11-22', title: 'A change', what: 'Something.', pages: [] },
    facts: ['day-cap'],
  };
  it('is read as it was written', () => {
    const all = new Map<string, Recorded>(list);
    all.set('year-cap', { digest: undefined, change: 'second' });
    expect(parseList(printList(all))).toEqual(all);
  });
  it('lets through facts as they were told of', () => {
    expect(() => checkRecord(rows(), list, [first])).not.toThrow();
    expect(() => checkRecord(rows(), list, [{ ...first, facts: [], all: true }])).not.toThrow();
  });
  it('takes a source that was read again, a new empty field and another order for no change', () => {
    const same = [{ checked: '2027-01-01' }, { reviewDays: 7 }, { topic: 'x' }, { seen: [] }];
    for (const change of same) expect(differences(rows(change), list)).toEqual([]);
    const turned = Object.fromEntries(Object.entries(fact).reverse());
    expect(digestOf(turned)).toBe(told.digest);
  });
  it.each([
    ['changed', rows({ grade: 'B' })],
    ['changed', rows({ figures: [{ key: 'day', value: '1', unit: 'CNY' }] })],
    ['gone', new Map()],
  ])('stops where a fact is %s, and says what to do', (state, now) => {
    expect(() => checkRecord(now, list, [first])).toThrow(
      new RegExp(`day-cap \\(${state}\\).*npm run changes.*record\\.yaml`),
    );
  });
  it('stops where a fact is new', () => {
    expect(() => checkRecord(rows(), new Map(), [first])).toThrow(/day-cap \(new\)/);
  });
  it('stops where the row does not tell of the fact, or is not there', () => {
    expect(() => checkRecord(rows(), list, [{ ...first, facts: [] }])).toThrow(/does not name it/);
    expect(() => checkRecord(rows(), list, [])).toThrow(/there is no such row/);
  });
});

describe('quoting Chinese', () => {
  const page = (words: string) => ({
    file: 'guides/x.mdx',
    text: `one\nThe screen says <code lang="zh-CN">${words}</code>.`,
  });
  it('lets through what a row carries', () => {
    expect(unknownQuotations(page('支付有风险'))).toEqual([]);
    expect(unknownQuotations(page('您的短信发送过于频繁'))).toEqual([]);
  });
  it('names file, line and words of what no row carries', () => {
    expect(unknownQuotations(page('这句话没有出处'))).toEqual([
      expect.stringMatching(/^content\/docs\/guides\/x\.mdx:2 quotes "这句话没有出处"/),
    ]);
  });
});

describe('citing', () => {
  const facts = () => load({ 'limits.yaml': [fact], 'phrases.yaml': [phrase] });
  it('suggests what was meant', () => {
    expect(unknownId('facts', 'day-cup', facts()).message).toContain(
      'There is no fact "day-cup". Did you mean "day-cap"?',
    );
    expect(unknownId('facts', 'quite-another-thing', facts()).message).not.toContain(
      'Did you mean',
    );
  });
  it('knows the right component for an id of another kind', () => {
    expect(unknownId('facts', 'say-cap', facts()).message).toBe(
      '"say-cap" is a phrase, not a fact: cite it with <Phrase id="say-cap" />.',
    );
  });
  it('picks the only figure, the named one, or says which there are', () => {
    const row = facts().facts.get('day-cap') as FactRow;
    const [day] = row.figures;
    const two = {
      ...row,
      figures: [...row.figures, { ...row.figures[0], key: 'year' }],
    } as FactRow;
    expect(citeFigure(row)).toBe(day);
    expect(citeFigure(two, 'year').key).toBe('year');
    expect(() => citeFigure(two)).toThrow('has 2 figures: say which with figure=… ("day", "year")');
    expect(() => citeFigure(row, 'week')).toThrow('has no figure "week": choose one of "day"');
    expect(() => citeFigure({ ...row, figures: [] })).toThrow(
      'has no figure: write the words to show',
    );
  });
  it('finds citations with their line, over several lines too', () => {
    const text =
      'Words\n<Fact id="day-cap" /> and <Fact\n  figure="day"\n  id="b" />\n<Phrase id="say-cap" />';
    expect(citationsIn('guides/x.mdx', text)).toMatchObject([
      { component: 'Fact', id: 'day-cap', line: 2 },
      { component: 'Fact', id: 'b', line: 2 },
      { component: 'Phrase', id: 'say-cap', line: 5 },
    ]);
  });
  it('lists every wrong citation with file and line', () => {
    const citations = citationsIn(
      'guides/x.mdx',
      '<Fact id="day-cap" />\n<Fact id="day-cup" />\n<Term id="nothing" />',
    );
    expect(() => checkCitations(citations.slice(0, 1), facts())).not.toThrow();
    const all = () => checkCitations(citations, facts());
    expect(all).toThrow('content/docs/guides/x.mdx:2 There is no fact "day-cup".');
    expect(all).toThrow('content/docs/guides/x.mdx:3 There is no term "nothing".');
    const messages = citationsIn(
      'guides/x.mdx',
      '<Message id="alipay-client.8000.list" />\n<Message id="alipay-client.800" only="zh" />',
    );
    expect(() => checkCitations(messages.slice(0, 1), facts())).not.toThrow();
    expect(() => checkCitations(messages, facts())).toThrow(
      'content/docs/guides/x.mdx:2 There is no message "alipay-client.800". Did you mean "alipay-client.8000"',
    );
  });
});

describe('suggest', () => {
  it('puts the nearest first, and leaves strangers out', () => {
    expect(suggest('limts', ['limits', 'limit', 'names'])).toEqual(['limits', 'limit']);
  });
  it('always finds a known name by itself', () => {
    const names = fc.uniqueArray(fc.stringMatching(/^[a-z-]{1,12}$/), { minLength: 1 });
    fc.assert(
      fc.property(names, (known) => {
        expect(suggest(known[0] ?? '', known)[0]).toBe(known[0]);
      }),
    );
  });
});

describe('review', () => {
  const row = { checked: '2026-11-22', reviewDays: 10 };
  it('ends after so many days, over months and years', () => {
    expect(reviewBy(row)).toBe('2026-12-02');
    expect(reviewBy({ checked: '2026-12-31', reviewDays: 365 })).toBe('2027-12-31');
    expect(reviewBy({ checked: '2028-02-28', reviewDays: 7 })).toBe('2028-03-06');
  });
  it('warns from the day after on, and never without a date', () => {
    expect(isStale(row, '2026-12-02')).toBe(false);
    expect(isStale(row, '2026-12-03')).toBe(true);
    expect(isStale(row, undefined)).toBe(false);
  });
});

describe('readBuildDate', () => {
  it('takes the given day', () => {
    expect(readBuildDate({ BUILD_DATE: '2026-11-22' })).toBe('2026-11-22');
  });
  it.each(['22.11.2026', '2026-13-01', '2026-02-30', 'today'])(
    'refuses %s in words',
    (BUILD_DATE) => {
      expect(() => readBuildDate({ BUILD_DATE })).toThrow('write a day as YYYY-MM-DD');
    },
  );
  it('otherwise is the day of a commit, or nothing', () => {
    expect(readBuildDate({}) ?? '2026-01-01').toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(readBuildDate({ BUILD_DATE: '' })).toBe(readBuildDate({}));
  });
});
