/** When a page changed last, as the record tells: a fact that it shows, or the page itself. */
import { evidenceAddress, type Change } from '../../facts/index.ts';
import type { Shown } from './shown.ts';

/** The day, or nothing where no row is about the page; a row about everything is about no page. */
export function lastChange(
  { path, facts }: Pick<Shown, 'path' | 'facts'>,
  changes: readonly Change[],
): string | undefined {
  const here = `/${path}`;
  const isHere = (address: string): boolean => address.replace(/#.*/, '') === here;
  const isAbout = (change: Change): boolean =>
    here === '/reference/changes/' ||
    change.pages.some(isHere) ||
    change.facts.some((id) => facts.has(id) || isHere(evidenceAddress(id)));
  return changes
    .filter(isAbout)
    .map(({ date }) => date)
    .sort()
    .pop();
}
