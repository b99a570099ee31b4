import { MOST_COLUMNS, toColumns, type Cell, type Row } from './columns.ts';
import { unseen } from './details.ts';

interface Props {
  rows: readonly (Row & { readonly label: string })[];
}

/** What is drawn for a character: itself, nothing for what the style sheet draws, or its number. */
function glyph(char: string): string {
  const kind = char && unseen(char);
  if (!kind) return char;
  return kind === 'space' || kind === 'wide'
    ? ''
    : (char.codePointAt(0) ?? 0).toString(16).toUpperCase();
}

const kindOf = ({ char }: Cell) => (char === '' ? 'gap' : unseen(char)) || undefined;

/**
 * The records letter under letter. For eyes only: the sentences below it say the same. Columns wrap
 * like words, so the labels are one text that repeats beside every line.
 */
export function Grid({ rows }: Props) {
  const columns = toColumns(rows);
  const labels = `${rows.map(({ label }) => label).join('\n')}\n\n`;
  return (
    <div class="aligned" aria-hidden="true">
      <div class="aligned-labels">{labels.repeat(columns.length)}</div>
      <div class="aligned-columns">
        {columns.map((column, index) => {
          const differs = column.some(({ marked }) => marked);
          return (
            <span class="aligned-column" data-differs={differs || undefined} key={index}>
              {column.map((cell, row) => (
                <span
                  key={row}
                  class="aligned-cell"
                  data-marked={cell.marked || (differs && cell.char === '') || undefined}
                  data-unseen={kindOf(cell)}
                >
                  {glyph(cell.char)}
                </span>
              ))}
            </span>
          );
        })}
      </div>
    </div>
  );
}

export const isCut = (rows: Props['rows']) =>
  rows.some(({ text }) => text.length > MOST_COLUMNS && [...text].length > MOST_COLUMNS);
