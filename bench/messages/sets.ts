/** The development set, and the third of it that nobody looks at: it is only scored. */
import { readFileSync } from 'node:fs';
import type { Family } from '../../src/logic/messages/index.ts';

export interface Report {
  readonly text: string;
  /** The family to act on, by the cause that the report's thread or page gives. */
  readonly family: Family;
  readonly language: string;
  /** "told": own words. "quoted": the screen's words stand in it. Otherwise the kind of distortion. */
  readonly kind: string;
  /** Where the report was found; distortions have none. */
  readonly source?: string;
}

const read = (file: string) =>
  JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as Report[];

/** FNV-1a: the split hangs on the text alone, so that a new report never moves an old one. */
function hash(text: string): number {
  let value = 2166136261;
  for (const char of text) value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 16777619) >>> 0;
  return value;
}

export const isHeldOut = ({ text }: Report): boolean => hash(text) % 3 === 0;

/** What people wrote, from public threads and pages. */
export const reports = read('reports.json');
/** Messages of the catalogue, distorted by `generate-distortions.ts`. */
export const distortions = read('distortions.json');
