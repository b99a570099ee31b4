/** The site on the device: after one visit it opens without network. `OFFLINE=off` switches it off. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeOffline } from './write.ts';

export function offline(): AstroIntegration {
  return {
    name: 'pay-clinic:offline',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const list = writeOffline(fileURLToPath(dir), { off: process.env['OFFLINE'] === 'off' });
        logger.info(list ? `version ${list.version} for devices` : 'switched off on devices');
      },
    },
  };
}
