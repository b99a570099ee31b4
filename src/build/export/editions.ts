/** Every edition of the site, at a glance. An edition is removed by deleting its file and its line. */
import { file } from './one-file.ts';
import { folder } from './folder.ts';
import type { Edition, Finish } from './types.ts';

export const editions: readonly Edition[] = [folder, file];

/** In this order, after the editions stand in the site. */
export const finishes: readonly Finish[] = [];
