/** Differences as sentences, made from the site's words. */
import type { NameFinding, NameSide } from '@pay-clinic/logic/names';
import { fill } from '../parts/fill.ts';
import { held, type Held } from './details.ts';
import type { NameWords } from './NameComparer.tsx';

export type Texts = Readonly<Record<NameSide, string>>;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The two sides of a finding and what each holds. */
export function sidesOf({ between, spans }: NameFinding, texts: Texts) {
  return between.map((side) => ({
    side,
    held: held(
      texts[side],
      spans.filter((span) => span.side === side),
    ),
  })) as [{ side: NameSide; held: Held }, { side: NameSide; held: Held }];
}

/** `alone`: the other record has nothing there, so it is these letters and no others. */
function quote(it: Held, words: NameWords, alone: boolean): string {
  if (it.kind === 'nothing') return '';
  if (it.kind === 'text') {
    const { letters, text } = it;
    if (alone && letters !== text) return fill(words['names.quote.in'], { letters, text });
    return fill(words['names.quote'], { text });
  }
  const named = it.chars.map((char) => words[`names.char.${char}`]).join(' + ');
  const onlySpaces = it.chars.every((char) => char === 'space');
  const what =
    onlySpaces && it.count > 1 ? fill(words['names.char.spaces'], { n: it.count }) : named;
  const { before, after } = it;
  const place = before && after ? 'between' : before ? 'end' : 'start';
  return fill(words[`names.space.${place}`], { what, before, after });
}

/** "Alipay has a space between SMITH and JOHN, the bank does not." */
export function sayDifference(finding: NameFinding, texts: Texts, words: NameWords): string {
  const [one, other] = sidesOf(finding, texts);
  const [a, b] = one.held.kind === 'nothing' ? [other, one] : [one, other];
  const alone = b.held.kind === 'nothing';
  return fill(words[alone ? 'names.has.one' : 'names.has.both'], {
    A: capital(words[`names.side.${a.side}`]),
    b: words[`names.side.${b.side}`],
    x: quote(a.held, words, alone),
    y: quote(b.held, words, alone),
  });
}

/** "The bank and Alipay" */
export function sayPair({ between: [a, b] }: NameFinding, words: NameWords): string {
  return fill(words['names.between'], {
    A: capital(words[`names.side.${a}`]),
    b: words[`names.side.${b}`],
  });
}
