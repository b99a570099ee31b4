/** A page as others cite it: for their HTML, their Markdown, and for paper. */

interface Cited {
  readonly title: string;
  readonly site: string;
  readonly address: string;
  /** As people read it; empty where the site knows no date. */
  readonly date: string;
}

const inHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const inMarkdown = (text: string): string => text.replace(/[\\[\]<>*_`]/g, '\\$&');

export function citations({ title, site, address, date }: Cited) {
  const from = [site, date].filter((part) => part !== '').join(', ');
  return {
    html: `<a href="${inHtml(address)}">${inHtml(title)}</a> (${inHtml(from)})`,
    markdown: `[${inMarkdown(title)}](${address}) (${inMarkdown(from)})`,
    text: `${title}. ${from}. ${address}`,
  };
}
