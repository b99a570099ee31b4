/** Scripts as pages carry them: every page has them, so every byte counts. */
import { transformSync } from 'esbuild';

const made = new Map<string, string>();

export function inlineScript(source: string): string {
  const known = made.get(source);
  if (known !== undefined) return known;
  const code = transformSync(source, { minify: true, target: 'chrome99' }).code.trim();
  made.set(source, code);
  return code;
}
