/**
 * One classic script that holds every module of the pages, taken from the finished site: what runs
 * from disk is what runs on the web. A module still starts only when it is asked for.
 */
import { build, type Plugin } from 'esbuild';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Site } from '../checks/site.ts';
import type { Needs } from './scripts.ts';

function fromSite({ base, read }: Site, modules: Needs['modules']): Plugin {
  return {
    name: 'site',
    setup(build) {
      build.onResolve({ filter: /^site:/ }, ({ path }) => ({
        path: path.slice('site:'.length),
        namespace: 'site',
      }));
      build.onResolve({ filter: /.*/, namespace: 'site' }, ({ path, importer }) => ({
        path: posix.resolve(posix.dirname(importer), path),
        namespace: 'site',
      }));
      build.onLoad({ filter: /.*/, namespace: 'site' }, ({ path }) => {
        const contents = modules.get(path)?.text ?? read(`/${path.slice(base.length)}`);
        return { contents, loader: 'js' };
      });
    },
  };
}

async function classic(code: string, plugins: Plugin[]): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: code,
      loader: 'ts',
      resolveDir: fileURLToPath(new URL('runtime', import.meta.url)),
    },
    ...{ plugins, bundle: true, write: false, minify: true, format: 'iife', charset: 'utf8' },
    // The oldest engines that the site serves: src/overrides/table.ts.
    target: ['chrome99', 'safari15.4', 'firefox102'],
    legalComments: 'none',
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

/** `runtime` is a file of `./runtime`: it is given the modules, by name, as functions that load them. */
export function bundleModules(
  site: Site,
  runtime: string,
  modules: Needs['modules'],
): Promise<string> {
  const lines = [...modules.keys()]
    .sort()
    .map((name) => `${JSON.stringify(name)}: () => import(${JSON.stringify(`site:${name}`)})`);
  const code = `import { start } from './${runtime}';\nstart({${lines.join(',\n')}});`;
  return classic(code, [fromSite(site, modules)]);
}

/** A script of `./runtime` that stands alone. */
export const bundleScript = (runtime: string): Promise<string> =>
  classic(`import './${runtime}';`, []);
