import type { Ref } from 'preact';
import { PHONE_STEPS } from '@/logic/phones/index.ts';
import type { PhonePlan as Plan, PhoneStep, PhoneVerdict } from '@pay-clinic/logic/phones';
import { Cites } from '../parts/Cites.tsx';
import { CopyLine } from '../parts/CopyLine.tsx';
import { fill } from '../parts/fill.ts';
import { Said } from '../parts/Said.tsx';
import { Verdict, type VerdictKind } from '../parts/Verdict.tsx';
import { behind, numberFacts } from './cites.ts';
import type { PhoneLink, PhoneProps } from './PhoneChecker.tsx';

interface Props extends PhoneProps {
  plan: Plan;
  /** The number that was typed, where it is one. */
  e164: string | null;
  shown: boolean;
  focus: Ref<HTMLDivElement>;
}

const kinds: Record<PhoneVerdict, VerdictKind> = {
  record: 'bad',
  sim: 'warn',
  person: 'warn',
  kind: 'warn',
  phone: 'info',
  ask: 'info',
  clear: 'ok',
};

/** Sentences that are about the number on file, and so about the one that was typed. */
const aboutTyped: ReadonlySet<string> = new Set(['phone-reserved-check', 'phone-operator-sim']);

const more: readonly PhoneLink[] = ['guide', 'add', 'names', 'cards'];

export function PhonePlan(props: Props) {
  const { words, facts, phrases, factsPage, links, plan, e164, shown } = props;
  const word = words[`phones.verdict.${plan.verdict}`];
  const because = words[`phones.because.${plan.verdict}`];
  // As a clerk writes it: a mainland number without its country code.
  const number = e164?.replace(/^\+86/, '') ?? '';

  const step = (id: PhoneStep) => (
    <li key={id}>
      <p class="step-place">{words[`phones.place.${PHONE_STEPS[id]}`]}</p>
      <p>
        <b>{words[`phones.step.${id}`]}</b> {words[`phones.do.${id}`]}
      </p>
      {behind[id].say?.map((phrase) => {
        const [zh, en] = phrases[phrase] ?? ['', ''];
        const values = { number: aboutTyped.has(phrase) ? number : '' };
        return (
          <CopyLine
            key={phrase}
            text={fill(zh, values)}
            meaning={fill(en, values)}
            lang="zh-CN"
            words={words}
          />
        );
      })}
    </li>
  );

  return (
    <div class="result">
      <Said text={shown ? `${word}. ${because}` : ''} />
      {shown && (
        <>
          <Verdict kind={kinds[plan.verdict]} word={word} focus={props.focus}>
            <p>{because}</p>
          </Verdict>
          <h3>{words['phones.todo']}</h3>
          <p class="field-hint">{words['phones.todo.hint']}</p>
          <ol class="phone-steps">{plan.steps.map(step)}</ol>
          <Cites
            ids={[
              ...plan.steps.flatMap((id) => behind[id].facts),
              ...(e164 === null ? [] : numberFacts),
            ]}
            {...{ facts, words, factsPage }}
          />
          <h3>{words['phones.more']}</h3>
          <ul>
            {more.map((page) => (
              <li key={page}>
                <a href={links[page]}>{words[`phones.more.${page}`]}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
