import type { Ref } from 'preact';
import { cardText, fillCard, type CardPart } from '@/logic/show-card/index.ts';
import type { Label, Phrase, Pinyin } from './types.ts';

/** What stands on a card, ready to draw. */
export interface Content {
  /** In the order in which they are said. */
  readonly phrases: readonly Phrase[];
  /** As far as it is there. */
  readonly pinyin: Pinyin;
  readonly values: Readonly<Record<string, string>>;
  readonly details: readonly (Label & { readonly text: string })[];
}

/** A line to write on, as wide as a word. */
const LINE = '＿＿＿＿';

const draw = (parts: readonly CardPart[]) =>
  parts.map(({ text, blank }, index) =>
    blank === undefined ? text : <bdi key={index}>{text || LINE}</bdi>,
  );

/** The Chinese of a card as one text to paste. */
export function textOf({ phrases, values, details }: Content): string {
  const said = phrases.map(({ zh }) => cardText(fillCard(zh, values)));
  const lines = details.filter(({ text }) => text).map(({ zh, text }) => `${zh}：${text}`);
  return [...said, ...lines].join('\n');
}

/** The card: for its reader above, for the one who shows it below. */
export function Sheet({
  content,
  chinese,
}: {
  content: Content;
  chinese?: Ref<HTMLDivElement> | undefined;
}) {
  const { phrases, pinyin, values, details } = content;
  return (
    <div class="sheet">
      <div class="sheet-zh" lang="zh-CN" ref={chinese ?? null}>
        {phrases.map(({ id, zh }) => (
          <p key={id}>{draw(fillCard(zh, values))}</p>
        ))}
      </div>
      <dl>
        {details.map(({ zh, en, text }) => (
          <div key={zh} data-empty={text === '' || undefined}>
            <dt>
              <span lang="zh-CN">{zh}</span> <small>{en}</small>
            </dt>
            <dd>
              <bdi>{text || LINE}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      <div class="sheet-own">
        {phrases.map(({ id, en }) => (
          <div key={id}>
            {pinyin[id] && <p lang="zh-Latn">{draw(fillCard(pinyin[id], values))}</p>}
            <p>{draw(fillCard(en, values))}</p>
          </div>
        ))}
      </div>
    </div>
  );
}
