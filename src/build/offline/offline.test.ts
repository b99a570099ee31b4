import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fingerprint } from './files.ts';
import { pack } from './pack.ts';
import { fingerprint as onDevice } from './worker/fingerprint.ts';
import { unpack } from './worker/unpack.ts';
import { writeOffline } from './write.ts';

describe('packs', () => {
  const tag = fc.constantFrom(
    '<p>',
    '</p>',
    '<li class="long enough to repeat">',
    'text',
    '中文𠮷',
    '',
  );
  const html = fc.oneof(
    fc.array(tag, { maxLength: 40 }).map((tags) => tags.join('')),
    fc.string(),
  );
  it('give every page back as it was', () => {
    fc.assert(
      fc.property(fc.array(html), (texts) => {
        const pages = texts.map((text, at) => [String(at), text] as const);
        const sent = JSON.parse(JSON.stringify(pack(pages))) as ReturnType<typeof pack>;
        expect([...unpack(sent)]).toEqual(pages);
      }),
    );
  });
  it('do not say the same thing twice', () => {
    const long = `<style>${'a{color:red}'.repeat(100)}</style>`;
    const { pages } = pack([
      ['a', `${long}<p>one</p>`],
      ['b', `${long}<p>two</p>`],
    ]);
    expect(JSON.stringify(pages[1]).length).toBeLessThan(100);
  });
});

it('a fingerprint is the same at build and on the device', async () => {
  const bytes = new TextEncoder().encode('名字 name');
  expect(await onDevice(bytes.buffer)).toBe(fingerprint(bytes));
});

describe('the service worker', () => {
  let folder: string;
  const put = (file: string, text: string) => {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  const page = (text: string, lang = 'en') => `<html lang="${lang}"><main>${text}</main></html>`;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'offline-'));
    put('index.html', page('<astro-island props="/data/asked.json"></astro-island>'));
    put('guides/names/index.html', page('Names'));
    put('errors/x/index.html', page('X'));
    put('de/index.html', page('Start', 'de'));
    put('de/errors/x/index.html', page('X', 'de'));
    put('search/en.json', '{}');
    put('search/de.json', '{}');
    put('_astro/a.js', 'fetch("/data/fetched.json")');
    put('_astro/props.1.json', '{"data":[0,"/data/given.json"]}');
    for (const name of ['asked', 'fetched', 'given', 'published']) put(`data/${name}.json`, '{}');
    put('download/site.zip', 'zip');
    put('download/site.html', page('all'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('keeps guides first, messages and search later, by language, and no data that nobody asks for', () => {
    const list = writeOffline(folder);
    expect(list?.shared).toEqual([
      ...['_astro/a.js', '_astro/props.1.json'],
      ...['data/asked.json', 'data/fetched.json', 'data/given.json'],
    ]);
    const pagesOf = (files: readonly string[] = []) =>
      files.flatMap((file) => Object.keys(list?.packs[file] ?? { [file]: '' }));
    const { '': english, 'de/': german } = list?.languages ?? {};
    expect(pagesOf(english?.first)).toEqual(['guides/names/', '']);
    expect(pagesOf(english?.later)).toEqual(['search/en.json', 'errors/x/']);
    expect(pagesOf(german?.first)).toEqual(['de/']);
    expect(pagesOf(german?.later)).toEqual(['search/de.json', 'de/errors/x/']);
  });

  const hash = () =>
    createHash('sha256')
      .update(readFileSync(join(folder, 'sw.js')))
      .digest('hex');
  it('is the same for the same files, and another version for any other', () => {
    const { version } = writeOffline(folder) ?? {};
    const before = hash();
    const copy = mkdtempSync(join(tmpdir(), 'offline-'));
    cpSync(folder, copy, { recursive: true });
    rmSync(folder, { recursive: true });
    folder = copy;
    writeOffline(folder);
    expect(hash()).toBe(before);
    put('download/site.zip', 'another edition');
    expect(writeOffline(folder)?.version).toBe(version);
    put('guides/names/index.html', page('Names!'));
    expect(writeOffline(folder)?.version).not.toBe(version);
  });

  it('is a switch when it is off', () => {
    expect(writeOffline(folder, { off: true })).toBeUndefined();
    expect(readFileSync(join(folder, 'sw.js'), 'utf8')).toContain('registration.unregister()');
  });
});
