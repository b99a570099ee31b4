/** The list with an id on each of its items, but not on those of lists inside of it: "step-1", "step-2". */
export function numbered(html: string, id: string): string {
  let [depth, step] = [0, 0];
  return html.replace(/<(\/?)(ol|ul|li)(?=[\s>])/g, (tag, closes: string, name: string) => {
    if (name !== 'li') depth += closes ? -1 : 1;
    else if (!closes && depth === 1) return `${tag} id="${id}-${(step += 1)}"`;
    return tag;
  });
}
