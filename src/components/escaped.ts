/** What is text to people must not end a tag: for words that are put into HTML by hand. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
