import { useEffect, useState } from 'preact/hooks';

type Pinyin = Readonly<Record<string, string>>;

/**
 * Pinyin by id of a phrase, fetched once the tool is live: half as much again as the phrases, and
 * the card is whole without it. `first` is that of the card that the page was made with.
 */
export function usePinyin(address: string, first: Pinyin): Pinyin {
  const [pinyin, setPinyin] = useState(first);
  useEffect(() => {
    fetch(address)
      .then((answer) => answer.json())
      .then(
        ({ phrases }: { phrases: Pinyin }) => setPinyin(phrases),
        // The line is down: the card stands without it.
        () => {},
      );
  }, []);
  return pinyin;
}
