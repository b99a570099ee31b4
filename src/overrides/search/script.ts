/** The search dialog in one language, with its words and styles inside. */
import { spokenScript } from '../spoken-script.ts';
import style from '../styles/search.css?raw';
import { labelKeys as keys } from './labels.ts';

export const dialogScript = spokenScript({
  ...{ name: 'dialog', entry: 'src/overrides/search/dialog.ts', style, keys },
});
