/**
 * Fetches the search dialog when the reader first asks for it: see SearchButton.astro and Page.astro. What is
 * done where it does not come stands in missing.ts, which pages share.
 */
document.querySelector('.search-button').onclick = ({ currentTarget: { dataset } }) =>
  import(dataset.src).then(
    () => dispatchEvent(new Event('search-open')),
    () => dispatchEvent(new Event('search-missing')),
  );
