/** Words that are read out: what comes into a place that was there before. */
export function statusWith(words: string): HTMLElement {
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  setTimeout(() => (status.textContent = words), 100);
  return status;
}
