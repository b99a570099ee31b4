/** Style sheets as lists of rules, and which of them a page can need. */

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

/** Whether a text can give a page an element, a class or an id of this name. */
export type Names = (name: string) => boolean;

/** The names in a text; a script makes some of two pieces, as in `limit-${kind}`. */
export function namesIn(text: string): Names {
  const words = new Set(text.match(/-?[A-Za-z_][\w-]*/g));
  const starts = [...words].filter((word) => word.length > 2 && word.endsWith('-'));
  const ends = [...words].filter((word) => word.length > 2 && word.startsWith('-'));
  return (name) =>
    words.has(name) ||
    starts.some((start) => name.startsWith(start)) ||
    ends.some((end) => name.endsWith(end));
}

/** Elements, classes and ids that have to be there; what stands in `:not(…)` and `:is(…)` need not be. */
const wanted = (selector: string): string[] =>
  selector
    .replace(/\((?:[^()]|\([^()]*\))*\)|\[[^\]]*\]/g, '')
    .replace(/:[\w-]+/g, '')
    .match(/-?[A-Za-z_][\w-]*/g) ?? [];

/** Elements that a browser adds by itself. */
const implied = new Set(['html', 'head', 'body', 'tbody', 'colgroup']);

/** Rules for what is named, and for what any page has. */
export function usedRules(css: string, isNamed: Names): string {
  const isUsed = (selector: string) =>
    wanted(selector).every((name) => implied.has(name) || isNamed(name));
  return rulesOf(css)
    .map((rule) => {
      const [, head = '', body = ''] = /^([^{]*)\{([^]*)\}$/.exec(rule) ?? [];
      if (/^@(media|supports)\b/.test(head)) {
        const inside = usedRules(body, isNamed);
        return inside === '' ? '' : `${head}{${inside}}`;
      }
      if (head === '' || head.startsWith('@')) return rule;
      const selectors = head.split(/,(?![^(]*\))/).filter(isUsed);
      return selectors.length === 0 ? '' : `${selectors.join(',')}{${body}}`;
    })
    .join('');
}
