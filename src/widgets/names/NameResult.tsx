import type { Ref } from 'preact';
import type { NameComparison, NameVerdict } from '@pay-clinic/logic/names';
import { fill } from '../parts/fill.ts';
import { Said } from '../parts/Said.tsx';
import { Verdict, type VerdictKind } from '../parts/Verdict.tsx';
import { MOST_COLUMNS } from './columns.ts';
import { Grid, isCut } from './Grid.tsx';
import type { Names } from './NameAnswer.tsx';
import type { NameProps } from './NameComparer.tsx';
import { NameRemedy } from './NameRemedy.tsx';
import { sayDifference, sayPair, type Texts } from './sentences.ts';

interface Props extends Omit<NameProps, 'accountName'> {
  result: NameComparison;
  input: Names;
  shown: boolean;
  focus: Ref<HTMLDivElement>;
}

/** A list longer than this is no list of a name's differences. */
const MOST_LISTED = 12;

const kinds: Record<NameVerdict, VerdictKind> = {
  match: 'ok',
  'format-only': 'warn',
  mismatch: 'bad',
  incomplete: 'info',
};

export function NameResult({ words, phrases, guide, result, input, shown, focus }: Props) {
  const { verdict, differences } = result;
  const { surname, given } = input.passport;
  const texts: Texts = {
    bank: input.bank,
    alipay: input.alipay,
    passport: [surname, given].filter((name) => name.trim()).join(' '),
  };
  const unlikePassport = verdict === 'match' && differences.length > 0;
  const because = unlikePassport
    ? 'names.because.match.passport'
    : (`names.because.${verdict}` as const);
  const rows = (['passport', 'bank', 'alipay'] as const)
    .filter((side) => texts[side])
    .map((side) => ({
      label: words[`names.row.${side}`],
      text: texts[side],
      spans: differences.flatMap(({ spans }) => spans.filter((span) => span.side === side)),
    }));
  const more = differences.length - MOST_LISTED;

  return (
    <div class="result">
      <Said text={shown ? `${words[`names.verdict.${verdict}`]}. ${words[because]}` : ''} />
      {shown && (
        <>
          <Verdict
            kind={unlikePassport ? 'warn' : kinds[verdict]}
            word={words[`names.verdict.${verdict}`]}
            focus={focus}
          >
            <p>{words[because]}</p>
          </Verdict>
          {differences.length > 0 && (
            <>
              <h3>{words['names.grid']}</h3>
              <Grid rows={rows} />
              <p class="field-hint" aria-hidden="true">
                {words['names.grid.key']}
                {isCut(rows) && ` ${fill(words['names.grid.more'], { shown: MOST_COLUMNS })}`}
              </p>
              <h3>{words['names.differs']}</h3>
              <ul class="differences">
                {differences.slice(0, MOST_LISTED).map((finding) => (
                  <li key={`${finding.kind} ${finding.between.join()}`}>
                    <b>{words[`names.kind.${finding.kind}`]}</b>{' '}
                    <span class="pair">{sayPair(finding, words)}</span>
                    <bdi>{sayDifference(finding, texts, words)}</bdi>
                  </li>
                ))}
              </ul>
              {more > 0 && <p>{fill(words['names.differs.more'], { n: more })}</p>}
            </>
          )}
          {verdict !== 'incomplete' && (
            <NameRemedy {...{ words, phrases, guide, result, texts }} passport={input.passport} />
          )}
        </>
      )}
    </div>
  );
}
