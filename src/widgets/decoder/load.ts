/** Fetches what the decoder needs, once for a page, and prepares it without holding up the page. */
import type { Catalogue, Decoded, PackedCatalogue } from '@pay-clinic/logic/messages';
import type { Answers } from './answers.ts';
import type { Book } from './book.ts';

export interface Ready {
  readonly book: Book;
  readonly decode: (text: string) => Decoded;
  readonly Result: typeof import('./Result.tsx').Result;
}

/** So long may a slice of work hold up the page: half of what the eye takes for one picture. */
const slice = 8;
/** A page that is never idle has to give us time nevertheless. */
const longestWait = 100;

const whenIdle = (work: () => void): void => {
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: longestWait });
  else setTimeout(work);
};

/** Does `step` until it says that nothing is left, a little at a time. */
const inSlices = (step: () => boolean): Promise<void> =>
  new Promise((done, failed) => {
    const work = () => {
      try {
        for (const end = performance.now() + slice; performance.now() < end;)
          if (step()) {
            done();
            return;
          }
        whenIdle(work);
      } catch (error) {
        failed(error instanceof Error ? error : new Error(String(error)));
      }
    };
    whenIdle(work);
  });

async function json<Data>(address: string): Promise<Data> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Data;
}

async function load(data: string): Promise<Ready> {
  const [engine, { openBook, Result }, packed, answers] = await Promise.all([
    import('./engine.ts'),
    import('./later.ts'),
    json<PackedCatalogue>(`${data}decoder.json`),
    json<Answers>(`${data}decoder-answers.json`),
  ]);
  const catalogue: Catalogue = engine.unpackCatalogue(packed);
  await inSlices(() => engine.prepareCatalogue(catalogue));
  return {
    book: openBook(catalogue, answers),
    decode: (text) => engine.decodeMessage(text, catalogue),
    Result,
  };
}

let loading: Promise<Ready> | undefined;

/** `data` is the address of the folder that holds the two files. What failed is tried again. */
export function loadOnce(data: string): Promise<Ready> {
  loading ??= load(data).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
