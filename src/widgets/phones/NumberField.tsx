import type { PhoneFinding, PhoneResult } from '@pay-clinic/logic/phones';
import { Field } from '../parts/Field.tsx';
import { fill } from '../parts/fill.ts';
import type { PhoneWords } from './PhoneChecker.tsx';

interface Props {
  words: PhoneWords;
  check: PhoneResult;
  lang: string;
  /** The ranges that tell what it means could not be fetched. */
  failed: boolean;
}

type Spoken = Exclude<PhoneFinding, 'empty'>;

/** What has to be put right in the field; the others are worth knowing. */
const problems: ReadonlySet<Spoken> = new Set([
  'no-country-code',
  'unknown-code',
  'too-short',
  'too-long',
  'wrong-length',
]);

/** The country's name in the reader's language; its code where the browser has no name for it. */
function countryName(code: string, lang: string): string {
  try {
    return new Intl.DisplayNames([lang], { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** The findings that have words: an empty field needs none. */
const spoken = ({ findings }: PhoneResult, isProblem: boolean): Spoken[] =>
  findings
    .filter((finding) => finding !== 'empty')
    .filter((finding) => problems.has(finding) === isProblem);

function sayNumber({ words, check, lang }: Props): string[] {
  const { e164, country, mainlandMobile, virtualOperator } = check;
  const read = e164 === null ? [] : [fill(words['phones.read'], { number: e164 })];
  if (mainlandMobile)
    read.push(words[virtualOperator === true ? 'phones.read.virtual' : 'phones.read.mainland']);
  else if (country !== null && country !== 'CN')
    read.push(fill(words['phones.read.country'], { country: countryName(country, lang) }));
  return [...read, ...spoken(check, false).map((finding) => words[`phones.finding.${finding}`])];
}

/** The number on file, if the reader wants to type it: how it was read stands below. */
export function NumberField(props: Props) {
  const { words, check, failed } = props;
  const problem = spoken(check, true)
    .map((finding) => words[`phones.finding.${finding}`])
    .join(' ');
  return (
    <Field
      name="digits"
      label={words['phones.number']}
      hint={words['phones.number.hint']}
      problem={failed ? words['widget.failed'] : problem}
      note={sayNumber(props).join(' ')}
      inputMode="tel"
    />
  );
}
