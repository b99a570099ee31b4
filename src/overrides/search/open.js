/** Fetches the search dialog when the reader first asks for it: see SearchButton.astro and Page.astro. */
(() => {
  const button = document.querySelector('.search-button');
  const open = () => import(button.dataset.src).then(() => dispatchEvent(new Event('search-open')));
  button.addEventListener('click', open);
  addEventListener('keydown', (event) => {
    const typing = event.target.closest('input,textarea,select,[contenteditable]');
    if ((event.key === '/' && !typing) || (event.key === 'k' && (event.ctrlKey || event.metaKey))) {
      event.preventDefault();
      open();
    }
  });
})();
