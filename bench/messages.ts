/**
 * How well the decoder finds the family, beside general search libraries on the same catalogue, and
 * what it costs: `node bench/messages.ts`, or as a part of `npm run bench`.
 */
import { brotliCompressSync } from 'node:zlib';
import { allMessages, catalogueJson } from '../src/facts/messages.ts';
import { decodeMessage, packCatalogue, unpackCatalogue } from '../src/logic/messages/index.ts';
import { bundledBytes } from './logic.ts';
import { fuse, miniSearch, type Rival } from './messages/rivals.ts';
import { distortions, isHeldOut, reports, type Report } from './messages/sets.ts';

const percent = (part: number, whole: number) =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;

type Row = Record<string, string | number>;

/** Bytes, by brotli. */
export const decoderBudget = 30_000;

/** What a reader waits for who focuses the decoder's field: its code and its index. */
export async function decoderBytes(): Promise<{ code: number; index: number }> {
  const source = "export { decodeMessage, unpackCatalogue } from './messages/index.ts'";
  const packed = packCatalogue(catalogueJson(allMessages()));
  return {
    code: await bundledBytes(source),
    index: brotliCompressSync(JSON.stringify(packed)).length,
  };
}

export async function benchMessages(): Promise<void> {
  const packed = packCatalogue(catalogueJson(allMessages()));
  const catalogue = unpackCatalogue(packed);
  const rivals: Record<string, Rival> = {
    MiniSearch: miniSearch(catalogueJson(allMessages())),
    Fuse: fuse(catalogueJson(allMessages())),
  };

  const score = (set: readonly Report[]): Row => {
    let [first, three, confident, right] = [0, 0, 0, 0];
    for (const { text, family } of set) {
      const answer = decodeMessage(text, catalogue);
      if (answer.family === family) first++;
      if (answer.matches.slice(0, 3).some((match) => match.family === family)) three++;
      if (answer.confident) confident++;
      if (answer.confident && answer.family === family) right++;
    }
    return {
      size: set.length,
      'top 1': percent(first, set.length),
      'top 3': percent(three, set.length),
      confident: percent(confident, set.length),
      'right where confident': percent(right, confident),
    };
  };
  const rivalScore = (name: string, set: readonly Report[]): Row => {
    const answers = set.map(({ text, family }) => ({ family, found: rivals[name]?.(text) ?? [] }));
    return {
      [`${name} top 1`]: percent(
        answers.filter(({ family, found }) => found[0] === family).length,
        set.length,
      ),
      [`${name} top 3`]: percent(
        answers.filter(({ family, found }) => found.includes(family)).length,
        set.length,
      ),
    };
  };

  const sets = {
    'reports, development': reports.filter((report) => !isHeldOut(report)),
    'reports, held out': reports.filter(isHeldOut),
    'distortions, development': distortions.filter((report) => !isHeldOut(report)),
    'distortions, held out': distortions.filter(isHeldOut),
  };
  console.log('Error decoder: the family, by set');
  console.table(
    Object.fromEntries(
      Object.entries(sets).map(([name, set]) => [
        name,
        { ...score(set), ...rivalScore('MiniSearch', set), ...rivalScore('Fuse', set) },
      ]),
    ),
  );
  const all = [...reports, ...distortions];
  for (const key of ['language', 'kind', 'family'] as const) {
    console.log(`Error decoder: by ${key}, both sets`);
    const values = [...new Set(all.map((report) => report[key]))].sort();
    console.table(
      Object.fromEntries(
        values.map((value) => [value, score(all.filter((one) => one[key] === value))]),
      ),
    );
  }

  const { code, index } = await decoderBytes();
  const times: number[] = [];
  for (let round = 0; round < 5; round++)
    for (const { text } of all) {
      const start = performance.now();
      decodeMessage(text, catalogue);
      times.push(performance.now() - start);
    }
  times.sort((a, b) => a - b);
  const at = (share: number) =>
    `${(times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(2)} ms`;
  const start = performance.now();
  decodeMessage('支付有风险', unpackCatalogue(packed));
  console.log('Error decoder: cost');
  console.table({
    'decoder, brotli': `${(code / 1000).toFixed(1)} kB`,
    'index, brotli': `${(index / 1000).toFixed(1)} kB`,
    together: `${((code + index) / 1000).toFixed(1)} kB of ${decoderBudget / 1000}`,
    'one answer, median': at(0.5),
    'one answer, 99th of 100': at(0.99),
    'first answer, index built': `${(performance.now() - start).toFixed(0)} ms`,
  });
}

if (import.meta.main) await benchMessages();
