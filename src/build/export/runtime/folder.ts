/** The script of the folder edition: every page of it loads this one file. */
import { bringToLife, type Modules } from './islands.ts';
import { leadLinks, pathOf } from './links.ts';

const { root = '', base = '/' } = document.currentScript?.dataset ?? {};

/** Texts by path; a script from the disk calls `arrive` with its own. */
const texts = new Map<string, Promise<string>>();
const awaited = new Map<string, (text: string) => void>();

/** A script may not read a file of a disk, but a page may run a script from there: so each is one. */
function loadText(path: string): Promise<string> {
  return new Promise((done, failed) => {
    const script = document.createElement('script');
    script.src = `${root}_copy/${path.replace(/\/$/, '/index.html')}.js`;
    script.onerror = () => {
      texts.delete(path);
      failed(new TypeError(`${path} is not in this copy.`));
    };
    awaited.set(path, done);
    document.head.append(script);
  });
}

export function start(modules: Modules): void {
  globalThis.siteCopy = { arrive: (path: string, text: string) => awaited.get(path)?.(text) };
  window.fetch = async (asked) => {
    const path = pathOf(asked, base);
    const text = texts.get(path) ?? loadText(path);
    texts.set(path, text);
    return new Response(await text);
  };
  leadLinks(base, (link, path, fragment) => {
    const to = path.replace(/(^|\/)$/, '$1index.html');
    link.setAttribute('href', `${root}${to}${fragment === '' ? '' : `#${fragment}`}`);
  });
  void bringToLife(modules);
}
