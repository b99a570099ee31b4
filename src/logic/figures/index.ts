// Reads single figures out of published facts. A figure that is missing or cannot be used is an answer, too.

/** What the logic reads of a published list of facts; further fields are ignored. */
export interface FigureRules {
  readonly rules: readonly {
    readonly id: string;
    readonly figures: readonly {
      readonly key: string;
      /** A decimal, for example `5000` or `0.5`. */
      readonly value: string;
      /** `tries`, `hours` or another unit. */
      readonly unit: string;
    }[];
  }[];
}

/** Where a figure stands: the id of its fact, and its key there. */
export type FigureRef = readonly [fact: string, key: string];

export interface WholeFigure {
  readonly value: number;
  readonly unit: string;
}

/** The facts as they may really come: whatever their type promises may be something else. */
type Given = { rules?: unknown } | null | undefined;

function rowOf(list: unknown, name: string, wanted: string): Record<string, unknown> | undefined {
  if (!Array.isArray(list)) return undefined;
  return (
    (list as (Record<string, unknown> | null)[]).find((row) => row?.[name] === wanted) ?? undefined
  );
}

/**
 * A whole figure from 1 to 9,999, and its unit; `undefined` where the facts hold no such figure. The
 * limit keeps what is computed from it far from the ends of the calendar.
 */
export function wholeFigure(rules: FigureRules, [fact, key]: FigureRef): WholeFigure | undefined {
  const row = rowOf((rules as Given)?.rules, 'id', fact);
  const figure = rowOf(row?.['figures'], 'key', key);
  const { value, unit } = figure ?? {};
  if (typeof value !== 'string' || typeof unit !== 'string' || !/^\d{1,4}$/.test(value))
    return undefined;
  const number = Number(value);
  return number >= 1 ? { value: number, unit } : undefined;
}
