/** Keeps and shows the reader's choice of light or dark: see Scheme.astro. */
(() => {
  const root = document.documentElement;
  let scheme = '';
  try {
    scheme = localStorage.getItem('scheme') || '';
  } catch {}
  const show = () => {
    if (scheme === 'light' || scheme === 'dark') root.dataset.scheme = scheme;
    else delete root.dataset.scheme;
  };
  show();
  addEventListener('DOMContentLoaded', () => {
    const choice = document.querySelector(`[name=scheme][value="${root.dataset.scheme || ''}"]`);
    if (choice) choice.checked = true;
  });
  addEventListener('change', ({ target }) => {
    if (target.name !== 'scheme') return;
    scheme = target.value;
    show();
    try {
      if (scheme) localStorage.setItem('scheme', scheme);
      else localStorage.removeItem('scheme');
    } catch {}
  });
})();
