/** What a host makes of `_headers`: the headers of every rule that fits, values of one name joined. */

export type Headers = ReadonlyMap<string, string>;

interface Block {
  readonly fits: RegExp;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

function blocksOf(text: string): Block[] {
  return text.split(/\n{2,}/).flatMap((part) => {
    const [path = '', ...lines] = part.trim().split('\n');
    if (path === '') return [];
    const pattern = path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*');
    const headers = lines.map((line) => {
      const [name = '', ...value] = line.trim().split(': ');
      return [name.toLowerCase(), value.join(': ')] as const;
    });
    return [{ fits: new RegExp(`^${pattern}$`), headers }];
  });
}

/** Reads the file once, and gives the headers of any path. */
export function hostHeaders(text: string): (path: string) => Headers {
  const blocks = blocksOf(text);
  return (path) => {
    const found = new Map<string, string>();
    for (const { fits, headers } of blocks)
      if (fits.test(path))
        for (const [name, value] of headers)
          found.set(name, found.has(name) ? `${found.get(name) ?? ''}, ${value}` : value);
    return found;
  };
}
