import { useEffect, useRef } from 'preact/hooks';

/**
 * Marks the way from the page down to an element, so that the style sheet can leave everything else
 * out in print, whichever way the reader prints.
 */
export function usePrintAlone(alone: boolean) {
  const kept = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!alone) return;
    document.documentElement.dataset['printAlone'] = '';
    for (let outer: Element | null = kept.current; outer; outer = outer.parentElement)
      outer.setAttribute('data-print', '');
  }, []);
  return kept;
}
