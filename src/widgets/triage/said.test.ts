import { describe, expect, it } from 'vitest';
import english from '../../../content/i18n/en.json';
import { allTriage } from '../../facts/triage.ts';
import { widgets } from '../table.ts';
import { guideAddress, toolAddress, triageIn } from './said.ts';

const words: Readonly<Record<string, string>> = english;

describe('where a step leads', () => {
  it('is the guide at its heading, or the guide', () => {
    expect(guideAddress('names#say')).toBe('/guides/names/#say');
    expect(guideAddress('pay-now')).toBe('/guides/pay-now/');
  });
  it('is the page of its tool', () => {
    expect(toolAddress({ id: 'look', tool: 'names' })).toBe('/tools/names/');
    expect(toolAddress({ id: 'look', tool: undefined })).toBe(undefined);
  });
  it('stops the build where there is no such tool', () => {
    expect(() => toolAddress({ id: 'look', tool: 'crystal-ball' })).toThrow(
      'names the tool "crystal-ball", which is not in src/widgets/table.ts',
    );
  });
  it('is known for every step', () => {
    const tools = [...allTriage().steps.values()].flatMap((step) => toolAddress(step) ?? []);
    expect(tools).toEqual(expect.arrayContaining(['/tools/names/', '/tools/limits/']));
    expect(widgets.map(({ page }) => page)).toEqual(expect.arrayContaining(tools));
  });
});

describe('the triage with its words', () => {
  it('is whole', () => {
    const { questions, plans } = triageIn({ word: (key) => words[key] ?? '', lang: 'en' });
    expect(questions[0]?.text).toBe(words['triage.table.question.where']);
    expect(plans.length).toBeGreaterThan(20);
  });
});
