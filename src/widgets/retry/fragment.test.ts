import { describe, expect, it } from 'vitest';
import { readFragment } from './fragment.ts';

describe('readFragment', () => {
  it.each([
    ['#f=limit', { family: 'limit' }],
    ['#f=card-status', { family: 'card_status' }],
    ['#f=card_status&r=no', { family: 'card_status', retry: 'no' }],
    ['#r=after-fix&f=system', { family: 'system', retry: 'after-fix' }],
    ['#f=limit&r=never', { family: 'limit' }],
    ['#f=limit&x=SMITH', { family: 'limit' }],
  ])('reads %s', (hash, preset) => {
    expect(readFragment(hash)).toEqual(preset);
  });
  it.each([
    '',
    '#',
    '#f=',
    '#f=nonsense',
    '#f=toString',
    '#limit',
    '#r=no',
    `#f=${'A'.repeat(10_000)}`,
    '#%',
    '#f=%E0%A4%A',
  ])('drops %s', (hash) => {
    expect(readFragment(hash)).toBeUndefined();
  });
});
