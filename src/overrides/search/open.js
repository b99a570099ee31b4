/**
 * Fetches the search dialog when the reader first asks for it: see SearchButton.astro and Page.astro.
 * Where it does not come, the page of the same name has lists that need no script, and asks afresh. Without
 * a line that page would not come either, and this one would be gone: so it says so (../links/page.ts).
 */
document.querySelector('.search-button').onclick = ({ currentTarget: { dataset } }) => {
  const page = dataset.root + 'search/';
  import(dataset.src).then(
    () => dispatchEvent(new Event('search-open')),
    () =>
      fetch(page, { method: 'HEAD' }).then(
        () => (location = page),
        () => dispatchEvent(new Event('search-missing')),
      ),
  );
};
