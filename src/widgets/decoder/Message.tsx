import { fill } from '../parts/fill.ts';
import type { Entry } from './book.ts';
import type { DecoderWords } from './Decoder.tsx';

/** From this length on, large letters would fill a phone. */
const long = 24;

/** The words of a message: the Chinese as screens print it, and the English beside it. */
export function MessageWords({ entry: { zh, en, official, code } }: { entry: Entry }) {
  return (
    <>
      {zh && (
        <span class="message-zh" lang="zh-CN" data-long={zh.length >= long || undefined}>
          {zh}
        </span>
      )}
      {en && <span class="message-en">{official ? `“${en}”` : en}</span>}
      {!zh && !en && <span class="message-zh">{code}</span>}
    </>
  );
}

interface Props {
  entry: Entry;
  as: 'message' | 'kind';
  words: DecoderWords;
}

/** A message as a screen shows it; one that is only near stands in a quieter frame. */
export function Message({ entry, as, words }: Props) {
  const { system, code = '', reported } = entry;
  return (
    <div class="message" data-as={as}>
      {as === 'kind' && <small>{words['decoder.nearest']}</small>}
      <MessageWords entry={entry} />
      {as === 'message' && (
        <small>
          {fill(words[code ? 'decoder.known.code' : 'decoder.known'], { system, code })}{' '}
          {reported && words['decoder.reported']}
        </small>
      )}
    </div>
  );
}
