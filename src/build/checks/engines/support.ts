/**
 * What the oldest engines that we promise know, by MDN's compatibility data. A feature is named by its
 * place there: "css.properties.text-wrap", "api.AbortSignal.any_static".
 */
import data from '@mdn/browser-compat-data' with { type: 'json' };
import type { CompatStatement, SimpleSupportStatement } from '@mdn/browser-compat-data';

/** As CONTRIBUTING.md has it. A phone's browser is as new as its desktop's. */
const oldest = { chrome: 99, chrome_android: 99, safari: 15.4, safari_ios: 15.4 } as const;
type Engine = keyof typeof oldest;

/** A part of the data: parts below it by name, and what is known of it itself. */
export interface Part {
  readonly __compat?: CompatStatement;
  readonly [name: string]: Part | CompatStatement | undefined;
}

const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null;

/** The part below some names, where there is one. Nothing that objects inherit is a part. */
export function part(...names: readonly string[]): Part | undefined {
  let at: unknown = data;
  for (const name of names) at = isPart(at) && Object.hasOwn(at, name) ? at[name] : undefined;
  return isPart(at) ? at : undefined;
}

/** In an engine without any switch, prefix or other name. */
function has(statement: SimpleSupportStatement, version: number): boolean {
  const { version_added: added, version_removed: removed, flags, prefix } = statement;
  if (typeof added !== 'string' || flags || prefix || statement.alternative_name) return false;
  if (typeof removed === 'string' && parseFloat(removed) <= version) return false;
  return parseFloat(added.replace('≤', '')) <= version;
}

const known = new Map<CompatStatement, readonly string[]>();

/** Engines that lack a feature: "Safari before 16.4". None where nothing is known of it. */
export function lacking(compat: CompatStatement | undefined): readonly string[] {
  if (!compat) return [];
  const found = known.get(compat);
  if (found) return found;
  const lacks = (Object.entries(oldest) as [Engine, number][]).flatMap(([engine, version]) => {
    const support = compat.support[engine];
    if (!support) return [];
    const statements = Array.isArray(support) ? support : [support];
    return statements.some((one) => has(one, version)) ? [] : [`${engine} ${version}`];
  });
  known.set(compat, lacks);
  return lacks;
}

export const isNewer = (found: Part | undefined): boolean =>
  found?.__compat !== undefined && lacking(found.__compat).length > 0;

/** Names of the parts below a part. */
export const namesIn = (found: Part | undefined): string[] =>
  Object.keys(found ?? {}).filter((name) => name !== '__compat');
