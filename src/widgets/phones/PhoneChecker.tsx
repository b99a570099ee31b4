import { useEffect, useMemo } from 'preact/hooks';
import { checkPhone, planPhone } from '@/logic/phones/index.ts';
import type { PhoneResult, PhoneRules } from '@pay-clinic/logic/phones';
import { Choice } from '../parts/Choice.tsx';
import type { EvidenceById, PhrasesById } from '../parts/evidence.ts';
import { useFetched } from '../parts/fetched.ts';
import { useForm } from '../parts/form.ts';
import { Ticks } from '../parts/Ticks.tsx';
import type { WordsOf } from '../parts/words.ts';
import { holders, kinds, ticks, toAnswers } from './answers.ts';
import { NumberField } from './NumberField.tsx';
import { PhonePlan } from './PhonePlan.tsx';

export type PhoneWords = WordsOf<'phones'>;

/** Pages that go on from the answer. */
export type PhoneLink = 'guide' | 'add' | 'names' | 'cards';

export interface PhoneProps {
  words: PhoneWords;
  /** Address of the number ranges and calling codes, which are fetched when a number is typed. */
  ranges: string;
  facts: EvidenceById;
  phrases: PhrasesById;
  /** Address of the page of facts. */
  factsPage: string;
  links: Readonly<Record<PhoneLink, string>>;
  lang: string;
}

/** Without a number, or until the ranges are there: nothing is known of it. */
const nothing: PhoneResult = {
  e164: null,
  country: null,
  mainlandMobile: false,
  virtualOperator: 'unknown',
  findings: [],
};

export default function PhoneChecker(props: PhoneProps) {
  const { words, ranges, lang } = props;
  const { fields, asked, verdict, props: form } = useForm();
  const { data: rules, failed, load } = useFetched(ranges, (json) => json as PhoneRules);
  const typed = fields['digits'] ?? '';
  useEffect(() => {
    if (typed !== '') load();
  }, [typed, asked]);
  const check = useMemo(
    () => (rules && typed !== '' ? checkPhone(typed, rules) : nothing),
    [typed, rules],
  );
  const { answers, ask } = toAnswers(fields, check);

  return (
    <>
      <form {...form} onFocusIn={load}>
        <Choice
          name="holder"
          legend={words['phones.holder']}
          hint={words['phones.holder.hint']}
          options={holders.map((holder) => [holder, words[`phones.holder.${holder}`]])}
          initial="unknown"
        />
        <NumberField {...{ words, check, lang }} failed={failed && typed !== ''} />
        <Choice
          name="kind"
          legend={words['phones.kind']}
          options={kinds.map((kind) => [kind, words[`phones.kind.${kind}`]])}
          initial="unknown"
          hidden={!ask.kind}
        />
        <Ticks
          legend={words['phones.ticks']}
          options={ticks
            .filter((tick) => tick !== 'virtual' || ask.virtual)
            .map((tick) => [tick, words[`phones.tick.${tick}`]])}
        />
        <p class="actions">
          <button type="submit" class="button">
            {words['phones.check']}
          </button>
        </p>
        <p class="field-hint">{words['widget.private']}</p>
      </form>
      <PhonePlan
        {...props}
        plan={planPhone(answers)}
        e164={check.e164}
        shown={asked === 'submitted'}
        focus={verdict}
      />
    </>
  );
}
