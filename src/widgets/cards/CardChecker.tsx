import { useEffect, useMemo } from 'preact/hooks';
import { checkCard } from '@/logic/cards/index.ts';
import type { CardResult, CardRules } from '@pay-clinic/logic/cards';
import { Choice } from '../parts/Choice.tsx';
import type { EvidenceById, PhrasesById } from '../parts/evidence.ts';
import { useFetched } from '../parts/fetched.ts';
import { useForm } from '../parts/form.ts';
import type { WordsOf } from '../parts/words.ts';
import { CardAnswer } from './CardAnswer.tsx';
import { DigitsField } from './DigitsField.tsx';
import { accounts, brands, kindOf } from './kind.ts';

export type CardWords = WordsOf<'cards'>;

/** Pages that go on from the answer. */
export type CardLink = 'guide' | 'classes' | 'limits' | 'names' | 'phones';

export interface CardProps {
  words: CardWords;
  /** Address of the list of prefixes, which is fetched when digits are typed. */
  list: string;
  facts: EvidenceById;
  phrases: PhrasesById;
  /** Address of the page of facts. */
  factsPage: string;
  links: Readonly<Record<CardLink, string>>;
}

/** Without digits, or until the list is there: nothing is known of them. */
const nothing: CardResult = { brand: null, mainland: 'unknown', funding: 'unknown', findings: [] };

export default function CardChecker(props: CardProps) {
  const { words, list } = props;
  const { fields, asked, verdict, props: form } = useForm();
  const { data: rules, failed, load } = useFetched(list, (json) => json as CardRules);
  const digits = fields['first'] ?? '';
  useEffect(() => {
    if (digits !== '') load();
  }, [digits, asked]);
  const result = useMemo(
    () => (rules && digits !== '' ? checkCard(digits, rules) : nothing),
    [digits, rules],
  );
  const { kind, ask, differs } = kindOf(fields, result);
  const isSaid = kind.origin !== 'unknown' || digits.length >= 6;
  const shown = asked === 'submitted' || (asked === 'left' && isSaid);

  return (
    <>
      <form {...form} onFocusIn={load}>
        <DigitsField {...{ words, digits }} failed={failed && digits !== ''} />
        <Choice
          name="origin"
          legend={words['cards.origin']}
          hint={words['cards.origin.hint']}
          options={(['unknown', 'mainland', 'overseas'] as const).map((origin) => [
            origin,
            words[`cards.origin.${origin}`],
          ])}
        />
        <Choice
          name="brand"
          legend={words['cards.brand']}
          hidden={!ask.brand}
          options={[...brands, 'other' as const].map((brand) => [
            brand,
            words[`cards.brand.${brand}`],
          ])}
        />
        <Choice
          name="account"
          legend={words['cards.account']}
          hint={words['cards.account.hint']}
          hidden={!ask.account}
          options={accounts.map((account) => [account, words[`cards.account.${account}`]])}
        />
        <p class="actions">
          <button type="submit" class="button">
            {words['cards.check']}
          </button>
        </p>
        <p class="field-hint">{words['widget.private']}</p>
      </form>
      <CardAnswer
        {...props}
        {...{ result, kind, differs, shown }}
        digits={rules ? digits : ''}
        focus={verdict}
      />
    </>
  );
}
