/** Shows the reader's choice of light or dark: see Scheme.astro. */
(() => {
  try {
    const scheme = localStorage.getItem('scheme');
    if (/^(light|dark)$/.test(scheme)) document.documentElement.dataset.scheme = scheme;
  } catch {}
})();
