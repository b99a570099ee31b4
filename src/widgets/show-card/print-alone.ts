import { useEffect, useRef } from 'preact/hooks';

/**
 * Marks the way from the page down to an element, so that the style sheet can leave everything else
 * out in print, whichever way the reader prints.
 */
export function usePrintAlone(alone: boolean) {
  const kept = useRef<HTMLElement>(null);
  useEffect(() => {
    // A page that holds other tools as well, like the site in one file, is printed whole.
    if (!alone || document.querySelectorAll('[data-widget]').length > 1) return;
    document.documentElement.dataset['printAlone'] = '';
    for (let outer: Element | null = kept.current; outer; outer = outer.parentElement)
      outer.setAttribute('data-print', '');
  }, []);
  return kept;
}
