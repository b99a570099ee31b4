// What each kind of failure asks for before the next try. No figures: those stand in the facts named here.
import type { FigureRef } from '../figures/index.ts';
import type { Family } from '../messages/types.ts';
import type { RetryClass } from './types.ts';

export interface Policy {
  /** What the families' own answer to "may I try again?" comes to. */
  readonly retry: RetryClass;
  /** How long to leave the payment alone after each try. */
  readonly pause?: FigureRef;
  /** A lower cap on the tries of this kind alone. */
  readonly most?: FigureRef;
  /** What to do before the next try: ids of facts. */
  readonly first: readonly string[];
  /** Published rules that a reader should know of here: ids of facts. */
  readonly because?: readonly string[];
}

/** This guide's rule of three, and the pause after it. */
export const THREE: FigureRef = ['adv-three-tries', 'tries'];
export const REST: FigureRef = ['adv-rest-day', 'rest'];

const look = ['adv-order-first'];

export const POLICIES: Readonly<Record<Family, Policy>> = {
  generic: { retry: 'once', first: [...look, 'adv-read-message'] },
  order_state: { retry: 'no', first: look },
  system: {
    retry: 'once',
    pause: ['adv-wait-system', 'wait'],
    first: [...look, 'adv-update-app'],
  },
  risk_control: {
    retry: 'once',
    pause: ['adv-wait-risk', 'wait'],
    first: ['adv-same-device', ...look],
  },
  verification: {
    retry: 'once',
    most: ['adv-stop-two-face', 'tries'],
    first: ['adv-reset-not-guess', ...look],
    because: ['lk-paypw-3h'],
  },
  bank_decline: { retry: 'after-fix', first: ['adv-other-ways'] },
  limit: { retry: 'after-fix', first: ['adv-limit-or-account', 'adv-check-spending'] },
  balance: { retry: 'after-fix', first: ['adv-second-card'] },
  identity_mismatch: {
    retry: 'after-fix',
    first: ['adv-records-match', 'adv-type-as-bank'],
  },
  reserved_phone: {
    retry: 'after-fix',
    pause: ['adv-wait-code', 'wait'],
    first: ['adv-wait-code', 'adv-branch-phone'],
  },
  card_details: { retry: 'after-fix', first: ['adv-read-message'] },
  card_unsupported: { retry: 'no', first: ['adv-second-card'] },
  card_status: { retry: 'after-fix', first: ['adv-restricted-account'] },
  account_restricted: { retry: 'no', first: ['adv-appeal-ready'], because: ['lk-right-reason'] },
  settings: { retry: 'after-fix', first: ['adv-update-app'] },
  merchant: { retry: 'no', first: ['adv-seller'] },
};

/** Every kind of failure, the one without a reason first. */
export const FAMILIES = Object.keys(POLICIES) as Family[];

/** True for the id of a family. A text that every object inherits is none. */
export const isFamily = (value: unknown): value is Family =>
  typeof value === 'string' && Object.hasOwn(POLICIES, value);

/** Every fact whose figure the guard reads, or that it rests on. */
export const RETRY_FACTS: readonly string[] = [
  ...new Set([
    THREE[0],
    REST[0],
    'lk-three-times',
    ...Object.values(POLICIES).flatMap(({ pause, most, first, because = [] }) => [
      ...(pause ? [pause[0]] : []),
      ...(most ? [most[0]] : []),
      ...first,
      ...because,
    ]),
  ]),
];
