/** All terms by name. The rules say what combinations of them mean. */
import { events } from './events.ts';
import { things } from './things.ts';

export type { Term } from './term.ts';

export const terms = { ...things, ...events };

export type TermName = keyof typeof terms;
