/**
 * Many pages in one file. Pages share their style, menu and end, so each says only what is new in it:
 * the pages of messages weigh a seventh of what they weigh one by one, and come in a few requests.
 */

/** New text, or what stands in an earlier page of the pack already. */
export type Part = string | readonly [page: number, start: number, end: number];

export interface Pack {
  readonly pages: readonly (readonly [address: string, parts: readonly Part[]])[];
}

/** What is shorter costs more to name than to repeat. */
const shortest = 24;

/** Of what stands in many places, the latest are tried; one that fits this long is not bettered. */
const mostPlaces = 8;
const longEnough = 2_000;

/** A tag, or what stands between two. */
interface Piece {
  readonly page: number;
  readonly start: number;
  readonly end: number;
  /** The same for the same text: numbers are compared sooner than texts. */
  readonly number: number;
}

const tagOrText = /<[^<>]*>?|[^<>]+>?|>/g;

/** More than a pack has of different pieces. With still more, some would be compared in vain. */
const manyPieces = 2 ** 17;

/** A tag alone stands everywhere: three pieces in a row are looked up. */
const keyAt = (pieces: readonly Piece[], at: number): number =>
  [0, 1, 2].reduce((key, next) => key * manyPieces + (pieces[at + next]?.number ?? 0), 0);

class Earlier {
  readonly #numbers = new Map<string, number>();
  readonly #pieces: Piece[] = [];
  readonly #places = new Map<number, number[]>();

  #numberOf(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.#numbers.size + 1;
    this.#numbers.set(text, number);
    return number;
  }

  cut(page: number, html: string): Piece[] {
    let end = 0;
    return (html.match(tagOrText) ?? []).map((text) => {
      const start = end;
      end += text.length;
      return { page, start, end, number: this.#numberOf(text) };
    });
  }

  /** The longest run from here on that stands in one earlier page. */
  find(pieces: readonly Piece[], from: number): { part: Part; count: number } | undefined {
    let best: { at: Piece; count: number; size: number } | undefined;
    const places = this.#places.get(keyAt(pieces, from)) ?? [];
    for (const place of places.slice(-mostPlaces).reverse()) {
      const at = this.#pieces[place];
      if (!at) continue;
      let [count, size] = [0, 0];
      for (;;) {
        const next = this.#pieces[place + count];
        if (next?.page !== at.page || next.number !== pieces[from + count]?.number) break;
        size = next.end - at.start;
        count += 1;
      }
      if (size > (best?.size ?? shortest)) best = { at, count, size };
      if (size > longEnough) break;
    }
    if (!best) return undefined;
    const { at, count, size } = best;
    return { part: [at.page, at.start, at.start + size], count };
  }

  add(pieces: readonly Piece[]): void {
    pieces.forEach((piece, at) => {
      const key = keyAt(pieces, at);
      const places = this.#places.get(key);
      if (places) places.push(this.#pieces.length);
      else this.#places.set(key, [this.#pieces.length]);
      this.#pieces.push(piece);
    });
  }
}

function partsOf(html: string, pieces: readonly Piece[], earlier: Earlier): Part[] {
  const parts: Part[] = [];
  let fresh = 0;
  for (let at = 0; at < pieces.length;) {
    const found = earlier.find(pieces, at);
    const start = pieces[at]?.start ?? 0;
    at += found?.count ?? 1;
    if (!found) continue;
    if (fresh < start) parts.push(html.slice(fresh, start));
    parts.push(found.part);
    fresh = pieces[at]?.start ?? html.length;
  }
  if (fresh < html.length) parts.push(html.slice(fresh));
  return parts;
}

export function pack(contents: readonly (readonly [address: string, html: string])[]): Pack {
  const earlier = new Earlier();
  return {
    pages: contents.map(([address, html], page) => {
      const pieces = earlier.cut(page, html);
      const parts = partsOf(html, pieces, earlier);
      earlier.add(pieces);
      return [address, parts] as const;
    }),
  };
}
