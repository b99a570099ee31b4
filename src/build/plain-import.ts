/**
 * Vite wraps each `import()` in a helper that fetches the style sheets and the modules that the imported
 * one needs. Here styles are in the page and a tool asks for its modules side by side, so nothing is left for
 * the helper to do; it weighed as much as the smallest tool.
 */
import type { AstroIntegration } from 'astro';

const helper = '\0vite/preload-helper.js';

export function plainImport(): AstroIntegration {
  let replaced = false;
  return {
    name: 'pay-clinic:plain-import',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'pay-clinic:plain-import',
                apply: 'build',
                enforce: 'pre',
                // No list of what to fetch ahead. Astro has its own setting here, so it is not in a config.
                configEnvironment: (name) =>
                  name === 'client' ? { build: { modulePreload: false } } : null,
                load(id) {
                  if (id !== helper) return null;
                  replaced = true;
                  return 'export const __vitePreload = (load) => load();';
                },
              },
            ],
          },
        });
      },
      'astro:build:done': () => {
        if (!replaced)
          throw new Error(
            `Vite has no "${helper.slice(1)}" to replace any more: see src/build/plain-import.ts.`,
          );
      },
    },
  };
}
