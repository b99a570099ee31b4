/** The menu: what stands where. Labels come from the pages' titles. */
import type { StarlightUserConfig } from '@astrojs/starlight/types';

export const sidebar: NonNullable<StarlightUserConfig['sidebar']> = [
  { label: 'Guides', items: [{ autogenerate: { directory: 'guides' } }] },
  { label: 'Tools', items: [{ autogenerate: { directory: 'tools' } }] },
];
