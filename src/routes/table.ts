/** Every page and file that is made from facts, at a glance. `src/routes/<entrypoint>`. */
import type { AstroIntegration } from 'astro';

const table = [
  { pattern: '/[...locale]/reference/facts', entrypoint: 'facts.astro' },
  { pattern: '/[...locale]/errors', entrypoint: 'messages/index.astro' },
  { pattern: '/[...locale]/errors/[message]', entrypoint: 'messages/message.astro' },
  { pattern: '/[...locale]/errors/family/[family]', entrypoint: 'messages/family.astro' },
  { pattern: '/[...locale]/errors/system/[system]', entrypoint: 'messages/system.astro' },
  { pattern: '/[...locale]/errors/[message]/index.html', entrypoint: 'messages/redirect.ts' },
  { pattern: '/[...locale]/reference/glossary', entrypoint: 'glossary.astro' },
  { pattern: '/[...locale]/reference/phrases', entrypoint: 'phrases.astro' },
  { pattern: '/[...locale]/reference/menus', entrypoint: 'menus.astro' },
  { pattern: '/[...locale]/reference/contacts', entrypoint: 'contacts.astro' },
  { pattern: '/[...locale]/reference/changes', entrypoint: 'changes.astro' },
  { pattern: '/[...locale]/reference/triage', entrypoint: 'triage.astro' },
  { pattern: '/[...locale]/tools/triage/plans', entrypoint: 'plans.astro' },
  { pattern: '/[...locale]/download', entrypoint: 'download.astro' },
  { pattern: '/[...locale]/embed', entrypoint: 'embed/index.astro' },
  { pattern: '/[...locale]/embed/[widget]', entrypoint: 'embed/frame.astro' },
  { pattern: '/[...locale]/oembed/[widget].json', entrypoint: 'embed/oembed.json.ts' },
  { pattern: '/embed.js', entrypoint: 'embed/embed.js.ts' },
  { pattern: '/[...locale]/manifest.webmanifest', entrypoint: 'manifest.webmanifest.ts' },
  { pattern: '/icons/[icon].png', entrypoint: 'icon.png.ts' },
  { pattern: '/[...from]/index.html', entrypoint: 'moved.ts' },
  { pattern: '/_redirects', entrypoint: 'redirects.txt.ts' },
  { pattern: '/robots.txt', entrypoint: 'robots.txt.ts' },
  { pattern: '/_astro/[name]', entrypoint: 'scripts.ts' },
  { pattern: '/notices.txt', entrypoint: 'notices.txt.ts' },
  { pattern: '/[...locale]/data', entrypoint: 'data/index.astro' },
  { pattern: '/data/[file]', entrypoint: 'data/file.ts' },
];

export function routes(): AstroIntegration {
  return {
    name: 'pay-clinic:routes',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        for (const { pattern, entrypoint } of table)
          injectRoute({ pattern, entrypoint: `./src/routes/${entrypoint}`, prerender: true });
      },
    },
  };
}
