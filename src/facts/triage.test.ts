import { globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import english from '../../content/i18n/en.json' with { type: 'json' };
import { FactError, allFacts } from './load.ts';
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
    ['steps.yaml', [{ ...step, guide: '/guides/names/' }], 'write the slug of the guide'],
    ['steps.yaml', [{ ...step, facts: ['none'] }], 'names "none"'],
  ])('%s is refused with a sentence: %#', (file, rows, message) => {
    expect(() => load({ [file]: rows })).toThrow(FactError);
    expect(() => load({ [file]: rows })).toThrow(message);
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
    expect(guides.filter((guide) => !slugs.has(guide))).toEqual([]);
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
