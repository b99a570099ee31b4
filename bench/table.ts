/** A plain table: numbers to the right, words to the left. */
export type Cell = string | number;

export function print(
  title: string,
  head: readonly string[],
  rows: readonly (readonly Cell[])[],
): void {
  const shown = [
    head,
    ...rows.map((row) =>
      row.map((cell) => (typeof cell === 'number' ? cell.toLocaleString('en') : cell)),
    ),
  ];
  const widths = head.map((_, column) =>
    Math.max(...shown.map((row) => (row[column] ?? '').length)),
  );
  const line = (row: readonly string[], cells?: readonly Cell[]) =>
    row
      .map((text, column) =>
        typeof cells?.[column] === 'number'
          ? text.padStart(widths[column] ?? 0)
          : text.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  console.log(`\n${title}`);
  for (const [index, row] of shown.entries())
    console.log(`  ${line(row, index === 0 ? undefined : rows[index - 1])}`);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
