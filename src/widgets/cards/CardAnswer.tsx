import type { Ref } from 'preact';
import { cardOutlook } from '@/logic/cards/index.ts';
import type { CardKind, CardPoint, CardResult, Outlook } from '@pay-clinic/logic/cards';
import { Cites } from '../parts/Cites.tsx';
import { CopyLine } from '../parts/CopyLine.tsx';
import { mixed } from '../parts/mixed.tsx';
import { Said } from '../parts/Said.tsx';
import { Verdict, type VerdictKind } from '../parts/Verdict.tsx';
import type { CardLink, CardProps } from './CardChecker.tsx';
import { CardFace } from './CardFace.tsx';
import { behind, digitFacts } from './cites.ts';

interface Props extends CardProps {
  digits: string;
  result: CardResult;
  kind: CardKind;
  /** The reader says something else than the digits. */
  differs: boolean;
  shown: boolean;
  focus: Ref<HTMLDivElement>;
}

const verdicts: Record<Outlook, VerdictKind> = {
  meant: 'ok',
  capped: 'warn',
  'ask-bank': 'warn',
  'not-guaranteed': 'warn',
  'not-named': 'info',
  unknown: 'info',
};

const areas = ['link', 'taobao', 'fee', 'caps'] as const;
const more: readonly CardLink[] = ['guide', 'classes', 'limits', 'names', 'phones'];

export function CardAnswer(props: Props) {
  const { words, facts, phrases, factsPage, links, digits, result, kind, differs, shown } = props;
  const plan = cardOutlook(kind);
  const word = words[`cards.outlook.${plan.outlook}`];
  // One brand comes with a condition, which the headline must not leave out.
  const because = plan.link.includes('link-amex')
    ? words['cards.because.not-guaranteed.amex']
    : words[`cards.because.${plan.outlook}`];
  const cites = { facts, words, factsPage };
  const factsOf = (points: readonly CardPoint[]) => points.flatMap((point) => behind[point].facts);

  return (
    <div class="result">
      <Said text={shown ? `${word}. ${because}` : ''} />
      {shown && (
        <>
          <Verdict kind={verdicts[plan.outlook]} word={word} focus={props.focus}>
            <p>{because}</p>
            {differs && <p>{words['cards.differs']}</p>}
          </Verdict>
          {digits !== '' && (
            <>
              <h3>{words['cards.says']}</h3>
              <CardFace {...{ digits, result, words }} />
              <ul>
                {result.findings.map((finding) => (
                  <li key={finding}>{words[`cards.finding.${finding}`]}</li>
                ))}
                {result.mainland === 'yes' && <li>{words['cards.hint']}</li>}
              </ul>
              <Cites ids={digitFacts} {...cites} />
            </>
          )}
          {plan.link.length > 0 && (
            <>
              <h3>{words['cards.works']}</h3>
              <div class="card-areas">
                {areas.map((area) => (
                  <section key={area}>
                    <h4>{words[`cards.area.${area}`]}</h4>
                    {plan[area].map((point) => (
                      <p key={point}>{words[`cards.point.${point}`]}</p>
                    ))}
                    <Cites ids={factsOf(plan[area])} {...cites} />
                  </section>
                ))}
              </div>
            </>
          )}
          <h3>{words['cards.todo']}</h3>
          <ol>
            {plan.steps.map((step) => (
              <li key={step}>
                {mixed(words[`cards.point.${step}`])}
                {behind[step].say?.map((id) => {
                  const [zh, en] = phrases[id] ?? ['', ''];
                  return <CopyLine key={id} text={zh} meaning={en} lang="zh-CN" words={words} />;
                })}
              </li>
            ))}
          </ol>
          <Cites ids={factsOf(plan.steps)} {...cites} />
          <h3>{words['cards.more']}</h3>
          <ul>
            {more.map((page) => (
              <li key={page}>
                <a href={links[page]}>{words[`cards.more.${page}`]}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
