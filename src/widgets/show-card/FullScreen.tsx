import { useEffect, useRef } from 'preact/hooks';
import { Sheet, type Content } from './Sheet.tsx';
import type { CardWords } from './types.ts';

interface Props {
  content: Content;
  words: CardWords;
  onClose: () => void;
}

/**
 * The card alone. A dialog that fills the window does it everywhere; where the browser can, the
 * window fills the screen besides.
 */
export function FullScreen({ content, words, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const page = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const box = dialog.current;
    if (!box) return;
    const opener = document.activeElement;
    const leave = () => {
      if (!document.fullscreenElement) box.close();
    };
    // Closed by the reader, by Escape or by leaving the full screen: all the same.
    const end = async () => {
      if (document.fullscreenElement) await document.exitFullscreen().catch(() => undefined);
      onClose();
      // The dialog gives the focus back, and leaving the full screen loses it again.
      if (opener instanceof HTMLElement) opener.focus();
    };
    const closed = () => void end();
    box.addEventListener('close', closed);
    document.addEventListener('fullscreenchange', leave);
    box.showModal();
    // A phone without it, or a page inside another one, keeps the dialog.
    if (document.fullscreenEnabled) page.current?.requestFullscreen().catch(() => undefined);
    return () => {
      box.removeEventListener('close', closed);
      document.removeEventListener('fullscreenchange', leave);
    };
  }, []);

  return (
    <dialog class="show-full" ref={dialog} aria-label={words['show-card.card']}>
      <div ref={page}>
        <button type="button" class="button" onClick={() => dialog.current?.close()}>
          {words['show-card.close']}
        </button>
        <Sheet content={content} />
      </div>
    </dialog>
  );
}
