/**
 * A script of the page that did not come, like the one that wakes its tools, is asked for again: when the
 * line is back, or when the reader comes back or acts. A tool's own script is asked for by what wakes it.
 */
const chances = ['online', 'visibilitychange', 'pointerdown', 'keydown'];

function askAgain(src: string, tries: number): void {
  const waiting = new AbortController();
  const now = () => {
    waiting.abort();
    // By another name: some engines remember that an address failed.
    import(`${src}?${tries}`).catch(() => askAgain(src, tries + 1));
  };
  const { signal } = waiting;
  for (const chance of chances) addEventListener(chance, now, { signal });
}

addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLScriptElement) askAgain(target.src, 1);
  },
  // Such an error does not rise from the script that it is about.
  true,
);
