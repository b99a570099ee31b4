import type { RetryResult } from '@/logic/retry/index.ts';
import type { RetryWords } from './RetryGuard.tsx';
import { sayTime } from './times.ts';

interface Props {
  words: RetryWords;
  result: RetryResult;
  now: number;
  lang: string;
}

/** The tries as a row of stops: a full one for each that was made, an open one for each that is left. */
export function Tries({ words, result: { counted, left }, now, lang }: Props) {
  return (
    <ol class="tries">
      {counted.map(({ at }, index) => (
        <li key={index}>{sayTime(at, now, lang, words)}</li>
      ))}
      {Array.from({ length: left }, (_, index) => (
        <li key={`left ${index}`} class="open">
          {words['retry.open']}
        </li>
      ))}
    </ol>
  );
}
