import { describe, expect, it } from 'vitest';
import { wholeFigure } from './index.ts';
import type { FigureRules } from './index.ts';

const RULES: FigureRules = {
  rules: [
    { id: 'adv-wait', figures: [{ key: 'wait', value: '30', unit: 'minutes' }] },
    {
      id: 'adv-tries',
      figures: [
        { key: 'first', value: '1', unit: 'tries' },
        { key: 'most', value: '9999', unit: 'tries' },
      ],
    },
  ],
};
/** The figure of one row, as facts of any kind may hold it. */
const oneFigure = (figure: unknown) =>
  wholeFigure({ rules: [{ id: 'a', figures: [figure] }] } as FigureRules, ['a', 'b']);

describe('wholeFigure', () => {
  it.each([
    ['adv-wait', 'wait', { value: 30, unit: 'minutes' }],
    ['adv-tries', 'first', { value: 1, unit: 'tries' }],
    ['adv-tries', 'most', { value: 9999, unit: 'tries' }],
    ['adv-tries', 'wait', undefined],
    ['adv-none', 'first', undefined],
  ])('finds %s, %s', (fact, key, figure) => {
    expect(wholeFigure(RULES, [fact, key])).toEqual(figure);
  });
  it.each([
    '0',
    '0000',
    '10000',
    '0.5',
    '-5',
    '5 ',
    'x5',
    '5x',
    '',
    '1e3',
    '٥',
    5,
    null,
    undefined,
    ['5'],
  ])('takes %j for no whole figure', (value) => {
    expect(oneFigure({ key: 'b', value, unit: 'days' })).toBeUndefined();
  });
  it.each([7, null, undefined, ['days']])('takes %j for no unit', (unit) => {
    expect(oneFigure({ key: 'b', value: '5', unit })).toBeUndefined();
  });
  it.each([
    null,
    undefined,
    7,
    'rules',
    {},
    { rules: 7 },
    { rules: [] },
    { rules: [null, undefined, 7] },
    { rules: [{ id: 'a' }] },
    { rules: [{ id: 'a', figures: null }] },
    { rules: [{ id: 'a', figures: [null, 'b'] }] },
  ])('finds none in %j', (rules) => {
    expect(wholeFigure(rules as unknown as FigureRules, ['a', 'b'])).toBeUndefined();
  });
});
