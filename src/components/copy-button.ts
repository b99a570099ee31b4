/** `<copy-button>`: copies the text of the element that `data-of` names, and says that it did. */
import { copyText } from './copy-text.ts';

class CopyButton extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.querySelector('button')?.addEventListener('click', () => void this.copy());
  }

  private async copy(): Promise<void> {
    const { of = '', done = '', selected = '' } = this.dataset;
    const source = document.getElementById(of);
    const status = this.querySelector('[role=status]');
    if (!source || !status) return;
    // Emptied first, so that a second copy is announced as well.
    status.textContent = '';
    const copied = await copyText(source.innerText.trim(), source);
    status.textContent = copied ? done : selected;
  }
}

customElements.define('copy-button', CopyButton);
