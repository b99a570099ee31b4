/** The site's words in the language of the page that is being rendered. */

export interface Words {
  /** The word for a key of content/i18n, its `{{blanks}}` filled. Stops the build when there is none. */
  word(key: string, fill?: Record<string, string>): string;
  /** The language of the words, for figures and dates. */
  lang: string;
  /** A root link in the page's language; the base is added to the finished pages. */
  link(path: string): string;
}

/** The text of a key with its `{{blanks}}` filled. One that is left stops the build. */
export const filled = (key: string, text: string, fill: Readonly<Record<string, string>>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = fill[name];
    if (value === undefined) throw new Error(`The word "${key}" has a blank {{${name}}}: fill it.`);
    return value;
  });

/** Looks words up in the language of `t`, which pages and published files both have. */
export function wordIn({ t }: Pick<App.Locals, 't'>): Words['word'] {
  // `t` works out plurals, nesting and the like at each word, a twentieth of a whole build, and no word needs it.
  const own: Readonly<Record<string, unknown>> = t.all();
  return (key, fill = {}) => {
    const text = own[key];
    if (typeof text === 'string') return filled(key, text, fill);
    if (!t.exists(key))
      throw new Error(`content/i18n/en.json has no "${key}": add the word, or correct the key.`);
    // What the language lacks is English. Astro escapes what it prints: escaping here as well would
    // show "&amp;" to the reader.
    return t(key as 'language.name', { ...fill, interpolation: { escapeValue: false } });
  };
}

export function words(locals: App.Locals): Words {
  const { lang, locale } = locals.starlightRoute;
  return {
    lang,
    link: (path) => (locale === undefined ? path : `/${locale}${path}`),
    word: wordIn(locals),
  };
}
