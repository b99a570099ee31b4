import type { MrzResult } from '@pay-clinic/logic/mrz';
import { fill } from '../parts/fill.ts';
import type { NameWords } from './NameComparer.tsx';

/** How the bottom lines were read, or why they could not be. */
export function sayMrz(mrz: MrzResult, words: NameWords) {
  if (!mrz.ok) {
    const [problem] = mrz.problems;
    const { kind = 'not-found', line = 1, at = 1 } = problem ?? {};
    return { problem: fill(words[`names.mrz.${kind}`], { line, at }) };
  }
  const none = words['names.read.none'];
  const { surname, givenNames } = mrz.fields;
  const said = [
    fill(words['names.read'], { surname: surname || none, given: givenNames || none }),
    ...mrz.warnings.map((warning) => words[`names.mrz.${warning}`]),
    mrz.nameFieldFull && words['names.read.full'],
    Object.values(mrz.checks).includes(false) && words['names.read.checks'],
  ].filter((sentence) => sentence !== false);
  return { note: said.map((sentence) => <p key={sentence}>{sentence}</p>) };
}
