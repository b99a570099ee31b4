/**
 * Letters that look like A–Z in most fonts: what it looks like, then the letters that do. A list made
 * by hand for names; Unicode's confusables turn І into a small L and so repair names wrongly.
 */
const ROWS =
  'AАΑ BВΒ CСϹ EЕΕ GԌ HНҺΗ IІΙƖǀ JЈͿ KКΚ MМΜϺ NΝ OОΟ PРΡ QԚ SЅ TТΤ WԜ XХΧ YУҮΥ ZΖ ' +
  'aаαɑ cсϲ dԁ eе gɡ hһ iіιɩ jјϳ kκ oоο pрρ qԛ sѕſ uυ vν wԝ xхχ yуүγ LʟӀ';

const LOOKS_LIKE = new Map<string, string>();
for (const row of ROWS.split(' ')) {
  const [latin = '', ...others] = row;
  for (const other of others) LOOKS_LIKE.set(other, latin);
}

/** The letter A–Z or a–z that a letter of another script (or a rare Latin one) looks like. */
export function looksLike(character: string): string | undefined {
  return LOOKS_LIKE.get(character);
}
