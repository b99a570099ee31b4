/** The styles of many pages as one: every rule once, where it first stands. */

/** Cuts a style sheet into its rules; a group like `@media` counts as one. */
export function rulesOf(css: string): string[] {
  const rules: string[] = [];
  let depth = 0;
  let from = 0;
  let quote = '';
  for (let at = 0; at < css.length; at += 1) {
    const sign = css[at] ?? '';
    if (quote !== '') {
      if (sign === '\\') at += 1;
      else if (sign === quote) quote = '';
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '{') depth += 1;
    else if (sign === '}') depth -= 1;
    const ends = quote === '' && depth === 0 && (sign === '}' || sign === ';');
    if (!ends) continue;
    rules.push(css.slice(from, at + 1).trim());
    from = at + 1;
  }
  const rest = css.slice(from).trim();
  return rest === '' ? rules : [...rules, rest];
}

export function mergeStyles(sheets: Iterable<string>): string {
  const rules = new Set<string>();
  for (const sheet of new Set(sheets)) for (const rule of rulesOf(sheet)) rules.add(rule);
  return [...rules].join('');
}
