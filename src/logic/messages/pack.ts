/**
 * The catalogue as a browser loads it: what the decoder reads and nothing else, column by column,
 * because a compressor finds more in a column of like things than in rows. Unpacked, it gives the
 * same answers as `/data/messages.json`.
 */
import type { Catalogue, CatalogueMessage, Family, Wording } from './types.ts';

export interface PackedCatalogue {
  readonly version: 1;
  /** Families, each with the place of its typical message among the rows: "limit 612". */
  readonly families: readonly string[];
  /** A sign for each line: the family's letter, in capitals for merchants' rows; "+" for a further wording. */
  readonly signs: string;
  /**
   * Lines, one for each wording. A row has its id, which within a system begins at the full stop;
   * "=" and the code follow where that is not the rest of the id. A further wording has its code.
   */
  readonly ids: string;
  readonly zh: string;
  /** English as shown. Our own words for a message are no words of a reader's. */
  readonly en: string;
}

/** Signs that no message holds. A line break would be two characters of JSON. */
const [lineEnd, codeSign] = ['|', '='];
const further = '+';
const noCode = '-';
const systemOf = (id: string) => id.slice(0, id.indexOf('.'));
const restOf = (id: string) => id.slice(id.indexOf('.') + 1);
const letterOf = (index: number) => String.fromCharCode(97 + index);

/** Takes from a catalogue what the decoder reads. Merchants' rows keep their code alone. */
export function packCatalogue(catalogue: Catalogue): PackedCatalogue {
  const order = new Map(catalogue.families.map(({ id }, index) => [id, letterOf(index)]));
  const [ids, zh, en]: [string[], string[], string[]] = [[], [], []];
  let signs = '';
  let system = '';
  const add = (sign: string, id: string, wording: Wording, hidden: boolean) => {
    signs += sign;
    ids.push(id);
    zh.push(hidden ? '' : (wording.zh ?? ''));
    en.push(hidden ? '' : (wording.en ?? ''));
  };
  for (const message of catalogue.messages) {
    const hidden = message.seenBy === 'merchant';
    const letter = order.get(message.family) ?? '';
    const { id, code = noCode } = message;
    const short = systemOf(id) === system ? id.slice(system.length) : id;
    system = systemOf(id);
    const line = short + (code === restOf(id) ? '' : codeSign + code);
    add(hidden ? letter.toUpperCase() : letter, line, message, hidden);
    for (const wording of message.also ?? []) add(further, wording.code ?? noCode, wording, hidden);
  }
  // In the order that compresses best.
  return {
    version: 1,
    en: en.join(lineEnd),
    families: catalogue.families.map(
      ({ id, typical }) => `${id} ${catalogue.messages.findIndex((row) => row.id === typical)}`,
    ),
    ids: ids.join(lineEnd),
    zh: zh.join(lineEnd),
    signs,
  };
}

/** A catalogue for `decodeMessage`. */
export function unpackCatalogue(packed: PackedCatalogue): Catalogue {
  const families = packed.families.map((line) => line.split(' '));
  const [zh, en] = [packed.zh.split(lineEnd), packed.en.split(lineEnd)];
  const messages: (CatalogueMessage & { also: Wording[] })[] = [];
  let system = '';
  for (const [index, line] of packed.ids.split(lineEnd).entries()) {
    const words = { zh: zh[index] || undefined, en: en[index] || undefined };
    const codeIn = (code: string) => (code === noCode ? undefined : code);
    const sign = packed.signs.charAt(index);
    const family = families[sign.toLowerCase().charCodeAt(0) - 97];
    if (family === undefined) {
      messages.at(-1)?.also.push({ code: codeIn(line), ...words });
      continue;
    }
    const [short = '', code] = line.split(codeSign);
    const id = short.startsWith('.') ? system + short : short;
    system = systemOf(id);
    messages.push({
      id,
      code: codeIn(code ?? restOf(id)),
      ...words,
      family: family[0] as Family,
      seenBy: sign === sign.toLowerCase() ? 'both' : 'merchant',
      also: [],
    });
  }
  return {
    families: families.map(([id, place]) => ({
      id: id as Family,
      typical: messages[Number(place)]?.id ?? '',
    })),
    messages,
  };
}
