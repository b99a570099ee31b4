/** The styles of a script that pages fetch: put into the page when it comes. */

/** Through an object, which a policy of the host lets through; Safari before 16.4 has none. */
export function addStyle(text: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  } catch {
    const style = document.createElement('style');
    style.append(text);
    document.head.append(style);
  }
}
