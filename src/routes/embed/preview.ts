/**
 * The page of lines to copy: without SITE_URL it learns the site's address from where it is read, and a
 * preview of a script runs the line as another page would.
 */
import { trusted } from '../../components/trusted.ts';

const lines = trusted('pay-clinic-preview', 'createHTML', 'createScriptURL');

for (const line of document.querySelectorAll('.to-embed pre'))
  line.textContent = line.textContent.replace(/(src|href)="\//g, `$1="${location.origin}/`);

for (const preview of document.querySelectorAll<HTMLDetailsElement>('details[data-run]'))
  preview.addEventListener(
    'toggle',
    () => {
      const line = document.getElementById(preview.dataset['run'] ?? '')?.textContent ?? '';
      const { content } = Object.assign(document.createElement('template'), {
        innerHTML: lines.createHTML(line),
      });
      // A script that was parsed as text never runs: one that is made does.
      const parsed = content.querySelector('script');
      const script = document.createElement('script');
      for (const { name, value } of parsed?.attributes ?? [])
        if (name !== 'src') script.setAttribute(name, value);
      // It is to run from here, where the page was read.
      const { pathname } = new URL(parsed?.src ?? '', location.origin);
      script.src = lines.createScriptURL(new URL(pathname, location.origin).href);
      parsed?.replaceWith(script);
      preview.append(content);
    },
    { once: true },
  );
