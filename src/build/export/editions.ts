/** Every edition of the site, at a glance. An edition is removed by deleting its file and its line. */
import { copyAgain } from '../machines/copies.ts';
import { writeOffline } from '../offline/write.ts';
import { epub } from './epub.ts';
import { file } from './one-file.ts';
import { folder } from './folder.ts';
import { pdf } from './pdf.ts';
import type { Edition, Finish } from './types.ts';

export const editions: readonly Edition[] = [folder, file, epub, pdf];

/** In this order, after the editions stand in the site. */
export const finishes: readonly Finish[] = [
  // The page that offers the editions has changed: programs and devices get it as it is now.
  (folder, contexts) => copyAgain(folder, contexts, 'download/'),
  (folder) => void writeOffline(folder, { off: process.env['OFFLINE'] === 'off' }),
];
