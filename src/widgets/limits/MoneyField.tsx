import { Field } from '../parts/Field.tsx';
import { fill } from '../parts/fill.ts';
import type { Fields } from '../parts/form.ts';
import type { LimitWords } from './LimitChecker.tsx';
import type { Money } from './money.ts';
import type { Currency } from '@pay-clinic/logic/limits';
import type { MoneyField as Name, Readings } from './questions.ts';

interface Props {
  name: Name;
  label: string;
  hint?: string | undefined;
  /** The currency that this field counts in. */
  currency: Currency;
  words: LimitWords;
  readings: Readings;
  money: Money;
  set: (values: Fields) => void;
  hidden?: boolean;
}

/** An amount as people type it: how it was read stands below, and what is unclear is asked. */
export function MoneyField({
  name,
  label,
  hint,
  currency,
  words,
  readings,
  money,
  set,
  hidden,
}: Props) {
  const reading = readings[name];
  let problem;
  let note;
  if (reading.kind === 'unreadable') problem = words['limits.unreadable'];
  else if (reading.kind === 'ambiguous')
    problem = (
      <>
        <p>{words['limits.ambiguous']}</p>
        <p class="actions">
          {reading.values.map((value) => (
            <button
              type="button"
              class="button button-quiet"
              key={value}
              onClick={({ currentTarget }) => {
                // The question goes away with its answer: the reader goes on in the field.
                currentTarget.closest('.field')?.querySelector('input')?.focus();
                set({ [name]: String(value) });
              }}
            >
              {money(value, currency)}
            </button>
          ))}
        </p>
      </>
    );
  else if (reading.kind === 'amount') {
    if (reading.currency && reading.currency !== currency)
      problem = fill(words['limits.mixed'], { currency });
    else if (reading.value >= 1000)
      note = fill(words['limits.read'], { amount: money(reading.value, currency) });
  }
  return (
    <div hidden={hidden}>
      <Field {...{ name, label, hint, problem, note }} inputMode="decimal" />
    </div>
  );
}
