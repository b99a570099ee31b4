import { useCopy } from '../parts/copy.ts';
import type { DecoderWords } from './Decoder.tsx';
import { shareAddress, type Picked } from './fragment.ts';

interface Props {
  words: DecoderWords;
  root: string;
  shown: Picked;
}

/** Only when it is pressed an address is made, of the message's id and nothing that was typed. */
export function Share({ words, root, shown }: Props) {
  const { line, said, copy } = useCopy(words);
  // A copy on a disk has no address to give on; it names the site's on the web, where it has one.
  const origin = document.documentElement.dataset['origin'] ?? location.origin;
  if (!/^https?:/.test(origin)) return null;
  const address = () => shareAddress(`${origin}${root}/tools/decoder/`, shown);
  return (
    <div class="off-paper">
      <button type="button" class="button button-quiet" onClick={() => copy(address())}>
        {words['decoder.share']}
      </button>{' '}
      <span role="status">{said}</span>
      <p class="field-hint">
        {words['decoder.share.hint']} <bdi ref={line}>{said !== null && address()}</bdi>
      </p>
    </div>
  );
}
