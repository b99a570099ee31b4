/** Writes what was made below `download/`, and says on the page "Take it with you" what there is. */
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatDay, formatSize } from '../../facts/index.ts';
import type { Context, Edition, Outcome } from './types.ts';

/** Its pages are the site's own; everything else below it was written by an export. */
const place = 'download';

/** What an earlier export wrote must never be offered as this one's. */
export function clearDownloads(folder: string): void {
  mkdirSync(join(folder, place), { recursive: true });
  for (const name of globSync('*', { cwd: join(folder, place) }))
    // The page, and its copy as text.
    if (!/^index\.html(\.md)?$/.test(name)) rmSync(join(folder, place, name), { recursive: true });
}

export function writeEdition(
  folder: string,
  { lang, date }: Context,
  edition: Edition,
  bytes: Uint8Array,
): Outcome {
  const file = edition.file(lang);
  writeFileSync(join(folder, place, file), bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { id: edition.id, lang, file, bytes: bytes.length, sha256, date };
}

/** `editions.json` for programs, `SHA256SUMS` for `sha256sum --check`. */
export function writeLists(folder: string, outcomes: readonly Outcome[]): void {
  const sums = outcomes
    .flatMap((outcome) => ('file' in outcome ? `${outcome.sha256}  ${outcome.file}\n` : []))
    .sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1));
  writeFileSync(join(folder, place, 'SHA256SUMS'), sums.join(''));
  writeFileSync(
    join(folder, place, 'editions.json'),
    `${JSON.stringify({ version: 1, editions: outcomes }, undefined, 2)}\n`,
  );
}

const state =
  /(<(\w+)\b[^>]*\sdata-edition="([\w-]+)"[^>]*>)[^]*?(<template data-when="built">([^]*?)<\/template>\s*<template data-when="unbuilt">([^]*?)<\/template>)/g;

/**
 * The page as it is with these outcomes. Its places are `data-edition`, and hold before all else two
 * templates: what is said of an edition that there is, with `{blanks}`, and of one that there is not.
 * They stay in the page, so that a second export finds them again.
 */
export function fillPage(html: string, lang: string, outcomes: readonly Outcome[]): string {
  return html.replace(
    state,
    (_, open: string, _tag, id: string, templates: string, built: string, unbuilt: string) => {
      const outcome = outcomes.find((one) => one.id === id && one.lang === lang);
      if (!outcome || !('file' in outcome)) return `${open}${unbuilt}${templates}`;
      const { file, bytes, sha256, date } = outcome;
      const blanks: Record<string, string> = {
        ...{ file, sha256, size: formatSize(lang, bytes) },
        date: date === undefined ? '' : formatDay(date, lang),
      };
      const text = built.replace(/\{(\w+)\}/g, (blank, name: string) => blanks[name] ?? blank);
      return `${open}${text}${templates}`;
    },
  );
}

export function fillPages(folder: string, contexts: readonly Context[], outcomes: Outcome[]): void {
  for (const { root, lang } of contexts) {
    const file = join(folder, root.slice(1), place, 'index.html');
    writeFileSync(file, fillPage(readFileSync(file, 'utf8'), lang, outcomes));
  }
}
