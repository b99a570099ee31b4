/** A page as others cite it: for their HTML, their Markdown, and for paper. */
import { escaped } from '../../components/escaped.ts';

interface Cited {
  readonly title: string;
  readonly site: string;
  readonly address: string;
  /** As people read it; empty where the site knows no date. */
  readonly date: string;
}

const inMarkdown = (text: string): string => text.replace(/[\\[\]<>*_`]/g, '\\$&');

export function citations({ title, site, address, date }: Cited) {
  const from = [site, date].filter((part) => part !== '').join(', ');
  return {
    html: `<a href="${escaped(address)}">${escaped(title)}</a> (${escaped(from)})`,
    markdown: `[${inMarkdown(title)}](${address}) (${inMarkdown(from)})`,
    text: `${/[.?!…]$/.test(title) ? title : `${title}.`} ${from}. ${address}`,
  };
}
