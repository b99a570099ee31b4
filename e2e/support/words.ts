/** The site's words, so that rewording one does not break an errand. */
import english from '../../content/i18n/en.json' with { type: 'json' };

export type Key = keyof typeof english;

/** The word for a key, its `{blanks}` and `{{blanks}}` filled. */
export function word(key: Key, fill: Readonly<Record<string, string>> = {}): string {
  return english[key].replace(/\{\{?(\w+)\}?\}/g, (blank, name: string) => fill[name] ?? blank);
}

/** A word with blanks, as a pattern that takes anything in their place. */
export function pattern(key: Key): RegExp {
  const literal = english[key]
    .split(/\{\{?\w+\}?\}/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(literal.join('.+'));
}
