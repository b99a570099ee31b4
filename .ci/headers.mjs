/** What a host makes of `_headers`: the headers of every rule that fits, values of one name joined. */

/** @typedef {ReadonlyMap<string, string>} Headers */

/** @param {string} text */
const blocksOf = (text) =>
  text.split(/\n{2,}/).flatMap((part) => {
    const [path = '', ...lines] = part.trim().split('\n');
    if (path === '') return [];
    const pattern = path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*');
    const headers = lines.map((line) => {
      const [name = '', ...value] = line.trim().split(': ');
      return { name: name.toLowerCase(), value: value.join(': ') };
    });
    return [{ fits: new RegExp(`^${pattern}$`), headers }];
  });

/**
 * Reads the file once, and gives the headers of any path.
 * @param {string} text
 * @returns {(path: string) => Headers}
 */
export function hostHeaders(text) {
  const blocks = blocksOf(text);
  return (path) => {
    /** @type {Map<string, string>} */
    const found = new Map();
    for (const { fits, headers } of blocks)
      if (fits.test(path))
        for (const { name, value } of headers)
          found.set(name, found.has(name) ? `${found.get(name)}, ${value}` : value);
    return found;
  };
}
