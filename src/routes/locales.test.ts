import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { locales } from './locales.ts';

let dir: string;
beforeEach(() => (dir = mkdtempSync(join(tmpdir(), 'i18n-'))));
afterEach(() => rmSync(dir, { recursive: true }));

const file = (name: string, words: object) => writeFileSync(join(dir, name), JSON.stringify(words));

it('makes a language of every file, English at the root', () => {
  file('en.json', { 'language.name': 'English' });
  file('zh-CN.json', { 'language.name': '中文' });
  file('ar.json', { 'language.name': 'العربية', 'language.dir': 'rtl' });
  expect(locales(dir).locales).toMatchObject({
    root: { label: 'English', lang: 'en', dir: 'ltr' },
    'zh-cn': { label: '中文', lang: 'zh-CN', dir: 'ltr' },
    ar: { label: 'العربية', lang: 'ar', dir: 'rtl' },
  });
});

it('says what a language without a name lacks', () => {
  file('de.json', {});
  expect(() => locales(dir)).toThrow('content/i18n/de.json has no "language.name": add');
});
