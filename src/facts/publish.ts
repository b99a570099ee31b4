/**
 * The shapes of `/data/*.json`. They are promises to everyone who reads them: fields are added,
 * never renamed. `limits.json` is what `checkLimits` takes.
 */
import { formatStatement, type Word } from './format.ts';
import { pinyinOf } from './pinyin.ts';
import { reviewBy } from './review.ts';
import { unknownId } from './cite.ts';
import type { FactRow, Facts } from './load.ts';

export const about = {
  version: 1,
  licence: 'CC-BY-4.0',
} as const;

const grades = {
  A: 'read in an official or first-party text',
  B: 'read in a credible secondary text',
  C: 'reported, not confirmed: never show it as a fact',
};

/** A row as published: the written fields and the day on which it must be read again. */
function publishRow({ topic: _topic, ...row }: FactRow, word: Word) {
  return { ...row, statement: formatStatement(row, 'en', word), reviewBy: reviewBy(row) };
}

/** Limits, fees and what stands beside them (`content/facts/limits.yaml`), in English. */
export function limitsJson(facts: Facts, word: Word) {
  return {
    ...about,
    grades,
    rules: [...facts.facts.values()]
      .filter((row) => row.topic === 'limits')
      .map((row) => publishRow(row, word)),
  };
}

/** Single facts by id, from whatever topic, in English: what a tool needs and no more. */
export function rulesJson(facts: Facts, ids: readonly string[], word: Word) {
  const rowOf = (id: string): FactRow => {
    const row = facts.facts.get(id);
    if (!row) throw unknownId('facts', id, facts);
    return row;
  };
  return { ...about, grades, rules: ids.map((id) => publishRow(rowOf(id), word)) };
}

/** Sources; a re-hosted copy has no address, its schema sees to that. */
export function sourcesJson(facts: Facts) {
  return {
    ...about,
    sources: [...facts.sources.values()],
  };
}

/** The pinyin of every phrase, by the phrase's id, with the blanks of the row. */
export function pinyinJson({ phrases }: Facts) {
  return {
    ...about,
    phrases: Object.fromEntries([...phrases.values()].map(({ id, zh }) => [id, pinyinOf(zh)])),
  };
}

/** Strict JSON, one indent, so that a person can read it and a diff stays small. */
export const printed = (data: unknown): string => `${JSON.stringify(data, null, 1)}\n`;
