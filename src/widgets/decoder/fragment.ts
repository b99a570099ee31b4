/**
 * The part of an address behind the hash that names a message: "#m=visa-mastercard.61", and with
 * "&as=kind" where the message only stands for its kind.
 */

/** What the reader chose by hand, or opened by its address. */
export interface Picked {
  readonly id: string;
  /** "message": this is the message. "kind": the message stands for its kind. */
  readonly as: 'message' | 'kind';
}

const form = /^#m=([A-Za-z0-9._-]{3,80})(&as=kind)?$/;

/** What a fragment names, if anything. Whether there is such a message, the book says. */
export function pickedIn(hash: string): Picked | null {
  const [, id, asKind] = form.exec(hash) ?? [];
  return id === undefined ? null : { id, as: asKind === undefined ? 'message' : 'kind' };
}

/** An address to hand on: the tool's page and the message's id, nothing else. */
export const shareAddress = (page: string, { id, as }: Picked): string =>
  `${page}#m=${id}${as === 'kind' ? '&as=kind' : ''}`;
