/** The clock of the guard: it moves on its own only while somebody looks and something runs out. */
import { useEffect, useState } from 'preact/hooks';

const MINUTE = 60_000;

/** The instant that the page shows, 0 before the script runs, and a way to bring it up to date. */
export function useNow() {
  const [now, setNow] = useState(0);
  return [now, () => setNow(Date.now())] as const;
}

/** Ticks once a minute, on the minutes before `until`, and at `until` itself. */
export function useTicking(tick: () => void, now: number, running: boolean, until: number | null) {
  const [hidden, setHidden] = useState(false);
  useEffect(() => {
    const look = () => {
      setHidden(document.hidden);
      tick();
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  useEffect(() => {
    if (!running || hidden) return;
    const left = (until ?? 0) - Date.now();
    // Never at once: an answer that stays the same must not keep the phone busy.
    const delay = left > 0 ? Math.max(250, ((left - 1) % MINUTE) + 1) : MINUTE;
    const timer = setTimeout(tick, delay);
    return () => clearTimeout(timer);
  }, [now, running, until, hidden]);
}
