/** Opens search by its keys, as a click on its button does. Runs in every page once it is there. */
const button = document.querySelector<HTMLElement>('.search-button');

addEventListener('keydown', (event) => {
  const { key, target } = event;
  const typing =
    target instanceof Element && target.closest('input,textarea,select,[contenteditable]');
  if (!button || !((key === '/' && !typing) || (key === 'k' && (event.ctrlKey || event.metaKey))))
    return;
  event.preventDefault();
  button.click();
});
