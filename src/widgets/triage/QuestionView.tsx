import { fill } from '../parts/fill.ts';
import { mixed } from '../parts/mixed.tsx';
import type { WordsOf } from '../parts/words.ts';
import type { ShownQuestion } from './Triage.tsx';

interface Props {
  question: ShownQuestion;
  /** Most answers that are still to give, this one included. */
  left: number;
  /** Answers that were given before an earlier one was opened again. */
  isKept: boolean;
  /** The answer that was given when the question came up the last time. */
  before: string | undefined;
  words: WordsOf<'triage'>;
  choose: (answer: string) => void;
}

/** What helps to answer a question, and its answers as tiles that a thumb can hit. */
export function QuestionView({ question, left, isKept, before, words, choose }: Props) {
  const { hint, look, sources, answers } = question;
  return (
    <>
      <p>{hint}</p>
      <p class="field-hint">
        {fill(words['triage.left'], { n: left })} {isKept && words['triage.kept']}
      </p>
      {look.map((way) => (
        <p class="field-hint" key={way}>
          {words['triage.look']} {mixed(way)}
        </p>
      ))}
      <ul class="choices">
        {answers.map(({ id, text, more }) => (
          <li key={id}>
            <button type="button" class="choice" onClick={() => choose(id)}>
              <span>
                <b>{text}</b>
                {more && <small>{more}</small>}
                {before === id && <small>({words['triage.before']})</small>}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {sources.length > 0 && (
        <p class="field-hint">
          {words['triage.source']}{' '}
          {sources.map(({ href, title }) => (
            <a key={href} href={href}>
              {mixed(title)}
            </a>
          ))}
        </p>
      )}
    </>
  );
}
