import { describe, expect, it } from 'vitest';
import { around, fill } from './fill.ts';

describe('fill', () => {
  it('fills every blank, as often as it stands there', () => {
    expect(fill('{a} and {b} and {a}', { a: 'SMITH', b: 2 })).toBe('SMITH and 2 and SMITH');
  });
  it('leaves a line where there is no value', () => {
    expect(fill('应该是 {letters}。', { letters: '' })).toBe('应该是 ____。');
    expect(fill('{toString}')).toBe('____');
  });
  it('lets no value turn the words after it round', () => {
    expect(fill('{a}是我', { a: '\u202eHTIMS\u2069' })).toBe('HTIMS是我');
    expect(fill('{a}', { a: '\u200f' })).toBe('____');
  });
  it('takes values otherwise as they are', () => {
    expect(fill('{a}', { a: '$& {b} <i>' })).toBe('$& {b} <i>');
  });
});

describe('around', () => {
  it('cuts at the blank', () => {
    expect(around('Is the {term} right?', 'term')).toEqual(['Is the ', ' right?']);
    expect(around('No blank', 'term')).toEqual(['No blank', '']);
  });
});
