import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allTriage } from '../../facts/triage.ts';
import { everyPath } from './every-path.fixture.ts';
import {
  analyseTriage,
  answerTriage,
  followTriage,
  parseTriageFragment,
  reopenTriage,
  toTriageFragment,
  triageAnswersLeft,
  type TriageFlow,
  type TriagePath,
  type TriageStop,
} from './index.ts';

/** Any flow of up to six questions, circles and loose ends included. */
const anyFlow: fc.Arbitrary<TriageFlow> = fc
  .tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 3 }))
  .chain(([questions, plans]) => {
    const target = fc.oneof(
      fc.nat(6).map((at) => ({ ask: `q${at}` })),
      fc.nat(3).map((at) => ({ plan: `p${at}` })),
      fc.constant({}),
    );
    const answers = fc
      .array(target, { maxLength: 4 })
      .map((all) => all.map((to, at) => ({ id: `a${at}`, ...to })));
    return fc.array(answers, { minLength: questions, maxLength: questions }).map((all) => ({
      questions: all.map((some, at) => ({ id: `q${at}`, answers: some })),
      plans: Array.from({ length: plans }, (_, at) => ({ id: `p${at}` })),
    }));
  });

const anyStops: fc.Arbitrary<TriageStop[]> = fc.array(
  fc.record({
    question: fc.nat(7).map((at) => `q${at}`),
    answer: fc.nat(4).map((at) => `a${at}`),
  }),
  { maxLength: 12 },
);

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)), maxLength: 200 }),
  fc
    .array(fc.constantFrom('t_', 'q0', 'q1', 'a0', 'a1', '_', ',', '%2C', '%', '#'))
    .map((parts) => parts.join('')),
);

describe('any answers in any flow', () => {
  it('lead along answers that the flow has, each question once', () => {
    fc.assert(
      fc.property(anyFlow, anyStops, (flow, stops) => {
        const path = followTriage(flow, stops);
        let open = flow.questions[0]?.id;
        for (const { question, answer } of path.stops) {
          expect(question).toBe(open);
          const taken = flow.questions
            .find(({ id }) => id === question)
            ?.answers.find(({ id }) => id === answer);
          expect(taken).toBeDefined();
          open = taken?.ask;
        }
        const answered = [...path.stops, ...path.later].map(({ question }) => question);
        expect(new Set(answered).size).toBe(answered.length);
        if (path.open !== null) {
          expect(path.open).toBe(open);
          expect(path.plan).toBe(null);
          // A circle comes back to a question that was answered, and ends there.
          if (analyseTriage(flow).cycles.length === 0) expect(answered).not.toContain(path.open);
        }
        if (path.plan !== null) expect(path.later).toEqual([]);
      }),
    );
  });

  it('stand the same after they were written and read', () => {
    fc.assert(
      fc.property(anyFlow, anyStops, (flow, stops) => {
        const path = followTriage(flow, stops);
        expect(parseTriageFragment(toTriageFragment(path), flow)).toEqual(path);
        expect(followTriage(flow, [...path.stops, ...path.later])).toEqual(path);
      }),
    );
  });

  it('come back when a question is opened and answered as before', () => {
    fc.assert(
      fc.property(anyFlow, anyStops, fc.nat(), (flow, stops, at) => {
        const path = followTriage(flow, stops);
        const stop = path.stops[at % Math.max(1, path.stops.length)];
        if (stop === undefined || analyseTriage(flow).cycles.length > 0) return;
        const opened = reopenTriage(flow, path, stop.question);
        expect(opened.open).toBe(stop.question);
        const again = answerTriage(flow, opened, stop);
        expect(again.stops).toEqual(path.stops);
        expect([again.open, again.plan]).toEqual([path.open, path.plan]);
      }),
    );
  });
});

describe('any text', () => {
  it('is read as a path of the flow, or is left alone', () => {
    fc.assert(
      fc.property(anyFlow, anyText, (flow, text) => {
        const path = parseTriageFragment(text, flow);
        if (path) expect(parseTriageFragment(toTriageFragment(path), flow)).toEqual(path);
        if (path) expect(toTriageFragment(path)).toMatch(/^t_[a-z0-9_,]*$/);
      }),
    );
  });
});

describe('a flow in which nothing is found', () => {
  it('leads every path to a plan, within the longest, and to every plan', () => {
    fc.assert(
      fc.property(anyFlow, (flow) => {
        const { longest, ...found } = analyseTriage(flow);
        const isWhole = Object.values(found).every((list) => list.length === 0);
        if (found.cycles.length > 0) return;
        const paths = everyPath(flow);
        const ends = paths.every(({ plan, open }) => plan !== null && open === null);
        const plans = new Set(paths.map(({ plan }) => plan));
        const asked = new Set(paths.flatMap(({ stops }) => stops.map(({ question }) => question)));
        const all =
          flow.plans.every(({ id }) => plans.has(id)) &&
          flow.questions.every(({ id }) => asked.has(id));
        const isEmpty = flow.questions.length === 0;
        if (!isEmpty) expect(isWhole).toBe(ends && all);
        if (isWhole) expect(Math.max(0, ...paths.map(({ stops }) => stops.length))).toBe(longest);
      }),
    );
  });
});

describe("the project's flow", () => {
  const { questions, plans } = allTriage();
  const flow: TriageFlow = { questions: [...questions.values()], plans: [...plans.values()] };
  const paths = everyPath(flow);

  it('is whole', () => {
    const { longest, ...found } = analyseTriage(flow);
    expect(found).toEqual({ loose: [], empty: [], cycles: [], unreachable: [], doubled: [] });
    expect(longest).toBeLessThanOrEqual(7);
    expect(triageAnswersLeft(flow, flow.questions[0]?.id ?? null)).toBe(longest);
  });

  it('leads every path to a plan within seven answers, and reaches every plan', () => {
    expect(paths.length).toBeGreaterThan(50);
    for (const { stops, plan, open } of paths) {
      expect(plan).not.toBe(null);
      expect(open).toBe(null);
      expect(stops.length).toBeLessThanOrEqual(7);
    }
    expect(new Set(paths.map(({ plan }) => plan))).toEqual(new Set(plans.keys()));
  });

  it('gives every path an address of its own, which leads there again', () => {
    const fragments = paths.map(toTriageFragment);
    expect(new Set(fragments).size).toBe(paths.length);
    for (const [at, fragment] of fragments.entries()) {
      expect(parseTriageFragment(fragment, flow)).toEqual(paths[at]);
      expect(fragment.length).toBeLessThan(160);
    }
  });

  it('answers whatever is written into the address', () => {
    const ids = [...questions.values()].flatMap(({ id, answers }) =>
      answers.map((answer) => `${id}_${answer.id}`),
    );
    const someAnswers = fc.array(fc.oneof(fc.constantFrom(...ids), fc.string()), { maxLength: 30 });
    fc.assert(
      fc.property(someAnswers, (parts) => {
        const path = parseTriageFragment(`t_${parts.join(',')}`, flow) as TriagePath;
        expect(path.open === null).toBe(path.plan !== null);
        expect(path.stops.length).toBeLessThanOrEqual(7);
      }),
    );
    const long = `t_${'where_taobao,'.repeat(800)}`;
    expect(parseTriageFragment(long, flow)).toMatchObject({ open: 'screen' });
    expect(parseTriageFragment(`t_${'\ud800'.repeat(10_000)}`, flow)).toMatchObject({ stops: [] });
    expect(parseTriageFragment(`t_${','.repeat(10_000)}`, flow)).toMatchObject({ stops: [] });
  });
});
