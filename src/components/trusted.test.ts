import { afterEach, expect, it, vi } from 'vitest';
import { trusted } from './trusted.ts';

afterEach(() => vi.unstubAllGlobals());

it('asks for a policy that makes one kind of text and no other', () => {
  const createPolicy = vi.fn((_: string, rules: object) => rules);
  vi.stubGlobal('trustedTypes', { createPolicy });
  trusted('pay-clinic', 'createScriptURL');
  expect(createPolicy).toHaveBeenCalledOnce();
  const [name, rules = {}] = createPolicy.mock.calls[0] ?? [];
  expect(name).toBe('pay-clinic');
  expect(Object.keys(rules)).toEqual(['createScriptURL']);
});

it('hands text on where the engine has no policies', () => {
  expect(trusted('pay-clinic-plans', 'createHTML').createHTML('<b>x</b>')).toBe('<b>x</b>');
});
