/** Runs in a tool that stands inside another page (frame.astro): its height, its forms, its links and what it copies. */
import '../../components/copy-button.ts';
import { framedForms } from './framed-forms.ts';

const root = document.documentElement;
// The height and nothing else, so any page that shows the tool may know it.
const tell = () => parent.postMessage(Math.ceil(root.getBoundingClientRect().height), '*');

if (parent !== window) {
  new ResizeObserver(tell).observe(document.body);
  framedForms();
}

const withoutPart = (address: string): string => address.replace(/#.*/, '');

const notice = document.querySelector<HTMLElement>('.leads');
let asked: HTMLElement | undefined;

/** Where no tab may be opened the reader gets the address; in the frame a host refuses every other page. */
function showAddress(link: HTMLAnchorElement): void {
  const place = notice?.querySelector('bdi');
  if (!notice || !place) return;
  asked = link;
  place.textContent = link.href;
  notice.hidden = false;
  const below = link.getBoundingClientRect().bottom + scrollY;
  const last = root.getBoundingClientRect().height - notice.offsetHeight;
  notice.style.top = `${Math.max(0, Math.min(below, last))}px`;
  notice.focus();
}

notice?.addEventListener('focusout', ({ relatedTarget }) => {
  if (!(relatedTarget instanceof Node && notice.contains(relatedTarget))) notice.hidden = true;
});
notice?.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') asked?.focus();
});

// What the tool leads to opens in a tab of its own.
addEventListener('click', (event) => {
  const link = event.target instanceof Element && event.target.closest('a');
  const elsewhere = event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey;
  if (!link || elsewhere || link.hasAttribute('download') || !/^https?:/.test(link.href)) return;
  if (withoutPart(link.href) === withoutPart(location.href)) return;
  event.preventDefault();
  const tab = open('', '_blank');
  if (!tab) {
    showAddress(link);
    return;
  }
  tab.location.replace(link.href);
  tab.opener = null;
});
