/** Which sentences to say at the bank about what was found, and the reader's own letters in them. */
import type { NameComparison } from '@pay-clinic/logic/names';
import type { Held } from './details.ts';
import type { Names } from './NameAnswer.tsx';
import { claims, damage, remedies, type PhraseId } from './remedies.ts';
import { sidesOf, type Texts } from './sentences.ts';

export interface Saying {
  phrase: PhraseId;
  values: Readonly<Record<string, string>>;
}

/** Letters that the two bottom lines of a passport could hold. */
const PLAIN = /^[A-Z ]+$/i;

/** Longer than any name: a sentence is to stay one. */
const MOST_SAID = 120;

/** How much a record holds where two differ: nothing, some text, or so many unseen characters. */
const amount = (it: Held) => (it.kind === 'unseen' ? it.count : it.kind === 'text' ? 1 : 0);

export function sayAtBank(
  { differences, fixFirst }: NameComparison,
  texts: Texts,
  passport: Names['passport'],
): Saying[] {
  // The passport says what the bank should hold; without it, Alipay is all there is to go by.
  const against = texts.passport ? 'passport' : 'alipay';
  const name = texts[against].slice(0, MOST_SAID);
  const plain = [texts.passport, texts.alipay].find((text) => PLAIN.test(text)) ?? '';
  // In the letters that the sentence asks for.
  const written: Partial<Record<PhraseId, string>> = {
    'name-special-letters': plain.slice(0, MOST_SAID),
    'name-capitals': name.toUpperCase(),
  };
  const sayings = new Map<PhraseId, Saying>();
  for (const finding of differences) {
    if (finding.between[0] !== 'bank' || finding.between[1] !== against) continue;
    const [bank, other] = sidesOf(finding, texts);
    const extra = amount(bank.held) > amount(other.held);
    const phrase = remedies[finding.kind][extra ? 'extra' : 'lacks'];
    const unfounded = claims.has(phrase) || (fixFirst !== 'bank' && damage.has(phrase));
    if (sayings.has(phrase) || (against === 'alipay' && unfounded)) continue;
    const wanted = phrase === 'name-extra-text' ? bank.held : other.held;
    sayings.set(phrase, {
      phrase,
      values: {
        ...passport,
        name: written[phrase] ?? name,
        letters: wanted.kind === 'text' ? wanted.text : '',
      },
    });
  }
  return [...sayings.values()];
}
