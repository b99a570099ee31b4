import { describe, expect, it } from 'vitest';
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
} from './index.ts';

/**
 *   where ─ card ──▶ which ─ mine ──▶ code ─ yes ─▶ fix
 *     │                └──── other ─▶ wait └─ no ──▶ ask
 *     └─── order ─▶ code
 */
const flow: TriageFlow = {
  questions: [
    {
      id: 'where',
      answers: [
        { id: 'card', ask: 'which' },
        { id: 'order', ask: 'code' },
      ],
    },
    {
      id: 'which',
      answers: [
        { id: 'mine', ask: 'code' },
        { id: 'other', plan: 'wait' },
      ],
    },
    {
      id: 'code',
      answers: [
        { id: 'yes', plan: 'fix' },
        { id: 'no', plan: 'ask' },
      ],
    },
  ],
  plans: [{ id: 'fix' }, { id: 'wait' }, { id: 'ask' }],
};

const read = (text: string): TriagePath => {
  const path = parseTriageFragment(text, flow);
  if (!path) throw new Error(`"${text}" is no path`);
  return path;
};
const start = followTriage(flow, []);
const written = (path: TriagePath) => toTriageFragment(path);

describe('followTriage', () => {
  it('begins with the first question', () => {
    expect(start).toEqual({ stops: [], open: 'where', plan: null, later: [] });
  });
  it('goes from answer to answer, to a plan', () => {
    let path = answerTriage(flow, start, { question: 'where', answer: 'card' });
    expect(path).toMatchObject({ open: 'which', plan: null });
    path = answerTriage(flow, path, { question: 'which', answer: 'mine' });
    expect(path).toMatchObject({ open: 'code', plan: null });
    path = answerTriage(flow, path, { question: 'code', answer: 'no' });
    expect(path).toEqual({
      stops: [
        { question: 'where', answer: 'card' },
        { question: 'which', answer: 'mine' },
        { question: 'code', answer: 'no' },
      ],
      open: null,
      plan: 'ask',
      later: [],
    });
  });
  it('drops what it does not know, and what cannot come up', () => {
    const stops = [
      { question: 'where', answer: 'nowhere' },
      { question: 'how', answer: 'yes' },
      { question: 'where', answer: 'order' },
      { question: 'which', answer: 'mine' },
    ];
    expect(followTriage(flow, stops)).toEqual({
      stops: [{ question: 'where', answer: 'order' }],
      open: 'code',
      plan: null,
      later: [],
    });
  });
  it('takes the last of two answers to one question', () => {
    const twice = ['card', 'order'].map((answer) => ({ question: 'where', answer }));
    expect(followTriage(flow, twice).stops).toEqual([{ question: 'where', answer: 'order' }]);
  });
  it('hands on nothing but ids', () => {
    const stop = { question: 'where', answer: 'order', name: 'SMITH' };
    const other = { question: 'code', answer: 'yes', name: 'SMITH' };
    expect(JSON.stringify(followTriage(flow, [stop]))).not.toContain('SMITH');
    expect(JSON.stringify(followTriage(flow, [other]))).not.toContain('SMITH');
  });
  it('ends in a flow that runs in a circle, with each question answered once', () => {
    const circle = {
      questions: [
        { id: 'a', answers: [{ id: 'on', ask: 'b' }] },
        { id: 'b', answers: [{ id: 'back', ask: 'a' }] },
      ],
      plans: [],
    };
    const stops = [
      { question: 'a', answer: 'on' },
      { question: 'b', answer: 'back' },
    ];
    expect(followTriage(circle, stops)).toEqual({ stops, open: 'a', plan: null, later: [] });
  });
  it('has no question in an empty flow', () => {
    expect(followTriage({ questions: [], plans: [] }, [])).toEqual({
      stops: [],
      open: null,
      plan: null,
      later: [],
    });
  });
});

describe('an early change', () => {
  const path = read('t_where_card,which_mine,code_no');
  it('keeps the later answers that still fit', () => {
    const changed = answerTriage(flow, path, { question: 'where', answer: 'order' });
    expect(written(changed)).toBe('t_where_order,code_no');
    expect(changed.plan).toBe('ask');
  });
  it('drops those that do not', () => {
    const changed = answerTriage(flow, path, { question: 'which', answer: 'other' });
    expect(written(changed)).toBe('t_where_card,which_other');
    expect(changed.plan).toBe('wait');
  });
  it('opens the question again and remembers what comes after it', () => {
    const open = reopenTriage(flow, path, 'which');
    expect(open).toEqual({
      stops: [{ question: 'where', answer: 'card' }],
      open: 'which',
      plan: null,
      later: [{ question: 'code', answer: 'no' }],
    });
    expect(read(written(open))).toEqual(open);
    expect(answerTriage(flow, open, { question: 'which', answer: 'mine' })).toEqual(path);
  });
  it('changes nothing where the question was not answered', () => {
    expect(reopenTriage(flow, path, 'how')).toEqual(path);
  });
});

describe('fragments', () => {
  it('carry ids alone', () => {
    expect(written(start)).toBe('t_');
    expect(written(read('#t_where_card,which_mine'))).toBe('t_where_card,which_mine');
  });
  it.each([
    ['t_where_card%2Cwhich_mine', 't_where_card,which_mine'],
    ['t%5Fwhere_card', 't_where_card'],
    ['t_%,where_card', 't_where_card'],
    ['t_#where_card', 't_'],
    ['t_where_card,<script>,which_mine', 't_where_card,which_mine'],
    ['t_where_card,which', 't_where_card'],
    ['t_where_card_which', 't_'],
    ['t_,,,where_card,', 't_where_card'],
    ['t_WHERE_card', 't_'],
    ['t___proto___constructor,where_toString', 't_'],
    ['t_code_yes', 't_code_yes'],
    ['t_where_order,which_mine', 't_where_order'],
  ])('%s is read as %s', (text, canonical) => {
    expect(written(read(text))).toBe(canonical);
  });
  it.each(['', '#', '#knows', 't', 'T_where_card', 'xt_where_card', 't=where_card'])(
    '"%s" is about another part of the page',
    (text) => expect(parseTriageFragment(text, flow)).toBe(null),
  );
});

describe('triageAnswersLeft', () => {
  it('counts the longest way to a plan', () => {
    expect(
      ['where', 'which', 'code', 'how', null].map((id) => triageAnswersLeft(flow, id)),
    ).toEqual([3, 2, 1, 0, 0]);
  });
  it('counts a question again that a shorter way came to first', () => {
    const [where, ...others] = flow.questions;
    const turned = { id: 'where', answers: [...(where?.answers ?? [])].reverse() };
    expect(triageAnswersLeft({ ...flow, questions: [turned, ...others] }, 'where')).toBe(3);
  });
});

describe('analyseTriage', () => {
  const clean = { loose: [], empty: [], cycles: [], unreachable: [], doubled: [] };
  const [where, which, code] = flow.questions as [
    TriageFlow['questions'][number],
    TriageFlow['questions'][number],
    TriageFlow['questions'][number],
  ];
  const analysed = (change: Partial<TriageFlow>) => analyseTriage({ ...flow, ...change });

  it('finds nothing in a flow that is whole', () => {
    expect(analyseTriage(flow)).toEqual({ ...clean, longest: 3 });
  });
  it('finds answers that lead nowhere', () => {
    const answers = [
      { id: 'nothing' },
      { id: 'gone', ask: 'how' },
      { id: 'lost', plan: 'none' },
      { id: 'both', ask: 'code', plan: 'fix' },
      { id: 'fine', plan: 'wait' },
    ];
    expect(
      analysed({ questions: [where, { id: 'which', answers }, code] }).loose.map(
        ({ question, answer }) => `${question}.${answer}`,
      ),
    ).toEqual(['which.nothing', 'which.gone', 'which.lost', 'which.both']);
  });
  it('finds a question without an answer', () => {
    expect(analysed({ questions: [where, which, { id: 'code', answers: [] }] }).empty).toEqual([
      'code',
    ]);
  });
  it('finds questions that lead back to themselves, and still ends', () => {
    const back = {
      id: 'code',
      answers: [
        { id: 'yes', ask: 'which' },
        { id: 'no', plan: 'fix' },
      ],
    };
    const found = analysed({
      questions: [where, which, back],
      plans: [{ id: 'fix' }, { id: 'wait' }],
    });
    expect(found).toMatchObject({ ...clean, cycles: ['which', 'code'] });
    const self = { id: 'which', answers: [{ id: 'again', ask: 'which' }] };
    expect(analysed({ questions: [where, self, code] }).cycles).toEqual(['which']);
  });
  it('finds what no path comes to', () => {
    const alone = {
      id: 'alone',
      answers: [
        { id: 'a', plan: 'never' },
        { id: 'b', ask: 'code' },
      ],
    };
    expect(
      analysed({ questions: [...flow.questions, alone], plans: [...flow.plans, { id: 'never' }] })
        .unreachable,
    ).toEqual(['alone', 'never']);
  });
  it('finds ids that stand for two things', () => {
    const twice = { id: 'code', answers: [...code.answers, { id: 'no', plan: 'wait' }] };
    expect(
      analysed({ questions: [where, which, twice, which], plans: [...flow.plans, { id: 'fix' }] })
        .doubled,
    ).toEqual(['which', 'fix', 'code.no']);
  });
  it('has nothing to say of an empty flow', () => {
    expect(analyseTriage({ questions: [], plans: [] })).toEqual({ ...clean, longest: 0 });
  });
});
