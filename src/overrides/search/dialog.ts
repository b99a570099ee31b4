/**
 * The search dialog. Fetched when the reader first asks for it; listens to "search-open" on window.
 * Pagefind's index is fetched here too, and is missing under `astro dev` and from disk.
 */
interface Result {
  url: string;
  meta: { title?: string };
  excerpt: string;
}

interface Pagefind {
  init(): Promise<void>;
  debouncedSearch(
    query: string,
    options: object,
    wait: number,
  ): Promise<{ results: { data(): Promise<Result> }[] } | null>;
}

const most = 8;

const button = document.querySelector<HTMLElement>('.search-button');
if (button) {
  const labels = JSON.parse(button.dataset['labels'] ?? '{}') as Record<string, string>;
  const word = (key: string) => labels[key] ?? '';

  const put = <K extends keyof HTMLElementTagNameMap>(parent: Node, tag: K, props: object = {}) => {
    const element = document.createElement(tag);
    Object.assign(element, props);
    parent.appendChild(element);
    return element;
  };

  const dialog = put(document.body, 'dialog', { className: 'search' });
  dialog.setAttribute('aria-label', word('label'));
  const bar = put(dialog, 'form', { method: 'dialog' });
  const input = put(bar, 'input', {
    type: 'search',
    placeholder: word('hint'),
    autocomplete: 'off',
  });
  input.setAttribute('aria-label', word('label'));
  put(bar, 'button', { className: 'button button-quiet', textContent: word('close'), value: '' });
  const status = put(dialog, 'p');
  status.setAttribute('role', 'status');
  const list = put(dialog, 'ol');

  let pagefind: Promise<Pagefind> | undefined;
  const load = () =>
    (pagefind ??= import(
      /* @vite-ignore */ `${button.dataset['base']?.replace(/\/?$/, '/') ?? '/'}pagefind/pagefind.js`
    ).then(async (api: Pagefind) => {
      await api.init();
      return api;
    }));

  const links = () => [...list.getElementsByTagName('a')];

  /** The excerpt is escaped text with <mark> around the words found: taken apart, never set as HTML. */
  const showExcerpt = (excerpt: string, parent: Node) => {
    const marks = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };
    const plain = (text: string) =>
      text.replace(/&(lt|gt|quot|#39|amp);/g, (mark) => marks[mark as keyof typeof marks]);
    for (const [index, part] of excerpt.split(/<\/?mark>/).entries())
      put(parent, index % 2 === 1 ? 'mark' : 'span', { textContent: plain(part) });
  };

  const search = async () => {
    const query = input.value.trim();
    if (query === '') {
      list.replaceChildren();
      status.textContent = '';
      return;
    }
    try {
      const found = await (await load()).debouncedSearch(query, {}, 200);
      // null: the reader typed on, a later search answers.
      if (!found) return;
      const results = await Promise.all(
        found.results.slice(0, most).map((result) => result.data()),
      );
      list.replaceChildren();
      for (const { url, meta, excerpt } of results) {
        const link = put(put(list, 'li'), 'a', { href: url });
        put(link, 'b', { textContent: meta.title ?? url });
        showExcerpt(excerpt, put(link, 'span'));
      }
      status.textContent =
        results.length === 0
          ? word('none').replace('[query]', query)
          : word('some').replace('[count]', String(found.results.length));
    } catch {
      pagefind = undefined;
      status.textContent = word('missing');
    }
  };

  input.addEventListener('input', () => void search());
  bar.addEventListener('submit', (event) => {
    // Enter in the field goes to the first result; the close button has a submitter.
    if (event.submitter !== null && event.submitter === document.activeElement) return;
    event.preventDefault();
    links()[0]?.click();
  });
  dialog.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const stops = [input, ...links()];
    const here = stops.findIndex((stop) => stop === document.activeElement);
    stops[(Math.max(here, 0) + step + stops.length) % stops.length]?.focus();
  });
  dialog.addEventListener('click', (event) => {
    // A click on the dialog itself is a click on its backdrop; a link to this very page only closes it.
    if (event.target === dialog || (event.target as Element).closest('a')) dialog.close();
  });
  addEventListener('search-open', () => {
    if (!dialog.open) dialog.showModal();
    input.select();
    load().catch(() => {
      pagefind = undefined;
      status.textContent = word('missing');
    });
  });
}
