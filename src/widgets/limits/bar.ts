/** A limit as a bar: what was used, this payment on it, and what goes over the edge, in percent. */

export interface Bar {
  readonly used: number;
  readonly payment: number;
  readonly over: number;
  /** Where the limit stands; 100 unless something goes over it. */
  readonly edge: number;
}

const part = (share: number) => Math.round(Math.min(1, Math.max(0, share || 0)) * 1000) / 10;

/** `used` and `payment` count 0 where they are not known. Any numbers give parts within 100 %. */
export function toBar(limit: number, used: number | null, payment: number | null): Bar {
  const before = Math.max(0, used ?? 0);
  const after = before + Math.max(0, payment ?? 0);
  const whole = Math.max(limit, after);
  const share = (from: number, to: number) => part((Math.max(from, to) - from) / whole);
  return {
    used: share(0, Math.min(before, limit)),
    payment: share(Math.min(before, limit), Math.min(after, limit)),
    over: share(limit, after),
    edge: whole > 0 ? part(limit / whole) : 0,
  };
}
