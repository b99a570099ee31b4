/** Runs first in a tool that stands inside another page, which chooses its colours and its language. */
import { folderFor, schemeOf, type Language } from './asked.ts';

declare const BASE: string;
declare const LANGUAGES: readonly Language[];

const { pathname, search, hash } = location;
const asked = new URLSearchParams(search);
const { dataset } = document.documentElement;

const scheme = schemeOf(asked.get('theme') ?? '');
if (scheme === 'auto') delete dataset['scheme'];
else if (scheme) dataset['scheme'] = scheme;

const folder = folderFor(asked.get('lang') ?? '', LANGUAGES);
if (folder !== undefined) {
  const path = `${BASE + folder}embed/${pathname.split('/embed/').pop() ?? ''}`;
  if (path !== pathname) location.replace(path + search + hash);
}
