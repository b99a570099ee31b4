/**
 * Bytes as signs that may stand in a page, five for four bytes: a tenth less than the usual base 64.
 * The signs are those from "(" to "|", with "!" in the place of "<", which could end the element.
 */
const first = 40;
const lessThan = 60;
const instead = 33;

export function toSigns(bytes: Uint8Array): string {
  const signs: string[] = [];
  for (let at = 0; at < bytes.length; at += 4) {
    let number = 0;
    for (let by = 0; by < 4; by += 1) number = number * 256 + (bytes[at + by] ?? 0);
    const five: number[] = [];
    for (let by = 0; by < 5; by += 1) {
      five.unshift((number % 85) + first);
      number = Math.floor(number / 85);
    }
    signs.push(...five.map((code) => String.fromCharCode(code === lessThan ? instead : code)));
  }
  return signs.join('');
}

/** Up to three bytes more than there were: what was packed knows where it ends. */
export function fromSigns(signs: string): Uint8Array {
  const bytes = new Uint8Array((signs.length / 5) * 4);
  for (let at = 0; at < signs.length; at += 5) {
    let number = 0;
    for (let by = 0; by < 5; by += 1) {
      const code = signs.charCodeAt(at + by);
      number = number * 85 + (code === instead ? lessThan : code) - first;
    }
    new DataView(bytes.buffer).setUint32((at / 5) * 4, number);
  }
  return bytes;
}
