/** Words between the tags of a component that stands inside a sentence. */
import { FactError } from '@/facts/index.ts';

/** Refuses blocks: MDX makes a paragraph of words on a line of their own, and that breaks the sentence. */
export function inlineOnly(html: string | undefined, tag: string): string {
  const words = (html ?? '').trim();
  if (/<(p|div|ul|ol|h[1-6]|table|section)\b/.test(words))
    throw new FactError(
      `${tag} stands inside a sentence: write its words on one line, <X …>words</X>.`,
    );
  return words;
}
