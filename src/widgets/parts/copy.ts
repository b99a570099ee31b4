/** Copying, where browsers allow it; where they do not, the line is marked for the reader's own copy. */
import { useRef, useState } from 'preact/hooks';
import type { SharedWords } from './words.ts';

export function useCopy<Line extends HTMLElement = HTMLElement>(words: SharedWords) {
  const line = useRef<Line>(null);
  /** What to say about the last copy; null before the first. */
  const [said, setSaid] = useState<string | null>(null);

  async function copy(text: string) {
    // Emptied first, so that a second copy is announced as well.
    setSaid('');
    try {
      await navigator.clipboard.writeText(text);
      setSaid(words['widget.copied']);
    } catch {
      // Browsers inside apps often forbid it.
      setSaid(words['widget.copy.failed']);
      // A line that only now appears stands there after this render.
      setTimeout(() => line.current && getSelection()?.selectAllChildren(line.current));
    }
  }

  return { line, said, copy };
}
