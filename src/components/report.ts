/**
 * `REPORT_URL` with a prepared text in it: an address for mail ("mailto:…") or a form for a new
 * issue ("https://…/issues/new"). Nothing is sent before the reader sends it.
 */
export function reportLink(
  url: string | undefined,
  subject: string,
  text: string,
): string | undefined {
  if (!url) return undefined;
  if (!/^(mailto:|https:\/\/)./.test(url))
    throw new Error(
      `REPORT_URL is "${url}": write an address that begins with mailto: or https://`,
    );
  const mail = url.startsWith('mailto:');
  // Mail programs show a plus sign as a plus sign: only %20 is a space there.
  const fields = [
    [mail ? 'subject' : 'title', subject],
    ['body', text],
  ].map(([name, value = '']) => `${name}=${encodeURIComponent(value)}`);
  return `${url}${url.includes('?') ? '&' : '?'}${fields.join('&')}`;
}
