/**
 * One written form for texts and queries: no case, accents, widths and marks. It takes one code unit
 * for one, so that a place in the folded text is the same place in the text that is shown, and what
 * was found can be marked there without any bookkeeping.
 */

export const isHan = (char: string): boolean => /^[\u3400-\u9fff\uf900-\ufaff]/.test(char);

const wordUnit = /^[\p{L}\p{N}\p{M}]$/u;

function foldUnit(unit: string): string {
  const bare = unit.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const one = bare.length === 1 ? bare : unit.toLowerCase();
  return wordUnit.test(one) ? one : ' ';
}

/**
 * A function that folds, with simplified characters for the traditional ones in `simple`. What is
 * neither letter nor figure becomes a space. Lone surrogates and NUL are no letters either.
 */
export function folder(simple: ReadonlyMap<string, string>): (text: string) => string {
  const known = new Map<string, string>(simple);
  const fold = (unit: string): string => {
    let folded = known.get(unit);
    if (folded === undefined) {
      folded = foldUnit(unit);
      known.set(unit, folded);
    }
    return folded;
  };
  return (text) => text.replace(/[^a-z0-9 ]/g, fold);
}
