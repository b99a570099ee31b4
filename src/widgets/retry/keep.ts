/**
 * The count of tries, kept in this browser alone: kinds of message and times, as JSON under one key.
 * Nothing else is ever written. Storage may be forbidden, full, or hold anything: then the count lasts
 * as long as the page, and says so.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { readTries, settleTries, type Try } from '@/logic/retry/index.ts';

const KEY = 'pay-clinic-retry';

/** What is kept; `null` where the browser does not let the page look. */
function load(): Try[] | null {
  let text: string | null;
  try {
    text = localStorage.getItem(KEY);
  } catch {
    return null;
  }
  try {
    return readTries(JSON.parse(text ?? '[]'));
  } catch {
    return [];
  }
}

/** Keeps the tries, or leaves no trace where there are none; says whether that worked. */
function save(tries: readonly Try[]): boolean {
  try {
    if (tries.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(tries));
    return true;
  } catch {
    return false;
  }
}

/** The tries, whether they are kept, whether they have been read yet, and a way to change them. */
export function useTries(tick: () => void) {
  const [tries, setTries] = useState<readonly Try[]>([]);
  const [kept, setKept] = useState(true);
  const [ready, setReady] = useState(false);
  // Where nothing can be kept, the page's own list is the only one.
  const alone = useRef(false);

  function change(make: (tries: readonly Try[]) => readonly Try[]) {
    // Another tab may have counted since: its tries are in the storage, not on this page.
    const next = readTries(make((alone.current ? null : load()) ?? tries));
    alone.current = !save(next);
    setKept(!alone.current);
    setTries(next);
    tick();
  }

  useEffect(() => {
    const read = () => {
      const found = alone.current ? undefined : load();
      if (found) setTries(found);
      else if (found === null) {
        alone.current = true;
        setKept(false);
      }
      tick();
    };
    const other = ({ key }: StorageEvent) => {
      if (key === KEY || key === null) read();
    };
    read();
    setReady(true);
    addEventListener('storage', other);
    addEventListener('pageshow', read);
    return () => {
      removeEventListener('storage', other);
      removeEventListener('pageshow', read);
    };
  }, []);

  // The clock was set back: what lies ahead is taken for now, once, so that its wait runs and ends.
  useEffect(() => {
    const now = Date.now();
    if (tries.some(({ at }) => at > now)) change((all) => settleTries(all, now));
  });

  return { tries, kept, ready, change };
}
