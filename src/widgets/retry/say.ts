/** The verdict's sentences, made from the site's words. */
import type { RetryResult } from '@/logic/retry/index.ts';
import { fill } from '../parts/fill.ts';
import type { RetryWords } from './RetryGuard.tsx';
import { sayEnd, sayLength } from './times.ts';

interface Asked {
  readonly words: RetryWords;
  readonly result: RetryResult;
  readonly now: number;
  readonly lang: string;
}

export interface Said {
  readonly reason: string;
  /** How long that is from now: it changes every minute, so it is shown and never read out. */
  readonly length?: string;
  readonly besides?: string;
}

/** Why, and until when; then how many tries are left. */
export function sayReason({ words, result, now, lang }: Asked): Said {
  const { verdict, until, pause, left } = result;
  const rest = left === 1 ? words['retry.left.one'] : fill(words['retry.left'], { n: left });
  switch (verdict) {
    case 'go':
      return { reason: words['retry.because.go'], besides: rest };
    case 'fix-first':
      return { reason: words['retry.because.fix'], besides: rest };
    case 'look-first':
      return left > 0
        ? { reason: words['retry.because.look'], besides: rest }
        : { reason: words['retry.because.unknown'] };
    case 'wait':
    case 'stop': {
      const besides = words[verdict === 'wait' ? 'retry.because.wait' : 'retry.because.three'];
      if (until !== null)
        return {
          reason: fill(words['retry.until'], { time: sayEnd(until, now, lang, words) }),
          length: fill(words['retry.until.in'], { length: sayLength(until - now, lang) }),
          besides,
        };
      if (pause === null) return { reason: words['retry.because.no'] };
      const length = sayLength(pause, lang);
      const button = words['retry.tried'];
      return { reason: fill(words['retry.because.pause'], { length, button }), besides };
    }
  }
}
