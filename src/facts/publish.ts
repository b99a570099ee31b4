/**
 * The shapes of `/data/*.json`. They are promises to everyone who reads them: fields are added,
 * never renamed. `limits.json` is what `checkLimits` takes.
 */
import { reviewBy } from './review.ts';
import type { FactRow, Facts } from './load.ts';
import type { Source } from './schema.ts';

const about = {
  version: 1,
  licence: 'CC-BY-4.0',
  grades: {
    A: 'read in an official or first-party text',
    B: 'read in a credible secondary text',
    C: 'reported, not confirmed: never show it as a fact',
  },
} as const;

/** A row as published: the written fields and the day on which it must be read again. */
function publishRow({ topic: _topic, ...row }: FactRow) {
  return { ...row, reviewBy: reviewBy(row) };
}

/** Limits, fees and what stands beside them (`content/facts/limits.yaml`). */
export function limitsJson(facts: Facts) {
  return {
    ...about,
    rules: [...facts.facts.values()].filter((row) => row.topic === 'limits').map(publishRow),
  };
}

/** Where a source can be read: never the address of a re-hosted copy. */
export function publicAddresses(source: Source): readonly string[] {
  return source.rehosted ? [] : source.addresses;
}

export function sourcesJson(facts: Facts) {
  return {
    ...about,
    sources: [...facts.sources.values()].map((source) => ({
      ...source,
      addresses: publicAddresses(source),
    })),
  };
}

/** Strict JSON, one indent, so that a person can read it and a diff stays small. */
export function jsonFile(data: unknown): Response {
  return new Response(`${JSON.stringify(data, null, 1)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
}
