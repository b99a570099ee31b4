/** Writes the service worker of a finished site again: node src/build/offline/run.ts [FOLDER]. OFFLINE=off switches it off. */
import { writeOffline } from './write.ts';

writeOffline(process.argv[2] ?? 'dist', { off: process.env['OFFLINE'] === 'off' });
