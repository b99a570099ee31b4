/**
 * @astrojs/preact sends every module through Babel, a third of the time of a whole build. For what is
 * built Vite's own compiler does the same from `jsx` and `jsxImportSource` in tsconfig.json; while someone
 * writes, Babel's pass stays, because it keeps a tool's state over a change.
 */
import type { AstroIntegration } from 'astro';

export function plainJsx(): AstroIntegration {
  return {
    name: 'pay-clinic:plain-jsx',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'pay-clinic:plain-jsx',
                configResolved: ({ plugins }) => {
                  const babel = plugins.find(({ name }) => name === 'vite:preact-jsx');
                  if (!babel)
                    throw new Error(
                      'There is no "vite:preact-jsx" to leave out any more: see src/build/preact-jsx.ts.',
                    );
                  // One and the same object in all parts of a build.
                  delete babel.transform;
                },
              },
            ],
          },
        });
      },
    },
  };
}
