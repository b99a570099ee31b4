/**
 * In a frame without allow-forms a browser drops a form before the tool hears of it. The button says it
 * instead; a key that sends a form presses its button.
 */
export function framedForms(): void {
  addEventListener('click', (event) => {
    const button = event.target instanceof Element && event.target.closest('button');
    if (!button || !button.form || button.type !== 'submit') return;
    event.preventDefault();
    button.form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
}
