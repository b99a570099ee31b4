/** Every code with all its readings: the same figures mean other things in another system. */
import { allMessages } from '../../facts/messages.ts';
import { pageOf, type MessagePage, type PageWording } from '../../facts/messages-pages.ts';
import type { Message, MessageSystem } from '../../facts/messages-schema.ts';

export interface Reading {
  readonly code: string;
  /** The wording that has the code: the row, or what was merged into it. */
  readonly wording: PageWording;
  readonly row: Message;
  /** None where only merchants see it. */
  readonly page: MessagePage | undefined;
}

/** A row's readings: the first wording of each of its codes. */
function readingsOf(row: Message): Reading[] {
  const first = new Map<string, PageWording>();
  for (const wording of [row, ...row.also])
    if (wording.code !== undefined && !first.has(wording.code)) first.set(wording.code, wording);
  const page = pageOf(row);
  return [...first].map(([code, wording]) => ({ code, wording, row, page }));
}

let all: ReadonlyMap<string, readonly Reading[]> | undefined;

/** By code, what readers can meet first. */
function byCode(): ReadonlyMap<string, readonly Reading[]> {
  if (all) return all;
  const found = new Map<string, Reading[]>();
  for (const reading of [...allMessages().messages.values()].flatMap(readingsOf))
    found.set(reading.code, [...(found.get(reading.code) ?? []), reading]);
  for (const list of found.values())
    list.sort((a, b) => Number(b.page !== undefined) - Number(a.page !== undefined));
  all = found;
  return all;
}

/** What the codes of a page mean on other pages and in sellers' records. */
export function otherReadings(
  page: MessagePage,
): readonly { readonly code: string; readonly readings: readonly Reading[] }[] {
  const codes = new Set(page.wordings.flatMap(({ code }) => code ?? []));
  return [...codes].flatMap((code) => {
    const readings = (byCode().get(code) ?? []).filter((reading) => reading.page !== page);
    return readings.length > 0 ? [{ code, readings }] : [];
  });
}

const inOrder = new Intl.Collator('en', { numeric: true });

/** Readings that a reader can meet, in the order of their codes. */
const metReadings = (): [string, readonly Reading[]][] =>
  [...byCode()]
    .map(([code, readings]): [string, readonly Reading[]] => [
      code,
      readings.filter(({ page }) => page),
    ])
    .filter(([, readings]) => readings.length > 0)
    .sort(([a], [b]) => inOrder.compare(a, b));

/** Codes of which a reader can meet several readings. */
export const ambiguousCodes = (): [string, readonly Reading[]][] =>
  metReadings().filter(([, { length }]) => length > 1);

/** All other codes, by the system in which they are met. */
export function codesBySystem(): {
  readonly system: MessageSystem;
  readonly readings: readonly Reading[];
}[] {
  const single = metReadings().flatMap(([, readings]) => (readings.length === 1 ? readings : []));
  return [...allMessages().systems.values()]
    .map((system) => ({
      system,
      readings: single.filter(({ wording }) => wording.system === system.id),
    }))
    .filter(({ readings }) => readings.length > 0);
}
