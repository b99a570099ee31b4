/**
 * What a page asks of a tool that it shows, behind the tool's address: `?theme=` and `?lang=`. What is
 * not known is as if it were not there.
 */

export type Scheme = 'light' | 'dark' | 'auto';

export function schemeOf(asked: string): Scheme | undefined {
  const scheme = asked.trim().toLowerCase();
  return scheme === 'light' || scheme === 'dark' || scheme === 'auto' ? scheme : undefined;
}

/** A language tag in small letters, and the folder of its pages: ["en", ""], ["zh-cn", "zh-cn/"]. */
export type Language = readonly [tag: string, folder: string];

const mainPart = (tag: string): string => tag.replace(/-.*/, '');

/** The folder of a language, or of the nearest one of its kind: "de-AT" finds "de", and "zh" "zh-cn". */
export function folderFor(asked: string, languages: readonly Language[]): string | undefined {
  const tag = asked.trim().toLowerCase().replace('_', '-');
  const found =
    languages.find(([own]) => own === tag) ??
    languages.find(([own]) => own === mainPart(tag)) ??
    languages.find(([own]) => mainPart(own) === mainPart(tag));
  return found?.[1];
}
