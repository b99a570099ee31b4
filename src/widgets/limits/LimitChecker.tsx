import { useEffect, useMemo } from 'preact/hooks';
import { checkLimits } from '@/logic/limits/index.ts';
import { Choice } from '../parts/Choice.tsx';
import { CopyLine } from '../parts/CopyLine.tsx';
import { useForm } from '../parts/form.ts';
import type { WordsOf } from '../parts/words.ts';
import type { LimitRules } from '@pay-clinic/logic/limits';
import type { RuleId } from './cites.ts';
import { fill } from '../parts/fill.ts';
import { LimitResult } from './LimitResult.tsx';
import { MoneyField } from './MoneyField.tsx';
import { moneyIn } from './money.ts';
import { currencyOf, readAll, sure, toInput } from './questions.ts';

export type LimitWords = WordsOf<'limits'>;

/** Where a figure comes from, ready to show. */
export interface Evidence {
  readonly title: string;
  readonly grade: string;
  /** The day it was read, in the reader's language. */
  readonly read: string;
}

export interface LimitProps {
  words: LimitWords;
  rules: LimitRules;
  /** By id, for every fact that the checker cites. */
  facts: Readonly<Record<string, Evidence>>;
  /** Sentences to say, by id: Chinese and what it means. */
  phrases: Readonly<Record<string, readonly [zh: string, en: string]>>;
  /** Where more is to be known about a rule than its figure, by rule. */
  notes: Readonly<Partial<Record<RuleId, string>>>;
  /** Address of the page of facts. */
  factsPage: string;
  /** Address of the guide on raising limits. */
  guide: string;
  lang: string;
}

export default function LimitChecker(props: LimitProps) {
  const { words, rules, phrases, lang } = props;
  const { fields, asked, set, verdict, props: form } = useForm();
  const money = useMemo(() => moneyIn(lang), [lang]);
  const readings = useMemo(() => readAll(fields), [fields]);
  const { input, ask } = toInput(fields, readings, rules);
  const { source = 'bank-card' } = fields;
  const currency = currencyOf(fields, readings);
  // "$300" says it all: the tile follows what is written.
  useEffect(() => {
    if (fields['currency'] && fields['currency'] !== currency) set({ currency });
  }, [currency, fields['currency']]);
  const hasAmount = sure(readings.amount, currency) !== undefined;
  const shown = asked === 'submitted' || (asked === 'left' && hasAmount);
  const [askClass, askClassMeaning] = phrases['limit-class'] ?? ['', ''];
  const field = { words, readings, money, set };
  const tiles = <Value extends 'I' | 'II' | 'III' | 'unknown'>(values: readonly Value[]) =>
    values.map((value) => [value, words[`limits.class.${value}`]] as const);

  // Optional, so it comes after what a rule of the card asks for; else a day's limit brings its question below.
  const own = (
    <fieldset class="field" key="own" hidden={!ask.own}>
      <legend>{words['limits.own']}</legend>
      <p class="field-hint">{words['limits.own.hint']}</p>
      <div class="side-by-side">
        <MoneyField
          {...field}
          name="perPayment"
          label={words['limits.own.payment']}
          currency="CNY"
        />
        <MoneyField {...field} name="perDay" label={words['limits.own.day']} currency="CNY" />
      </div>
    </fieldset>
  );
  const spent = (['today', 'year', 'lifetime'] as const).map((period) => (
    <MoneyField
      {...field}
      key={period}
      name={period}
      label={fill(words[`limits.spent.${period}`], { currency })}
      hint={period === 'lifetime' ? undefined : words[`limits.spent.${period}.hint`]}
      currency={currency}
      hidden={!ask[period]}
    />
  ));

  return (
    <>
      <form {...form}>
        <Choice
          name="source"
          legend={words['limits.source']}
          options={(['bank-card', 'overseas-card', 'alipay-balance'] as const).map((value) => [
            value,
            words[`limits.source.${value}`],
          ])}
        />
        <div hidden={source !== 'bank-card'}>
          <Choice
            name="class"
            legend={words['limits.class']}
            hint={words['limits.class.hint']}
            options={tiles(['I', 'II', 'III', 'unknown'])}
            initial="unknown"
          />
          <details>
            <summary>{words['limits.class.ask']}</summary>
            <CopyLine text={askClass} meaning={askClassMeaning} lang="zh-CN" words={words} />
          </details>
        </div>
        <Choice
          name="identity"
          legend={words['limits.identity']}
          hidden={source !== 'overseas-card'}
          options={[
            ['verified', words['limits.identity.verified']],
            ['none', words['limits.identity.none']],
          ]}
        />
        <Choice
          name="type"
          legend={words['limits.type']}
          hint={words['limits.type.hint']}
          hidden={source !== 'alipay-balance'}
          options={tiles(['I', 'II', 'III', 'unknown'])}
          initial="unknown"
        />
        <MoneyField {...field} name="amount" label={words['limits.amount']} currency={currency} />
        <Choice
          name="currency"
          legend={words['limits.currency']}
          options={(['CNY', 'USD'] as const).map((code) => [
            code,
            words[`limits.currency.${code}`],
          ])}
        />
        <MoneyField
          {...field}
          name="rate"
          label={words['limits.rate']}
          hint={words['limits.rate.hint']}
          currency="CNY"
          hidden={!ask.rate}
        />
        {ask.year ? [...spent, own] : [own, ...spent]}
        <p class="actions">
          <button type="submit" class="button">
            {words['limits.check']}
          </button>
        </p>
        <p class="field-hint">{words['widget.private']}</p>
      </form>
      <LimitResult
        {...props}
        {...{ input, money, shown, hasAmount }}
        result={checkLimits(input, rules)}
        focus={verdict}
      />
    </>
  );
}
