import type { Ref } from 'preact';
import type { RetryResult, RetryVerdict } from '@/logic/retry/index.ts';
import { Cites } from '../parts/Cites.tsx';
import { CopyLine } from '../parts/CopyLine.tsx';
import { fill } from '../parts/fill.ts';
import { mixed } from '../parts/mixed.tsx';
import { Said } from '../parts/Said.tsx';
import { Verdict, type VerdictKind } from '../parts/Verdict.tsx';
import type { Kind } from './families.ts';
import type { RetryProps } from './RetryGuard.tsx';
import { sayReason } from './say.ts';

interface Props extends RetryProps {
  result: RetryResult;
  kind: Kind;
  now: number;
  /** The reader has chosen or pressed something: from then on a new verdict is read out. */
  acted: boolean;
  /** The reader has done what comes first. */
  done: () => void;
  focus: Ref<HTMLDivElement>;
}

const shapes: Record<RetryVerdict, VerdictKind> = {
  go: 'ok',
  'look-first': 'look',
  'fix-first': 'fix',
  wait: 'warn',
  stop: 'bad',
};

/** May I try again: the verdict with its time, what to do first, what to say, and what it rests on. */
export function RetryAnswer(props: Props) {
  const { words, notes, facts, phrases, factsPage, charged, result, acted, done, focus } = props;
  const { title, full, more } = props.kind;
  const { verdict, left, first, because } = result;
  const word = words[`retry.verdict.${verdict}`];
  const { reason, length, besides } = sayReason(props);
  const [zh, en] = phrases[full?.phrase ?? ''] ?? ['', ''];
  const looks = verdict === 'look-first';

  return (
    <div class="result">
      <Said text={acted ? [`${word}.`, reason, besides].filter(Boolean).join(' ') : ''} />
      <Verdict kind={shapes[verdict]} word={word} focus={focus}>
        <p>
          {length ? <b>{reason}</b> : reason} {length}
        </p>
        {besides && <p>{besides}</p>}
        {(looks || verdict === 'fix-first') && left > 0 && (
          <p class="actions">
            <button type="button" class="button button-quiet" onClick={done}>
              {words[looks ? 'retry.done.look' : 'retry.done.fix']}
            </button>
          </p>
        )}
        {(looks || verdict === 'fix-first') && (
          <p>
            <a href={charged}>{words['retry.charged']}</a>
          </p>
        )}
      </Verdict>
      {because.map((id) => notes[id] && <p key={id}>{mixed(notes[id])}</p>)}
      {full && (
        <>
          <h3>{words['retry.do']}</h3>
          <p>{fill(words['retry.kind'], { title, retry: full.retry })}</p>
          <ol>
            {full.now.map((step) => (
              <li key={step}>{mixed(step)}</li>
            ))}
          </ol>
        </>
      )}
      <p>
        <a href={more}>{fill(words['retry.more'], { title })}</a>
      </p>
      {full && (
        <>
          <h3>{words['retry.say']}</h3>
          <CopyLine text={fill(zh)} meaning={fill(en)} lang="zh-CN" words={words} />
        </>
      )}
      <Cites ids={[...because, ...first]} {...{ facts, words, factsPage }} />
    </div>
  );
}
