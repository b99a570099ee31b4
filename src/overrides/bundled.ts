/** Scripts that pages fetch or carry as one piece, packed for the oldest engines that the site serves. */
import { join } from 'node:path';
import { buildSync, transformSync } from 'esbuild';

const target = ['chrome99', 'safari15.4'];

export const smallStyle = (source: string): string =>
  transformSync(source, { loader: 'css', minify: true, target }).code.trim();

/** A script made of several files. `define` are values that it names. */
export function bundled(entry: string, define: Readonly<Record<string, unknown>> = {}): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(process.cwd(), entry)],
    ...{ bundle: true, write: false, minify: true, format: 'iife', charset: 'utf8', target },
    define: Object.fromEntries(
      Object.entries(define).map(([name, value]) => [name, JSON.stringify(value)]),
    ),
    tsconfigRaw: '{}',
  });
  return (outputFiles[0]?.text ?? '').trim();
}
