/** The decoder itself: a chunk of its own, fetched when the reader begins. */
export { decodeMessage, prepareCatalogue, unpackCatalogue } from '@/logic/messages/index.ts';
