/** Fetches the search dialog when the reader first asks for it: see SearchButton.astro. */
document.currentScript.previousElementSibling.onclick = ({ currentTarget }) =>
  import(currentTarget.dataset.src).then(() => dispatchEvent(new Event('search-open')));
