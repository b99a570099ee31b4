/** Rows in groups, the groups in the order that is given; a group without rows is left out. */
export function grouped<Row, Key extends string>(
  rows: readonly Row[],
  order: readonly Key[],
  keyOf: (row: Row) => Key,
): { readonly key: Key; readonly rows: readonly Row[] }[] {
  return order
    .map((key) => ({ key, rows: rows.filter((row) => keyOf(row) === key) }))
    .filter((group) => group.rows.length > 0);
}
