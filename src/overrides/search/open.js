/**
 * Fetches the search dialog when the reader first asks for it: see SearchButton.astro and Page.astro.
 * Where it does not come, the page of the same name has lists that need no script, and asks afresh.
 */
document.querySelector('.search-button').onclick = ({ currentTarget: { dataset } }) =>
  import(dataset.src).then(
    () => dispatchEvent(new Event('search-open')),
    () => (location = dataset.root + 'search/'),
  );
