/*
 * Shows a tool of this site inside your page. Put one line where it is to stand:
 *
 *   <a href="…/tools/limits/">Check a limit</a><script async src="…/embed.js" data-widget="limits"></script>
 *
 * The link gives way to the tool; without script it stays. data-theme="light" or "dark" and
 * data-language are optional, and what they do not know is as if it were not there. The script reads
 * nothing in your page, and takes one thing from the frame: the height of what it shows.
 */
(() => {
  const script = document.currentScript;
  const { widget, theme = '', language = '' } = script.dataset;
  if (!WIDGETS.includes(widget)) return;

  const site = new URL('.', script.src);
  const folder = new Map(LANGUAGES).get(language.toLowerCase()) || '';
  const address = new URL(`${folder}embed/${widget}/`, site);
  if (/^(light|dark)$/i.test(theme)) address.searchParams.set('theme', theme);

  const before = script.previousElementSibling;
  const link = before && before.localName === 'a' && before.href.startsWith(site) ? before : null;

  const frame = document.createElement('iframe');
  frame.src = address;
  frame.title = link ? link.textContent : NAME;
  frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-downloads');
  frame.allow = 'clipboard-write; fullscreen';
  frame.width = '100%';
  frame.height = '480';
  frame.style.border = '0';

  addEventListener('message', ({ origin, source, data }) => {
    if (origin !== address.origin || source !== frame.contentWindow) return;
    if (typeof data === 'number' && data > 0 && data < 100_000) frame.height = Math.ceil(data);
  });
  if (link) link.replaceWith(frame);
  else script.before(frame);
})();
