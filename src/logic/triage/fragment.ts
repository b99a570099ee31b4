// A path as the part of an address behind the hash: ids alone, nothing that a reader wrote.
import { followTriage } from './path.ts';
import type { TriageFlow, TriagePath, TriageStop } from './types.ts';

const START = 't_';

/** Chats and browsers inside apps write commas in their own way. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function stopOf(part: string): TriageStop[] {
  const [question = '', answer, ...more] = part.split('_');
  return answer === undefined || more.length > 0 ? [] : [{ question, answer }];
}

/**
 * Reads `t_where_taobao,screen_hangs`, with or without the hash. What the flow does not know is
 * dropped.
 *
 * @returns where the reader stands, or null where the fragment is about another part of the page
 */
export function parseTriageFragment(text: string, flow: TriageFlow): TriagePath | null {
  const fragment = decoded(text.replace(/^#/, ''));
  if (!fragment.startsWith(START)) return null;
  return followTriage(flow, fragment.slice(START.length).split(',').flatMap(stopOf));
}

/** The fragment of a path, without the hash. {@link parseTriageFragment} gives the same path again. */
export const toTriageFragment = ({ stops, later }: TriagePath): string =>
  START + [...stops, ...later].map((stop) => `${stop.question}_${stop.answer}`).join(',');
