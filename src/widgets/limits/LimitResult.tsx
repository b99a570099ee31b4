import type { Ref } from 'preact';
import { CopyLine } from '../parts/CopyLine.tsx';
import { fill } from '../parts/fill.ts';
import { mixed } from '../parts/mixed.tsx';
import { Said } from '../parts/Said.tsx';
import { Verdict } from '../parts/Verdict.tsx';
import { behindRule, type RuleId } from './cites.ts';
import { LimitBar } from './LimitBar.tsx';
import type { LimitProps } from './LimitChecker.tsx';
import type { Money } from './money.ts';
import { besides, sayReason, stopsFirst } from './reason.ts';
import type { LimitInput, LimitResult as Result } from '@pay-clinic/logic/limits';

interface Props extends LimitProps {
  input: LimitInput;
  result: Result;
  money: Money;
  shown: boolean;
  hasAmount: boolean;
  focus: Ref<HTMLDivElement>;
}

const kinds = { within: 'ok', blocked: 'bad', unknown: 'info' } as const;

export function LimitResult(props: Props) {
  const { words, facts, phrases, notes, factsPage, guide, input, result, money } = props;
  const outcome = props.hasAmount ? result.outcome : 'unknown';
  const { sentences, largest, lacks } = sayReason(props);
  const first = stopsFirst(result);
  const word = words[`limits.verdict.${outcome}`];
  const missing = lacks.length > 0 ? [words['limits.because.lacks'], lacks.join(', ')] : [];
  const said = [`${word}.`, ...sentences, largest, ...missing];
  const cite = (id: string) => {
    const fact = facts[id];
    return (
      fact && (
        <a href={`${factsPage}#${id}`}>
          {mixed(
            fill(words['limits.cite'], { title: fact.title, grade: fact.grade, date: fact.read }),
          )}
        </a>
      )
    );
  };

  return (
    <div class="result">
      <Said text={props.shown ? said.join(' ') : ''} />
      {props.shown && (
        <>
          <Verdict kind={kinds[outcome]} word={word} focus={props.focus}>
            <p>{sentences.join(' ')}</p>
            {largest && (
              <p>
                <b>{largest}</b>
              </p>
            )}
            {lacks.length > 0 && (
              <>
                <p>{words['limits.because.lacks']}</p>
                <ul>
                  {lacks.map((lack) => (
                    <li key={lack}>{lack}</li>
                  ))}
                </ul>
              </>
            )}
          </Verdict>
          {props.hasAmount && result.checks.length > 0 && (
            <>
              <h3>{words['limits.bars']}</h3>
              <p class="field-hint" aria-hidden="true">
                {words['limits.key']}
              </p>
              <ul class="limits">
                {result.checks.map((check) => (
                  <LimitBar
                    key={`${check.rule} ${check.period}`}
                    {...{ check, input, words, money }}
                    first={check === first}
                  >
                    <p class="limit-cite">{cite(check.rule) ?? words['limits.own.cite']}</p>
                    {notes[check.rule as RuleId] && <p>{notes[check.rule as RuleId]}</p>}
                  </LimitBar>
                ))}
              </ul>
            </>
          )}
          {props.hasAmount && result.fee && (
            <p>
              {fill(words['limits.fee'], { fee: money(result.fee.value, result.fee.currency) })}{' '}
              {cite(result.fee.rule)}
            </p>
          )}
          {props.hasAmount && besides(result, input).length > 0 && (
            <>
              <h3>{words['limits.findings']}</h3>
              <ul>
                {besides(result, input).map((finding) => (
                  <li key={finding}>
                    {words[`limits.finding.${finding}`]} {cite(finding)}
                  </li>
                ))}
              </ul>
            </>
          )}
          {first && (
            <>
              <h3>{words['limits.raise']}</h3>
              <p>{words['limits.look']}</p>
              {(result.blocking as RuleId[]).map((rule) => (
                <div key={rule}>
                  <p>{words[`limits.raise.${rule}`]}</p>
                  <ul>
                    {behindRule(rule).also.map((id) => (
                      <li key={id}>{cite(id)}</li>
                    ))}
                  </ul>
                  {behindRule(rule).say.map((id) => {
                    const [zh, en] = phrases[id] ?? ['', ''];
                    const values = {
                      amount: input.amount.currency === 'CNY' ? input.amount.value : '',
                    };
                    return (
                      <CopyLine
                        key={id}
                        text={fill(zh, values)}
                        meaning={fill(en, values)}
                        lang="zh-CN"
                        words={words}
                      />
                    );
                  })}
                </div>
              ))}
            </>
          )}
          <p>
            <a href={guide}>{words['limits.more']}</a>
          </p>
        </>
      )}
    </div>
  );
}
