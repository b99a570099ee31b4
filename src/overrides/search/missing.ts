/**
 * Where the search dialog does not come (open.js), the page of the same name has lists that need no script,
 * and asks afresh. Without a line that page would not come either, and this one would be gone: so `say` says so.
 */
export function searchElsewhere(say: () => void): void {
  addEventListener('search-missing', () => {
    const button = document.querySelector<HTMLElement>('.search-button');
    const page = `${button?.dataset['root'] ?? '/'}search/`;
    fetch(page, { method: 'HEAD' }).then(() => (location.href = page), say);
  });
}
