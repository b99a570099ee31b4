/**
 * The one file carries its scripts and data packed, which halves them: a page to read stands around
 * them in plain words. This unpacks and starts them.
 */
import { inflateSync, strFromU8 } from 'fflate';
import { fromSigns } from './dense.ts';
import type { Packed } from './file.ts';

const text = document.getElementById('site-packed')?.textContent ?? '';
const { script, ...packed } = JSON.parse(strFromU8(inflateSync(fromSigns(text)))) as Packed & {
  script: string;
};
globalThis.siteCopy = { packed };
const element = document.createElement('script');
element.textContent = script;
document.body.append(element);
