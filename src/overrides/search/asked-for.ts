/** Fills the section of AskedFor.astro. What is asked is set as text: nothing of it is read as HTML. */
import { askedFor } from '../../search/asked.ts';
import { Finder } from '../../search/find.ts';
import type { SearchLabels } from './labels.ts';
import { loadContents } from './load.ts';
import { showResults } from './show.ts';

const most = 6;

async function answer(section: HTMLElement, texts: readonly [string, ...string[]]): Promise<void> {
  const { index = '', root = '/', labels: packed = '{}' } = section.dataset;
  const labels = JSON.parse(packed) as SearchLabels & { readonly again: string };
  const status = section.querySelector('p') as HTMLElement;
  const list = section.querySelector('ol') as HTMLElement;
  const heading = section.querySelector('h2') as HTMLElement;
  const say = (text: string, query: string) => {
    status.textContent = text.replace('{query}', () => query);
  };
  section.hidden = false;
  say(labels.loading, '');
  try {
    const finder = new Finder(await loadContents(index));
    const found = texts.map((text) => ({ text, results: finder.find(text, most).results }));
    const best = found.find(({ results }) => results.length > 0);
    // "Is it one of these?" asks nothing where there is none.
    heading.hidden = !best;
    if (best) showResults(list, best.results, root, (key) => labels[key]);
    say(best ? (status.dataset['asked'] ?? '') : labels.none, best?.text ?? texts[0]);
    const again = section.querySelector('button');
    if (again) {
      // The button goes away with its answer: the reader goes on there.
      const next = best ? heading : status;
      next.tabIndex = -1;
      if (again === document.activeElement) next.focus();
      again.remove();
    }
  } catch {
    say(labels.missing, '');
    // Kept while it is pressed: the focus stays where it is.
    if (section.querySelector('button')) return;
    const again = document.createElement('button');
    again.className = 'button button-quiet';
    again.textContent = labels.again;
    again.onclick = () => void answer(section, texts);
    list.before(again);
  }
}

const section = document.querySelector<HTMLElement>('.asked');
const [first, ...others] = section ? askedFor(location, section.dataset['base'] ?? '/') : [];
if (section && first !== undefined) void answer(section, [first, ...others]);
