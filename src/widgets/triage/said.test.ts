import { describe, expect, it } from 'vitest';
import english from '../../../content/i18n/en.json';
import { allTriage } from '../../facts/triage.ts';
import { readFragment } from '../retry/fragment.ts';
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
  it('opens the tool at what the step is about', () => {
    const { steps } = allTriage();
    const leads = (id: string) => toolAddress(steps.get(id) ?? { id, tool: undefined });
    expect(leads('wait-hours')).toBe('/tools/retry/#f=risk-control');
    expect(leads('face-stop')).toBe('/tools/retry/#f=verification');
    expect(leads('stop-trying')).toBe('/tools/retry/');
    expect(leads('bank-passport')).toBe('/tools/show-card/#p=passport-renewed-bank');
    for (const { id, family } of steps.values())
      if (family !== undefined)
        expect(readFragment(leads(id)?.replace(/^[^#]*/, '') ?? '')).toEqual({ family });
  });
  it('stops the build where there is no such tool', () => {
    expect(() => toolAddress({ id: 'look', tool: 'crystal-ball' })).toThrow(
      'names the tool "crystal-ball", which is not in src/widgets/table.ts',
    );
  });
  it('is known for every step', () => {
    const tools = [...allTriage().steps.values()].flatMap((step) => toolAddress(step) ?? []);
    expect(tools).toEqual(expect.arrayContaining(['/tools/names/', '/tools/limits/']));
    const pages = tools.map((address) => address.replace(/#.*/, ''));
    expect(widgets.map(({ page }) => page)).toEqual(expect.arrayContaining(pages));
  });
});

describe('the triage with its words', () => {
  it('is whole', () => {
    const { questions, plans } = triageIn({ word: (key) => words[key] ?? '', lang: 'en' });
    expect(questions[0]?.text).toBe(words['triage.table.question.where']);
    expect(plans.length).toBeGreaterThan(20);
  });
});
