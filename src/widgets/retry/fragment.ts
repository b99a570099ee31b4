/** What an address presets: `#f=limit` the kind of message, `&r=no` the class of the message's own row. */
import { isFamily, isRetryClass, type RetryClass } from '../../logic/retry/index.ts';
import type { Family } from '@pay-clinic/logic/messages';

export interface Preset {
  readonly family: Family;
  readonly retry?: RetryClass;
}

/** The preset of a fragment; `undefined` for anything that is none. */
export function readFragment(hash: string): Preset | undefined {
  const given = new URLSearchParams(hash.slice(1, 200));
  const family = given.get('f')?.replaceAll('-', '_');
  const retry = given.get('r');
  if (!isFamily(family)) return undefined;
  return isRetryClass(retry) ? { family, retry } : { family };
}
