/** What the page fetches with the decoder: how its findings are shown. */
export { openBook } from './book.ts';
export { Result } from './Result.tsx';
