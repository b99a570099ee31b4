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

interface Piece {
  readonly page: number;
  readonly start: number;
  readonly text: string;
}

const cut = (html: string): string[] => html.split(/(?=<)|(?<=>)/);

/** A tag alone stands everywhere: three pieces in a row are looked up. */
const keyAt = (texts: readonly string[], at: number): string =>
  (texts[at] ?? '') + (texts[at + 1] ?? '') + (texts[at + 2] ?? '');

class Earlier {
  readonly #pieces: Piece[] = [];
  readonly #places = new Map<string, number[]>();

  /** The longest run from here on that stands in one earlier page. */
  find(texts: readonly string[], from: number): { part: Part; count: number } | undefined {
    let best: { at: Piece; count: number; size: number } | undefined;
    for (const place of (this.#places.get(keyAt(texts, from)) ?? []).slice(-mostPlaces).reverse()) {
      const at = this.#pieces[place];
      if (!at) continue;
      let [count, size] = [0, 0];
      for (;;) {
        const next = this.#pieces[place + count];
        if (next?.page !== at.page || next.text !== texts[from + count]) break;
        size += next.text.length;
        count += 1;
      }
      if (size > (best?.size ?? shortest)) best = { at, count, size };
      if (size > longEnough) break;
    }
    if (!best) return undefined;
    const { at, count, size } = best;
    return { part: [at.page, at.start, at.start + size], count };
  }

  add(page: number, texts: readonly string[]): void {
    let start = 0;
    texts.forEach((text, at) => {
      const key = keyAt(texts, at);
      const places = this.#places.get(key);
      if (places) places.push(this.#pieces.length);
      else this.#places.set(key, [this.#pieces.length]);
      this.#pieces.push({ page, start, text });
      start += text.length;
    });
  }
}

function partsOf(texts: readonly string[], earlier: Earlier): Part[] {
  const parts: Part[] = [];
  let fresh = '';
  for (let at = 0; at < texts.length;) {
    const found = earlier.find(texts, at);
    if (found) {
      if (fresh !== '') parts.push(fresh);
      fresh = '';
      parts.push(found.part);
      at += found.count;
    } else {
      fresh += texts[at] ?? '';
      at += 1;
    }
  }
  if (fresh !== '') parts.push(fresh);
  return parts;
}

export function pack(contents: readonly (readonly [address: string, html: string])[]): Pack {
  const earlier = new Earlier();
  return {
    pages: contents.map(([address, html], page) => {
      const texts = cut(html);
      const parts = partsOf(texts, earlier);
      earlier.add(page, texts);
      return [address, parts] as const;
    }),
  };
}
