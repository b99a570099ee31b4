/** What the comparer fetches once the reader begins to type. */
export { parseMrz } from '@/logic/mrz/index.ts';
export { sayMrz } from './mrz-note.tsx';
export { NameAnswer } from './NameAnswer.tsx';
