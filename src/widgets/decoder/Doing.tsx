import { familyAddress, messageAddress } from '@/facts/messages-address.ts';
import { CopyLine } from '../parts/CopyLine.tsx';
import { fill } from '../parts/fill.ts';
import { mixed } from '../parts/mixed.tsx';
import type { FamilyWords, Onward } from './answers.ts';
import type { Entry } from './book.ts';
import type { Picked } from './fragment.ts';
import type { ResultProps } from './Result.tsx';
import type { Saying } from './say.ts';
import { Share } from './Share.tsx';

interface Props extends ResultProps {
  shown: Picked;
  entry: Entry;
  family: FamilyWords;
  saying: Saying;
}

const items = (lines: readonly string[]) => lines.map((line) => <li key={line}>{mixed(line)}</li>);

/** What the reader does: now, not at all, in whose words, and where to read on. */
export function Doing({ words, root, shown, entry, family, saying }: Props) {
  const isMessage = shown.as === 'message';
  const { avoid, tool } = family;
  const { guide = family.guide, say = family.say } = isMessage ? entry.reason : {};
  const link = (to: string, text: string) => (
    <li>
      <a href={root + to}>{text}</a>
    </li>
  );
  const onward = (key: 'decoder.guide' | 'decoder.tool', { to, title }: Onward) =>
    link(to, fill(words[key], { title }));

  return (
    <div>
      <h4>{words['decoder.now']}</h4>
      <ol>{items(saying.steps)}</ol>
      {saying.more.length > 0 && (
        <details>
          <summary>{words['decoder.more']}</summary>
          <ol>{items(saying.more)}</ol>
        </details>
      )}
      <h4>{words['decoder.avoid']}</h4>
      <ul>{items(avoid)}</ul>
      <h4>{words[`decoder.say.${say.to}`]}</h4>
      <CopyLine text={fill(say.zh)} meaning={fill(say.en)} lang="zh-CN" words={words} />
      <h4>{words['decoder.onward']}</h4>
      <ul>
        {isMessage
          ? link(messageAddress(entry.id), words['decoder.page'])
          : link(familyAddress(entry.family), words['decoder.family'])}
        {onward('decoder.guide', guide)}
        {tool && onward('decoder.tool', tool)}
      </ul>
      <Share {...{ words, root, shown }} key={shown.id} />
    </div>
  );
}
