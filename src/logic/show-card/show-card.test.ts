import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CARD_READERS,
  MOST_IN_BLANK,
  blanksIn,
  cardText,
  chooseCard,
  fillCard,
  readBlank,
  readCardLink,
  privateIn,
  readLastDigits,
  type CardPhrase,
} from './index.ts';

const phrases = [
  { id: 'greet', to: 'anyone', about: 'help', readers: ['bank', 'police'], role: 'opening' },
  { id: 'name-order', to: 'bank', about: 'name' },
  { id: 'name-dot', to: 'bank', about: 'name' },
  { id: 'limit-why', to: 'bank', about: 'limit' },
  { id: 'sim', to: 'operator', about: 'phone' },
  { id: 'human', to: 'assistant', about: 'help', role: 'opening' },
  { id: 'locked', to: 'agent', about: 'locked' },
  { id: 'twice', to: 'agent', about: 'money' },
  { id: 'received', to: 'seller', about: 'money' },
  { id: 'write', to: 'anyone', about: 'help', readers: ['bank'], role: 'closing' },
  { id: 'cheated', to: 'police', about: 'safety' },
  { id: 'nobody', to: 'anyone', about: 'safety' },
] as const satisfies readonly CardPhrase[];

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('choosing', () => {
  it('starts at the bank, with its first subject and phrase', () => {
    const card = chooseCard({}, phrases);
    expect(card).toMatchObject({ reader: 'bank', subject: 'help', phrase: { id: 'greet' } });
    expect(card.subjects).toEqual(['help', 'name', 'limit']);
    expect(ids(card.phrases)).toEqual(['greet', 'write']);
  });
  it('offers the phrases on a subject', () => {
    const card = chooseCard({ to: 'bank', about: 'name' }, phrases);
    expect(ids(card.phrases)).toEqual(['name-order', 'name-dot']);
    expect(card.phrase?.id).toBe('name-order');
    expect([card.first, card.opening?.id, card.closing?.id]).toEqual([undefined, 'greet', 'write']);
  });
  it('lets the phrase decide the subject where none is chosen', () => {
    const linked = chooseCard({ to: 'bank', p: 'name-dot' }, phrases);
    expect(linked).toMatchObject({ subject: 'name', phrase: { id: 'name-dot' } });
    const both = chooseCard({ to: 'bank', about: 'name', p: 'name-dot' }, phrases);
    expect(both.phrase?.id).toBe('name-dot');
    const left = chooseCard({ to: 'bank', about: 'limit', p: 'name-dot' }, phrases);
    expect(left).toMatchObject({ subject: 'limit', phrase: { id: 'limit-why' } });
    const unknown = chooseCard({ to: 'bank', about: 'weather', p: 'name-dot' }, phrases);
    expect(unknown.subject).toBe('name');
  });
  it('hands the assistant what an agent is to read, after the word that calls one', () => {
    const card = chooseCard({ to: 'assistant', about: 'money' }, phrases);
    expect(ids(card.phrases)).toEqual(['twice']);
    expect([card.first?.id, card.opening, card.closing]).toEqual(['human', undefined, undefined]);
    expect(card.subjects).toEqual(['help', 'locked', 'money']);
  });
  it('says nothing twice', () => {
    expect(chooseCard({ to: 'assistant', p: 'human' }, phrases).first).toBeUndefined();
    const written = chooseCard({ to: 'bank', p: 'write' }, phrases);
    expect([written.opening?.id, written.closing]).toEqual(['greet', undefined]);
    expect(chooseCard({ to: 'bank', p: 'greet' }, phrases).opening).toBeUndefined();
  });
  it('gives way where choices do not go together', () => {
    expect(chooseCard({ to: 'seller', p: 'name-order' }, phrases).phrase?.id).toBe('received');
    expect(chooseCard({ to: 'seller', about: 'name' }, phrases).subject).toBe('money');
    expect(chooseCard({ to: 'nobody', about: 'name' }, phrases).reader).toBe('bank');
    expect(chooseCard({ to: 'agent', p: 'human' }, phrases).phrase?.id).toBe('locked');
  });
  it('is empty, and no error, where there is no phrase', () => {
    expect(chooseCard({ to: 'bank' }, [])).toMatchObject({
      subject: '',
      subjects: [],
      phrases: [],
      phrase: undefined,
    });
  });
  it('makes a card of anything, with a phrase that its reader may be shown', () => {
    const some = (known: readonly string[]) =>
      fc.option(fc.oneof(fc.constantFrom(...known), fc.string()), { nil: undefined });
    fc.assert(
      fc.property(
        some(CARD_READERS),
        some(['name', 'limit', 'help']),
        some(ids(phrases)),
        (to, about, p) => {
          const card = chooseCard({ to, about, p }, phrases);
          expect(CARD_READERS).toContain(card.reader);
          expect(card.phrase).toBe(card.phrases.find(({ id }) => id === card.phrase?.id));
          expect(card.phrase?.about).toBe(card.subject);
          expect(card.subjects).toContain(card.subject);
          for (const beside of [card.first, card.opening, card.closing])
            if (beside) expect(beside.id).not.toBe(card.phrase?.id);
          expect(ids(card.phrases)).not.toContain('nobody');
        },
      ),
    );
  });
});

describe('links', () => {
  it.each([
    ['#to=bank&p=name-order', { to: 'bank', p: 'name-order' }],
    ['to=agent', { to: 'agent' }],
    ['#p=locked', { to: 'agent', p: 'locked' }],
    ['#to=assistant&p=locked', { to: 'assistant', p: 'locked' }],
    ['#to=seller&p=locked', { to: 'agent', p: 'locked' }],
    ['#p=greet', { to: 'bank', p: 'greet' }],
    ['#p=greet&to=police', { to: 'police', p: 'greet' }],
    ['#to=bank&to=seller', { to: 'seller' }],
    ['#x=1&to=seller&y', { to: 'seller' }],
  ])('%s', (fragment, choice) => {
    expect(readCardLink(fragment, phrases)).toEqual(choice);
  });
  it.each([
    ...['', '#', '#to=king', '#p=<b>', '#TO=bank', '#xto=bank', '#to=bankx', '#to=bank=', '#a'],
    ...['to=bank#', '##to=bank', 'a#to=bank', '&#to=bank'],
  ])('drops what %j holds', (fragment) => {
    expect(readCardLink(fragment, phrases)).toEqual({ to: undefined });
  });
  it('keeps a phrase that nobody is shown to no reader', () => {
    expect(readCardLink('#p=nobody', phrases)).toEqual({ to: undefined, p: 'nobody' });
    expect(chooseCard(readCardLink('#p=nobody', phrases), phrases).phrase?.id).toBe('greet');
  });
  it('stops reading an endless one', () => {
    expect(readCardLink(`#${'a'.repeat(500)}&to=agent`, phrases)).toEqual({ to: undefined });
  });
  it('gives back known ids alone, whatever an address holds', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((s) => `#to=${s}&p=${s}`),
        ),
        (fragment) => {
          const { to, about, p } = readCardLink(fragment, phrases);
          expect([undefined, ...CARD_READERS]).toContain(to);
          expect([undefined, ...ids(phrases)]).toContain(p);
          expect(about).toBeUndefined();
        },
      ),
    );
  });
});

/** Text as people and machines produce it, with everything that can go wrong in it. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        '\u202e',
        '\u2066',
        '\u200b',
        '\0',
        '\n',
        ' ',
        '\ud800',
        '𠀀',
        'Ü',
        '{name}',
        'a',
      ),
      { maxLength: 200 },
    )
    .map((list) => list.join('')),
);

describe('blanks', () => {
  it('keeps a name as it is', () => {
    expect(readBlank(' SMITH  JOHN ')).toEqual({ text: 'SMITH  JOHN', cut: false, odd: false });
    expect(readBlank('MÜLLER-O’BRIEN 陈伟 𠀀').text).toBe('MÜLLER-O’BRIEN 陈伟 𠀀');
    expect(readBlank('')).toEqual({ text: '', cut: false, odd: false });
  });
  it('shows what cannot be seen, and does not obey it', () => {
    expect(readBlank('A\u202eB')).toEqual({ text: 'A[U+202E]B', cut: false, odd: true });
    expect(readBlank('A\u200bB').text).toBe('A[U+200B]B');
    expect(readBlank('A\ufeffB').text).toBe('A[U+FEFF]B');
    expect(readBlank('A\0B').text).toBe('A[U+0000]B');
    expect(readBlank('\ud800').text).toBe('[U+D800]');
    expect(readBlank('A\u{e0041}').text).toBe('A[U+E0041]');
  });
  it('reads lines and wide spaces as spaces', () => {
    expect(readBlank('A\nB\tC\u3000D\u00a0E\u2028F')).toEqual({
      text: 'A B C D E F',
      cut: false,
      odd: false,
    });
    expect(readBlank('\n\n')).toEqual({ text: '', cut: false, odd: false });
  });
  it('cuts what no card can hold, and says so', () => {
    const most = 'x'.repeat(MOST_IN_BLANK);
    expect(readBlank(most)).toEqual({ text: most, cut: false, odd: false });
    expect(readBlank(`${most}y`)).toEqual({ text: most, cut: true, odd: false });
    expect(readBlank(`${most}  `)).toEqual({ text: most, cut: false, odd: false });
    expect(readBlank(`${' '.repeat(9000)}a`)).toEqual({ text: 'a', cut: false, odd: false });
    expect(readBlank('𠀀'.repeat(MOST_IN_BLANK)).cut).toBe(false);
    expect([...readBlank('𠀀'.repeat(10_000)).text]).toHaveLength(MOST_IN_BLANK);
  });
  it('never lets through a character without ink, and reads its own answer as it is', () => {
    fc.assert(
      fc.property(anyText, (typed) => {
        const { text, cut, odd } = readBlank(typed);
        expect(text).not.toMatch(/[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u);
        expect(text).toBe(text.trim());
        expect(text.length).toBeLessThanOrEqual(MOST_IN_BLANK * 10);
        if (!cut && !odd) expect(readBlank(text)).toEqual({ text, cut: false, odd: false });
        if (typed.trim() !== '') expect(text).not.toBe('');
      }),
    );
  });
  it('keeps four digits of a number', () => {
    expect(readLastDigits('1234')).toEqual({ text: '1234', cut: false, odd: false });
    expect(readLastDigits('6222 0000 1111 9876')).toEqual({ text: '9876', cut: true, odd: false });
    expect(readLastDigits('１２３４５').text).toBe('2345');
    expect(readLastDigits('no card')).toEqual({ text: '', cut: false, odd: false });
    fc.assert(
      fc.property(anyText, (typed) => {
        expect(readLastDigits(typed).text).toMatch(/^\d{0,4}$/);
      }),
    );
  });
});

describe('what stands on no card', () => {
  it.each([
    ['6222021234567890128', 'account'],
    ['4111 1111 1111 1111', 'account'],
    ['card 4111-1111-1111-1111, please', 'account'],
    ['４１１１１１１１１１１１１１１１', 'account'],
    ['4111 1111 1111 1112', undefined],
    ['2026112212', undefined],
    ['41111111111111111111111', undefined],
    ['password 123456', 'secret'],
    ['支付密码 123456', 'secret'],
    ['code is 482913', 'secret'],
    ['PIN: 1234', 'secret'],
    ['PIN LEE', undefined],
    ['JOHN SMITH', undefined],
    ['', undefined],
  ])('%s: %s', (typed, found) => {
    expect(privateIn(typed)).toBe(found);
  });
  it('is looked for in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (typed) => {
        expect([undefined, 'account', 'secret']).toContain(privateIn(typed));
      }),
    );
  });
});

describe('filling', () => {
  const order = '姓是 {surname}，名是 {given}，改成“{surname}”。';
  it('names each blank once', () => {
    expect(blanksIn(order)).toEqual(['surname', 'given']);
    expect(blanksIn('{Name} {} {a1}')).toEqual([]);
  });
  it('puts what was typed in its place', () => {
    expect(fillCard('{name}，好', { name: 'J' })).toEqual([
      { blank: 'name', text: 'J' },
      { text: '，好' },
    ]);
    expect(cardText(fillCard(order, { surname: 'SMITH', given: '' }))).toBe(
      '姓是 SMITH，名是 ____，改成“SMITH”。',
    );
  });
  it('knows no blank but its own', () => {
    expect(cardText(fillCard('{toString}{name}', {}))).toBe('{toString}____');
    expect(cardText(fillCard('{constructor}', {}))).toBe('____');
  });
  it('takes what was typed as text', () => {
    fc.assert(
      fc.property(anyText, anyText, (surname, given) => {
        const text = cardText(fillCard(order, { surname, given }));
        const [a, b] = [surname || '____', given || '____'];
        expect(text).toBe(`姓是 ${a}，名是 ${b}，改成“${a}”。`);
      }),
    );
  });
});
