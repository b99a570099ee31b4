/** At build time only: the words of one widget in the language of the page. */
import english from '../../../content/i18n/en.json';
import { words } from '@/components/words.ts';
import type { WordsOf } from './words.ts';

export function pickWords<Name extends string>(name: Name, locals: App.Locals): WordsOf<Name> {
  const site = words(locals);
  const keys = Object.keys(english).filter(
    (key) =>
      key.startsWith('widget.') ||
      (key.startsWith(`${name}.`) && !key.startsWith(`${name}.table.`)),
  );
  // A key that the page's language lacks comes back in English.
  return Object.fromEntries(keys.map((key) => [key, site.word(key)])) as WordsOf<Name>;
}
