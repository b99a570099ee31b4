import type { EvidenceById } from './evidence.ts';
import { fill } from './fill.ts';
import { mixed } from './mixed.tsx';
import type { SharedWords } from './words.ts';

interface Props {
  /** Ids of facts, as they come: each is listed once. */
  ids: readonly string[];
  facts: EvidenceById;
  words: SharedWords;
  /** Address of the page of facts. */
  factsPage: string;
}

/** What a part of an answer rests on, folded away: title, grade and day of each fact. */
export function Cites({ ids, facts, words, factsPage }: Props) {
  const cited = [...new Set(ids)].flatMap((id) => {
    const fact = facts[id];
    return fact ? [{ id, ...fact }] : [];
  });
  if (cited.length === 0) return null;
  return (
    <details class="cites">
      <summary>{fill(words['widget.cites'], { n: cited.length })}</summary>
      <ul>
        {cited.map(({ id, title, mark, read }) => (
          <li key={id}>
            <a href={`${factsPage}#${id}`}>
              {mixed(fill(words[`widget.cite.${mark}`], { title, date: read }))}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
