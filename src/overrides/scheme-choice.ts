/** Keeps the reader's choice of light or dark, and shows it at once: see Scheme.astro for what comes first. */
const { dataset } = document.documentElement;
const choice = document.querySelector<HTMLInputElement>(
  `[name=scheme][value="${dataset['scheme'] ?? ''}"]`,
);
if (choice) choice.checked = true;

addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement) || target.name !== 'scheme') return;
  const scheme = target.value;
  if (scheme === '') delete dataset['scheme'];
  else dataset['scheme'] = scheme;
  try {
    if (scheme === '') localStorage.removeItem('scheme');
    else localStorage.setItem('scheme', scheme);
  } catch {
    // Where nothing can be kept, the choice holds for this page.
  }
});
