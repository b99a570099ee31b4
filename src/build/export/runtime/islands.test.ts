import { afterEach, expect, it, vi } from 'vitest';
import { bringToLife } from './islands.ts';

afterEach(() => vi.unstubAllGlobals());

it('brings the other tools to life where one fails', async () => {
  const live: string[] = [];
  const island = (name: string, props: string) => ({
    getAttribute: (attribute: string) =>
      ({ 'component-url': name, 'renderer-url': 'renderer', props })[attribute] ?? null,
    removeAttribute: () => live.push(name),
  });
  const islands = [island('missing', '{}'), island('tool', 'no JSON'), island('tool', '{}')];
  vi.stubGlobal('document', {
    querySelectorAll: (selector: string) => (selector.startsWith('astro-island') ? islands : []),
  });
  vi.stubGlobal('siteCopy', {});
  const report = vi.fn();
  vi.stubGlobal('reportError', report);
  await bringToLife({
    tool: () => Promise.resolve({ default: 'tool' }),
    renderer: () => Promise.resolve({ default: () => () => Promise.resolve() }),
  });
  expect(live).toEqual(['tool']);
  expect(report.mock.calls.map(([error]) => (error as Error).message)).toEqual([
    'missing is not in this copy.',
    expect.stringContaining('JSON'),
  ]);
});
