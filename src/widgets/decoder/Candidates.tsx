import { mixed } from '../parts/mixed.tsx';
import { MessageWords } from './Message.tsx';
import type { Picked } from './fragment.ts';
import type { ResultProps } from './Result.tsx';

interface Props extends ResultProps {
  choices: readonly Picked[];
  /** "codes": where each was seen comes first, because that is what tells them apart. */
  by: 'codes' | 'kinds';
}

/** What it may be, to tap. */
export function Candidates({ book, pick, choices, by }: Props) {
  return (
    <ul class="candidates">
      {choices.map((choice) => {
        const entry = book.find(choice.id);
        if (entry === undefined) return null;
        const kind = <small>{book.families[entry.family].title}</small>;
        return (
          <li key={entry.id}>
            <button type="button" onClick={() => pick(choice)}>
              {by === 'codes' ? (
                <b>
                  {entry.system}
                  <small>{mixed(entry.where)}</small>
                </b>
              ) : (
                choice.as === 'kind' && <b>{book.families[entry.family].title}</b>
              )}
              <MessageWords {...{ entry }} />
              {(by === 'codes' || choice.as === 'message') && kind}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
