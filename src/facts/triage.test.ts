import { globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import english from '../../content/i18n/en.json' with { type: 'json' };
import { everyPath } from '../logic/triage/every-path.fixture.ts';
import type { TriageStop } from '../logic/triage/index.ts';
import { widgets } from '../widgets/table.ts';
import { FactError, allFacts } from './load.ts';
import { uncleared } from './pays.ts';
import { allTriage, loadTriage, sayTriage, triageCites, triageJson } from './triage.ts';

const words: Readonly<Record<string, string>> = english;
const word = (key: string) => {
  const text = words[key];
  if (text === undefined) throw new Error(`no word "${key}"`);
  return text;
};

const whole = {
  'questions.yaml': [
    {
      id: 'where',
      answers: [
        { id: 'a', ask: 'which' },
        { id: 'b', plan: 'wait' },
      ],
    },
    {
      id: 'which',
      answers: [
        { id: 'a', plan: 'wait' },
        { id: 'b', plan: 'wait' },
      ],
    },
  ],
  'plans.yaml': [{ id: 'wait', steps: ['look'], onward: 'names#table', ask: ['sup-line'] }],
  'steps.yaml': [{ id: 'look', guide: 'names', phrase: 'human-agent', facts: ['ph-what'] }],
};

let dir: string;
beforeEach(() => (dir = mkdtempSync(join(tmpdir(), 'triage-'))));
afterEach(() => rmSync(dir, { recursive: true }));

/** Loads the flow of above with another file in place of one of its own; JSON is YAML, too. */
function load(files: Record<string, unknown> = {}) {
  for (const [name, rows] of Object.entries({ ...whole, ...files }))
    writeFileSync(join(dir, name), JSON.stringify(rows));
  return loadTriage(dir, allFacts());
}

const [where, which] = whole['questions.yaml'];
const [plan] = whole['plans.yaml'];
const [step] = whole['steps.yaml'];

describe('a triage that can be used', () => {
  it('is read with its rows in order', () => {
    expect([...load().questions.keys()]).toEqual(['where', 'which']);
  });
});

describe('a triage that cannot be used', () => {
  it.each([
    ['questions.yaml', [where], '"where.a" names "which", which does not exist'],
    ['questions.yaml', [where, which, which], 'holds "which" twice'],
    [
      'questions.yaml',
      [{ id: 'where', answers: [{ id: 'a', ask: 'where', plan: 'wait' }, { id: 'b' }] }],
      'write one of the two',
    ],
    ['questions.yaml', [{ ...which, answers: [] }], 'two answers or more'],
    ['questions.yaml', [where, { ...which, look: ['sup-line'] }], 'names "sup-line"'],
    ['questions.yaml', [where, { ...which, figures: { n: 'ph-wat' } }], 'Did you mean "ph-what"?'],
    ['plans.yaml', [{ ...plan, steps: ['lok'] }], 'Did you mean "look"?'],
    ['plans.yaml', [{ ...plan, steps: [] }], 'one step at least'],
    ['plans.yaml', [{ ...plan, ask: [] }], 'say whom to ask'],
    ['plans.yaml', [{ ...plan, ask: ['ph-what'] }], 'names "ph-what"'],
    ['plans.yaml', [{ ...plan, verdict: 'bad' }], 'the verdict is'],
    ['steps.yaml', [step, { ...step, id: 'idle' }], '"idle" stands in no plan'],
    ['steps.yaml', [{ ...step, phrase: 'hello' }], 'names "hello"'],
    [
      'steps.yaml',
      [{ ...step, tool: 'retry', family: 'risk' }],
      'the family is one of identity_mismatch',
    ],
    ['steps.yaml', [{ ...step, family: 'limit' }], 'only the retry guard opens with a family'],
    ['steps.yaml', [{ ...step, guide: '/guides/names/' }], 'write the slug of the guide'],
    ['steps.yaml', [{ ...step, facts: ['none'] }], 'names "none"'],
  ])('%s is refused with a sentence: %#', (file, rows, message) => {
    expect(() => load({ [file]: rows })).toThrow(FactError);
    expect(() => load({ [file]: rows })).toThrow(message);
  });
});

describe('a step that takes money', () => {
  const look = { ...step, id: 'see', looks: true };
  const pays = { ...step, pays: true };
  const plans = (...steps: string[]) => [{ ...plan, steps }];
  it('is refused, with its name and the remedy, where nobody has looked before it', () => {
    const files = { 'steps.yaml': [pays, look], 'plans.yaml': plans('look', 'see') };
    expect(() => load(files)).toThrow(FactError);
    expect(() => load(files)).toThrow(
      'The step "look" has the reader pay, and who comes to the plan "wait" by where.a, which.a has not said that no money left: put "see" before it in the plan, or mark the answer that says so with clears: true.',
    );
  });
  it('is taken after a look, or after an answer that clears it', () => {
    load({ 'steps.yaml': [pays, look], 'plans.yaml': plans('see', 'look') });
    const clear = (row: typeof where) => ({
      ...row,
      answers: row?.answers.map((answer) => ({ ...answer, clears: true })),
    });
    load({ 'steps.yaml': [pays], 'questions.yaml': [where && clear(where), which] });
  });
  it('is found by its words', () => {
    const say = (text: string) => (key: string) => (key.endsWith('step.look') ? text : 'Well.');
    const ends = (text: string) => (key: string) => (key.endsWith('fails.wait') ? text : 'Well.');
    expect(() => sayTriage(load(), say('Try it once.'), 'en')).toThrow(
      'The words of the step "look" send the reader to pay: mark it with pays: true',
    );
    expect(() => sayTriage(load(), ends('Pay with another card.'), 'en')).toThrow(
      'The words "triage.table.fails.wait" send the reader to pay',
    );
    sayTriage(load(), say('Do not try again.'), 'en');
    sayTriage(load({ 'steps.yaml': [{ ...step, pays: false }] }), say('Try it once.'), 'en');
  });
});

describe("the project's triage", () => {
  const all = allTriage();
  const said = sayTriage(all, word, 'en');

  it('has words for every question, answer, plan and step, and none left over', () => {
    const used = new Set<string>();
    sayTriage(all, (key) => (used.add(key), words[key] ?? ''), 'en');
    expect([...used].filter((key) => words[key] === undefined)).toEqual([]);
    const kinds = /^triage\.table\.(question|hint|answer|more|plan|why|fails|step|how)\./;
    const left = Object.keys(words).filter((key) => kinds.test(key) && !used.has(key));
    expect(left).toEqual([]);
  });

  it('types no figure: they come from the facts', () => {
    const texts = Object.entries(words).filter(([key]) => key.startsWith('triage.'));
    expect(texts.filter(([, text]) => /\d/.test(text))).toEqual([]);
    expect(said.questions.find(({ id }) => id === 'tries')?.answers[0]?.text).toBe(
      '3\u00a0tries or more',
    );
    expect(JSON.stringify(said)).not.toMatch(/\{\w+\}/);
  });

  it('leads to every guide', () => {
    const guides = globSync('content/docs/guides/*.mdx').map(
      (file) => /([a-z-]+)\.mdx$/.exec(file)?.[1],
    );
    const led = [...all.plans.values()].flatMap(({ steps, onward }) => [
      onward,
      ...steps.map((id) => all.steps.get(id)?.guide),
    ]);
    const slugs = new Set(led.map((address) => address?.split('#')[0]));
    expect(guides.length).toBeGreaterThanOrEqual(15);
    expect(
      guides.filter((guide) => !slugs.has(guide)),
      'guides to which nothing leads: name each in "onward" of a plan, or in "guide" of a step (content/facts/triage)',
    ).toEqual([]);
  });

  it('cites facts, menu paths and contacts, each once', () => {
    const cited = triageCites();
    expect(cited).toEqual(expect.arrayContaining(['ph-what', 'menu-headset', 'sup-line']));
    expect(new Set(cited).size).toBe(cited.length);
  });

  it('is published with version, licence and words', () => {
    const { version, licence, questions, plans, steps } = triageJson(all, word);
    expect({ version, licence }).toEqual({ version: 1, licence: 'CC-BY-4.0' });
    expect(questions[0]?.answers[0]).toMatchObject({ id: 'link', ask: 'link-stop' });
    expect(plans[0]).toMatchObject({ title: expect.any(String) as string });
    expect(steps[0]).toMatchObject({ how: expect.any(String) as string });
  });

  it('says which words have a blank that no fact fills', () => {
    expect(() => sayTriage(all, () => 'at most {many}', 'en')).toThrow('which fact fills it');
  });
});

describe('what the plans say holds on every path', () => {
  const all = allTriage();
  const flow = { questions: [...all.questions.values()], plans: [...all.plans.values()] };
  const said = sayTriage(all, word, 'en');
  const textOf = new Map(said.steps.map(({ id, text, how }) => [id, `${text} ${how}`]));

  /** Every way through the questions, by the plan that it ends in. */
  const paths = new Map<string, (readonly TriageStop[])[]>();
  for (const { plan, stops } of everyPath(flow))
    paths.set(plan ?? '', [...(paths.get(plan ?? '') ?? []), stops]);
  const answered = (stops: readonly TriageStop[], ...any: string[]) =>
    stops.some(({ question, answer }) => any.includes(`${question}.${answer}`));

  it('has the reader look before anybody is let pay again, by another way round', () => {
    const clearing = ['charged.none', 'where.link', 'where.ready'];
    const paying = [...all.plans.values()].filter(({ steps }) =>
      steps.some((step) => all.steps.get(step)?.pays),
    );
    expect(paying.length).toBeGreaterThan(5);
    for (const { id, steps } of paying) {
      const before = steps.slice(
        0,
        steps.findIndex((step) => all.steps.get(step)?.pays),
      );
      const blind = (paths.get(id) ?? []).filter((stops) => !answered(stops, ...clearing));
      expect(before.includes('look-first') || blind.length === 0, id).toBe(true);
      expect(uncleared(all).has(id), id).toBe(blind.length > 0);
    }
  });

  it('speaks of an order on Taobao only to those who have one, or asks first', () => {
    const wrong = [...all.plans.values()]
      .filter(({ id }) => paths.get(id)?.some((stops) => answered(stops, 'where.elsewhere')))
      .flatMap(({ steps }) => steps)
      .filter((step) => /\bask\b[^.?]*Taobao/i.test(textOf.get(step) ?? ''))
      .filter((step) => !/Taobao[^.]*\?|For a Taobao order/.test(textOf.get(step) ?? ''));
    expect(wrong).toEqual([]);
  });

  it('compares the names before the form is filled in', () => {
    const steps = all.plans.get('try-clean')?.steps ?? [];
    expect(steps.indexOf('compare-names')).toBeLessThan(steps.indexOf('clean-try'));
  });

  it('has nobody who was tricked say that they did not pay themselves', () => {
    for (const plan of ['given-away', 'sent'])
      for (const step of all.plans.get(plan)?.steps ?? [])
        expect(all.steps.get(step)?.phrase, plan).not.toBe('police-not-mine');
    expect(textOf.get(all.plans.get('given-away')?.steps[0] ?? '')).toMatch(/screen/);
  });

  it('says until when to wait for money that has left', () => {
    expect(textOf.get('wait-look')).toMatch(/next morning/);
  });

  it('sends nobody back to a question, which not every path has asked', () => {
    expect([...textOf.values()].filter((text) => /\bquestions?\b/i.test(text))).toEqual([]);
  });

  it.each([
    ['password', ['lock.password', 'password.locked']],
    ['balance', ['pay-with.balance']],
    ['limit', ['amount.large', 'ready.order']],
    ['given-away', ['helper.gave']],
    ['sent', ['helper.sent']],
    ['sign-in', ['lock.login']],
    ['not-mine', ['money.stranger']],
    ['card-message', ['link-stop.words']],
    ['which-card', ['link-card.unsure', 'grey.unsure']],
    ['sms-own', ['sender.alipay']],
    ['risk', ['lock.once', 'changed.device']],
  ])('%s is for those alone who said what it takes for granted', (plan, any) => {
    const ways = paths.get(plan) ?? [];
    expect(ways.length).toBeGreaterThan(0);
    expect(ways.filter((stops) => !answered(stops, ...any))).toEqual([]);
  });

  it('gives each plan something to do it with: a tool, or what to say', () => {
    const bare = [...all.plans.values()].filter(
      ({ steps }) =>
        !steps.some((id) => {
          const { tool, phrase } = all.steps.get(id) ?? {};
          return tool !== undefined || phrase !== undefined;
        }),
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  it('leads to every tool', () => {
    const led = new Set([...all.steps.values()].map(({ tool }) => tool));
    expect(widgets.filter(({ name }) => !led.has(name))).toEqual([]);
  });

  it('says each sentence once in a plan, so that its address is one', () => {
    for (const { id, steps } of all.plans.values()) {
      const phrases = steps.flatMap((step) => all.steps.get(step)?.phrase ?? []);
      expect(new Set(phrases).size, id).toBe(phrases.length);
    }
  });

  it('claims no right for more than an account that is suspected of fraud', () => {
    for (const { id, facts } of all.steps.values())
      if (facts.includes('lk-right-reason')) expect(textOf.get(id), id).toMatch(/fraud/);
    for (const { id, zh } of allFacts().phrases.values())
      if (zh.includes('反电信网络诈骗法')) expect(zh, id).toMatch(/账户.*涉诈风险/);
  });
});
