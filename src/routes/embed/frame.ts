/** Runs in a tool that stands inside another page (frame.astro): its height, its forms, its links. */
import { framedForms } from '../../components/framed-forms.ts';

const root = document.documentElement;
// The height and nothing else, so any page that shows the tool may know it.
const tell = () => parent.postMessage(Math.ceil(root.getBoundingClientRect().height), '*');

if (parent !== window) {
  new ResizeObserver(tell).observe(document.body);
  framedForms();
}

const withoutPart = (address: string): string => address.replace(/#.*/, '');

// What the tool leads to opens in a tab of its own; where that is not allowed, in the frame.
addEventListener('click', (event) => {
  const link = event.target instanceof Element && event.target.closest('a');
  const asked = event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey;
  if (!link || asked || link.hasAttribute('download') || !/^https?:/.test(link.href)) return;
  if (withoutPart(link.href) === withoutPart(location.href)) return;
  const tab = open('', '_blank');
  if (!tab) return;
  event.preventDefault();
  tab.location.replace(link.href);
  tab.opener = null;
});
