/** HTML rules, by html-validate. What is switched off stands here with its reason. */
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { Problem, Site } from './site.ts';

/** Rules that finished pages cannot keep, or that guard nothing a reader meets. */
const exceptions: Readonly<Record<string, string>> = {
  'attribute-boolean-style': 'how Astro prints attributes; browsers read every style',
  'attribute-empty-style': 'how Astro prints attributes; browsers read every style',
  'doctype-style': 'Astro prints it in capitals',
  'long-title': 'the length of titles is checked where pages are written',
  'no-inline-style': 'Astro and Starlight set custom properties on elements',
  'no-trailing-whitespace': 'white space of the templates; invisible, and compressed away',
  'require-sri': 'guards files from other hosts, and nothing is loaded from another host',
  'tel-non-breaking': 'where a telephone number may wrap is a matter of style, and of style sheets',
  'void-style': 'MDX prints void elements as XML does',
};

/** The library works its configuration out again for every page: a third of the time of this check. */
class OneConfig extends StaticConfigLoader {
  #resolved: ReturnType<StaticConfigLoader['getConfigFor']> | undefined;

  override getConfigFor(handle: string) {
    this.#resolved ??= super.getConfigFor(handle);
    return this.#resolved;
  }
}

const validator = new HtmlValidate(
  new OneConfig({
    extends: ['html-validate:recommended', 'html-validate:document'],
    elements: [
      'html5',
      // Astro prints its island's one rule beside the first island, where every browser reads it.
      { 'astro-island': { flow: true, phrasing: true }, style: { flow: true } },
    ],
    rules: {
      ...Object.fromEntries(Object.keys(exceptions).map((rule) => [rule, 'off'])),
      // Ids of messages may begin with a figure ("99bill-05"), as HTML lets them.
      'valid-id': ['error', { relaxed: true }],
    },
  }),
);

export function markup(site: Site): Problem[] {
  return [...site.pages.values()].flatMap((page) =>
    validator
      .validateStringSync(page.html, page.address)
      .results.flatMap(({ messages }) => messages)
      .map(({ ruleId, message, line, column }) => ({
        where: `${page.address} (${line}:${column})`,
        what: `${message} [${ruleId}]`,
      })),
  );
}
