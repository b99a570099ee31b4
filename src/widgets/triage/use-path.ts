/**
 * The reader's answers live in the address and nowhere else: Back, reload and a bookmark bring them
 * back, and each answer is one entry of the history.
 */
import { useEffect, useState } from 'preact/hooks';
import {
  followTriage,
  parseTriageFragment,
  toTriageFragment,
  type TriageFlow,
  type TriagePath,
} from '@/logic/triage/index.ts';

/** Where the reader stands, and whether by a move: then what comes next wants the focus. */
interface Place {
  path: TriagePath;
  moved: boolean;
}

export function usePath(flow: TriageFlow) {
  const [place, setPlace] = useState<Place>(() => ({ path: followTriage(flow, []), moved: false }));

  useEffect(() => {
    const read = () => {
      const { hash } = location;
      const path = hash === '' ? followTriage(flow, []) : parseTriageFragment(hash, flow);
      // Another part of the page: the answers stay as they are.
      if (!path) return;
      const canonical = `#${toTriageFragment(path)}`;
      // What the flow does not know goes out of the address, too, without an entry of its own.
      if (hash !== '' && hash !== canonical) location.replace(canonical);
      setPlace({ path, moved: true });
    };
    // Who comes with answers is led to where they end, as to any other part of a page.
    if (location.hash !== '') read();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, [flow]);

  return {
    ...place,
    go: (next: TriagePath) => {
      location.hash = toTriageFragment(next);
    },
  };
}
