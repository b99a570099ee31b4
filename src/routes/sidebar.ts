/** The menu: what stands where. Pages give their own titles; the rest is in content/i18n. */
import type { StarlightUserConfig } from '@astrojs/starlight/types';
import { languageFiles } from './locales.ts';

/** A label in every language that has the word, in the shape that Starlight takes. */
function labelled(key: string) {
  const translations: Record<string, string> = {};
  for (const { lang, words } of languageFiles()) if (words[key]) translations[lang] = words[key];
  const label = translations['en'];
  if (!label) throw new Error(`content/i18n/en.json has no "${key}": the menu needs it.`);
  return { label, translations };
}

export const sidebar: NonNullable<StarlightUserConfig['sidebar']> = [
  { ...labelled('menu.tools'), items: [{ autogenerate: { directory: 'tools' } }] },
  { ...labelled('menu.guides'), items: [{ autogenerate: { directory: 'guides' } }] },
  {
    ...labelled('menu.reference'),
    items: [
      { ...labelled('messages.menu'), link: '/errors/' },
      { ...labelled('triage.table.every'), link: '/tools/triage/plans/' },
      { ...labelled('glossaryPage.title'), link: '/reference/glossary/' },
      { ...labelled('phrasesPage.title'), link: '/reference/phrases/' },
      { ...labelled('menusPage.title'), link: '/reference/menus/' },
      { ...labelled('contactsPage.title'), link: '/reference/contacts/' },
      { ...labelled('factsPage.title'), link: '/reference/facts/' },
      { ...labelled('triage.table.flow'), link: '/reference/triage/' },
      { ...labelled('changesPage.title'), link: '/reference/changes/' },
      { ...labelled('downloadPage.title'), link: '/download/' },
      'about',
    ],
  },
];
