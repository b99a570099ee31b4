/** Fetches the search dialog when the reader first asks for it: see SearchButton.astro and Page.astro. */
document.querySelector('.search-button').onclick = ({ currentTarget }) =>
  import(currentTarget.dataset.src).then(() => dispatchEvent(new Event('search-open')));
