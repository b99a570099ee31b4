/** What others put on their pages to show a tool. */
import { escaped } from '../../components/escaped.ts';

export const siteName = 'Pay Clinic';

/** `root` is the address of the site, `folder` that of a language below it: "" or "de/". */
interface Shown {
  readonly root: string;
  readonly folder: string;
  readonly widget: string;
  readonly title: string;
  /** The tool's own page, "/tools/limits/". */
  readonly page: string;
}

/** How high a frame is that cannot follow the tool. */
export const frameHeight = 640;

const named = ({ title }: Shown): string => escaped(`${title} (${siteName})`);

export const frameSnippet = (shown: Shown): string =>
  `<iframe src="${shown.root}${shown.folder}embed/${shown.widget}/" title="${named(shown)}" width="100%" height="${frameHeight}" frameborder="0" loading="lazy" sandbox="allow-scripts allow-same-origin allow-downloads" allow="clipboard-write; fullscreen"></iframe>`;

export function scriptSnippet(shown: Shown): string {
  const { root, folder, widget, page } = shown;
  const language = folder === '' ? '' : ` data-language="${folder.slice(0, -1)}"`;
  return `<a href="${root}${folder}${page.slice(1)}">${named(shown)}</a><script async src="${root}embed.js" data-widget="${widget}"${language}></script>`;
}
