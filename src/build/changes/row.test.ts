import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { skeleton, withRow } from './row.ts';

const record = "# Told above.\n- id: first\n  date: '2026-11-22'\n  facts: []\n";

describe('a row for the record', () => {
  it('stands above the others, with the ids and without words', () => {
    const { id, text } = withRow(record, '2026-12-01', ['b', 'a', 'b']);
    expect(text.startsWith('# Told above.\n- id: changed-2026-12-01\n')).toBe(true);
    expect(parse(text)).toEqual([
      { id, date: '2026-12-01', title: '', what: '', facts: ['a', 'b'] },
      { id: 'first', date: '2026-11-22', facts: [] },
    ]);
  });
  it('is taken up again while nobody has written its words', () => {
    const once = withRow(record, '2026-12-01', ['a']);
    expect(skeleton(once.text)).toBe(once.id);
    const again = withRow(once.text, '2026-12-02', ['a', 'b']);
    expect((parse(again.text) as object[]).length).toBe(2);
    expect(skeleton(record)).toBeUndefined();
  });
  it('gets a name of its own beside one of the same day', () => {
    const written = withRow(record, '2026-12-01', ['a']).text.replace("title: ''", 'title: Done');
    expect(withRow(written, '2026-12-01', ['b']).id).toBe('changed-2026-12-01-2');
  });
});
