// From what a reader knows about the number that the bank has, to what to change and where.

/** What the reader answers. What was not asked or is not known is left out or `unknown`. */
export interface PhoneAnswers {
  /** Which number the bank has on file. */
  readonly onFile: 'mainland' | 'foreign' | 'unknown';
  /** Who has that number today. `former`: somebody else had it before the reader. */
  readonly holder: 'mine' | 'changed' | 'lost' | 'other' | 'former' | 'unknown';
  /** No mobile number: a data card, a landline, a satellite number. */
  readonly unfit?: boolean | undefined;
  readonly virtual?: boolean | undefined;
  /** Moved to another operator. */
  readonly ported?: boolean | undefined;
  /** Messages of strangers are filtered, or messages were blocked. */
  readonly filtered?: boolean | undefined;
  readonly dualSim?: boolean | undefined;
  /** Outside mainland China now. */
  readonly abroad?: boolean | undefined;
  /** Codes of other senders do not come either. */
  readonly silent?: boolean | undefined;
}

export const PHONE_VERDICTS = [
  /** The bank's record has to change. */
  'record',
  /** The number is still the reader's, and needs a new SIM card. */
  'sim',
  /** The record can stay, but somebody else stands behind the number. */
  'person',
  /** The kind of number may be the cause. */
  'kind',
  /** The phone or its network may hold the message back. */
  'phone',
  /** First learn which number the bank has. */
  'ask',
  /** Nothing that was answered speaks against it. */
  'clear',
] as const;
export type PhoneVerdict = (typeof PHONE_VERDICTS)[number];

/** Each step, and where it is done. The site has the words. */
export const PHONE_STEPS = {
  'bank-ask': 'bank',
  'bank-change': 'bank',
  'bank-foreign': 'bank',
  'bank-virtual': 'bank',
  'bank-taken': 'bank',
  'bank-call': 'bank',
  'phone-wait': 'phone',
  'phone-filter': 'phone',
  'phone-sims': 'phone',
  'phone-abroad': 'phone',
  'operator-sim': 'operator',
  'operator-name': 'operator',
  'operator-sms': 'operator',
  'alipay-type': 'alipay',
  'alipay-taken': 'alipay',
  'alipay-number': 'alipay',
} as const;
export type PhoneStep = keyof typeof PHONE_STEPS;

export interface PhonePlan {
  readonly verdict: PhoneVerdict;
  /** What to do, most promising first, each once. */
  readonly steps: readonly PhoneStep[];
}

function verdictOf(answers: PhoneAnswers): PhoneVerdict {
  const { onFile, holder, unfit, virtual, ported, filtered, dualSim, abroad, silent } = answers;
  if (holder === 'changed' || unfit) return 'record';
  if (holder === 'lost') return 'sim';
  if (holder === 'other' || holder === 'former') return 'person';
  if (holder === 'unknown') return 'ask';
  if (filtered || dualSim || abroad || silent) return 'phone';
  if (onFile === 'foreign' || virtual || ported) return 'kind';
  return onFile === 'unknown' ? 'ask' : 'clear';
}

/** What helps with the number itself, by who has it. */
const BY_HOLDER: Record<PhoneAnswers['holder'], readonly PhoneStep[]> = {
  mine: [],
  changed: ['bank-change', 'alipay-number'],
  lost: ['operator-sim'],
  other: ['operator-name', 'bank-change', 'alipay-number'],
  former: ['bank-taken', 'alipay-taken', 'operator-name'],
  unknown: ['bank-ask'],
};

/**
 * What to change and where, for a reader to whom the bank's code does not come.
 *
 * @param answers what the reader said; a number that was typed is read by `checkPhone` first
 * @returns what is the matter, and the steps, most promising first; there is always one
 */
export function planPhone(answers: PhoneAnswers): PhonePlan {
  const { onFile, holder, unfit, virtual, ported, filtered, dualSim, abroad, silent } = answers;
  // A setting of the phone is changed in a minute, and helps only where the number is in it.
  const inHand = holder !== 'changed' && holder !== 'lost' && !unfit;
  const steps: (PhoneStep | false | undefined)[] = [
    unfit && 'bank-change',
    ...BY_HOLDER[holder],
    ...(inHand
      ? ([
          filtered && 'phone-filter',
          dualSim && 'phone-sims',
          abroad && 'phone-abroad',
          (silent || ported) && 'operator-sms',
          virtual && 'bank-virtual',
          onFile === 'foreign' && 'bank-foreign',
          'phone-wait',
          'phone-filter',
          onFile === 'unknown' && 'bank-ask',
        ] as const)
      : []),
    'alipay-type',
    'bank-call',
  ];
  return {
    verdict: verdictOf(answers),
    steps: [...new Set(steps.filter((step) => typeof step === 'string'))],
  };
}
