import { useEffect, useState } from 'preact/hooks';

/** Long enough not to talk over typing, short enough to belong to it. */
const PAUSE = 600;

/** Says a short verdict to screen readers, once the reader has stopped changing things. */
export function Said({ text }: { text: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p class="visually-hidden" role="status">
      {said}
    </p>
  );
}
