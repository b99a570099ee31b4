/**
 * A font out of its WOFF package. The reader of fonts would unpack it by itself, but fails on some whole
 * ones; Node's own zlib does not.
 */
import { inflateSync } from 'node:zlib';

/** Lengths of the heads of both formats, and of an entry in their lists of tables. */
const woff = { head: 44, entry: 20 };
const sfnt = { head: 12, entry: 16 };

const aligned = (length: number): number => Math.ceil(length / 4) * 4;

/** The font as OpenType has it (https://www.w3.org/TR/WOFF/). */
export function unpackedFont(bytes: Buffer): ArrayBuffer {
  const count = bytes.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, at) => {
    const entry = bytes.subarray(woff.head + at * woff.entry);
    const [offset, packed, length] = [4, 8, 12].map((place) => entry.readUInt32BE(place));
    const data = bytes.subarray(offset, (offset ?? 0) + (packed ?? 0));
    return {
      tag: entry.subarray(0, 4),
      sum: entry.readUInt32BE(16),
      data: (packed ?? 0) < (length ?? 0) ? inflateSync(data) : data,
    };
  });
  const start = sfnt.head + count * sfnt.entry;
  const size = tables.reduce((sum, { data }) => sum + aligned(data.length), start);
  const font = Buffer.alloc(size);
  bytes.copy(font, 0, 4, 8);
  font.writeUInt16BE(count, 4);
  let place = start;
  for (const [at, { tag, sum, data }] of tables.entries()) {
    const entry = sfnt.head + at * sfnt.entry;
    tag.copy(font, entry);
    font.writeUInt32BE(sum, entry + 4);
    font.writeUInt32BE(place, entry + 8);
    font.writeUInt32BE(data.length, entry + 12);
    data.copy(font, place);
    place += aligned(data.length);
  }
  return font.buffer.slice(font.byteOffset, font.byteOffset + font.byteLength);
}
