import type { Ref } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Decoded, Match } from '@pay-clinic/logic/messages';
import { Said } from '../parts/Said.tsx';
import { Answer } from './Answer.tsx';
import type { Book } from './book.ts';
import { Candidates } from './Candidates.tsx';
import type { DecoderProps } from './Decoder.tsx';
import type { Picked } from './fragment.ts';
import { readingOf } from './reading.ts';
import { Report } from './Report.tsx';

export interface ResultProps extends DecoderProps {
  book: Book;
  decode: (text: string) => Decoded;
  text: string;
  /** The reader says that the text is whole. */
  whole: boolean;
  picked: Picked | null;
  pick: (choice: Picked | null) => void;
  /** Takes the focus when the reader asks for the answer. */
  heading: Ref<HTMLHeadingElement>;
}

export function Result(props: ResultProps) {
  const { words, book, decode, text, whole, picked, heading } = props;
  const decoded = useMemo(() => decode(text), [decode, text]);
  const reading = readingOf(decoded, text, whole);
  const chosen = picked && book.find(picked.id) ? picked : null;
  /** A match that names the message stands for itself; one that only resembles it, for its kind. */
  const asFound = ({ id, via }: Match): Picked => ({
    id: book.findFor(id, text)?.id ?? id,
    as: via === 'similar' ? 'kind' : 'message',
  });
  const candidates = (matches: readonly Match[], by: 'codes' | 'kinds') => (
    <Candidates {...props} {...{ by }} choices={matches.map(asFound)} />
  );

  if (chosen || reading.kind === 'answer') {
    const shown = chosen ?? (reading.kind === 'answer' ? asFound(reading.match) : undefined);
    if (shown === undefined) return null;
    const { matches } = decoded;
    const others =
      reading.kind === 'answer' && !chosen
        ? reading.others
        : matches.filter(({ id }) => id !== book.find(shown.id)?.row);
    return (
      <div class="reading">
        <Answer {...props} {...{ shown, heading }} />
        {text.trim() !== '' && others.length > 0 && (
          <details class="off-paper">
            <summary>{words['decoder.others']}</summary>
            {candidates(others, 'kinds')}
          </details>
        )}
        {text.trim() !== '' && <Report {...props} />}
      </div>
    );
  }
  // An address may name a message that is not there, or no longer: say so, too.
  if (reading.kind === 'waiting' && !picked) return null;
  const matches = reading.kind === 'waiting' ? [] : reading.matches;
  const asked = reading.kind === 'ask' ? reading.by : undefined;
  const title = words[asked ? 'decoder.which' : 'decoder.unknown'];
  return (
    <div class="reading">
      <Said text={title} />
      <h3 ref={heading} tabIndex={-1}>
        {title}
      </h3>
      <p>{asked ? words[`decoder.which.${asked}`] : words['decoder.unknown.hint']}</p>
      {!asked && matches.length > 0 && <h4>{words['decoder.unknown.touches']}</h4>}
      {matches.length > 0 && candidates(matches, asked ?? 'kinds')}
      <Report {...props} open={!asked} />
    </div>
  );
}
