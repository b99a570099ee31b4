/** What stands behind each step of telling: facts to cite, and what to say there. No figures of its own. */
import type { Kind, Teller } from '@pay-clinic/logic/reminders';
import { REMINDER_FACTS } from '../../logic/reminders/index.ts';
import type { FigureBlanks } from '../parts/figures.ts';

interface Behind {
  readonly facts: readonly string[];
  /** Id of a phrase. */
  readonly say?: string;
}

const before: Behind = { facts: ['adv-tell-before'] };

export const behindTelling: Readonly<Record<Kind, Readonly<Partial<Record<Teller, Behind>>>>> = {
  passport: {
    office: { facts: ['id-renew-permit'] },
    bank: {
      facts: ['id-renew-order', 'adv-old-new-passport', 'id-expiry-bank'],
      say: 'passport-renewed-bank',
    },
    banks: before,
    alipay: { facts: ['id-renew-order', 'id-expiry-prompt'], say: 'identity-refresh' },
  },
  permit: { office: { facts: ['id-permit-extend'] }, bank: before },
  visa: { office: { facts: ['id-visa-extend'] }, bank: before },
  card: {
    bank: { facts: ['adv-remind-card'], say: 'card-online-payment' },
    alipay: { facts: ['id-name', 'ph-double-auth'] },
  },
  phone: {
    operator: { facts: ['adv-keep-number'] },
    bank: { facts: ['ph-what'], say: 'phone-reserved-change' },
    alipay: before,
  },
};

/** What to do once it is over. */
export const behindPast: Readonly<Record<Kind, readonly string[]>> = {
  passport: ['id-expiry-bank'],
  permit: ['adv-expired-permit'],
  visa: ['adv-expired-permit'],
  card: ['adv-expired-card'],
  phone: ['adv-expired-phone'],
};

/** Figures that stand in the tool's sentences. */
export const blanks: FigureBlanks = {
  renew: ['id-renew-permit', 'days'],
  permit: ['id-permit-extend', 'days'],
  visa: ['id-visa-extend', 'days'],
};

const telling = Object.values(behindTelling).flatMap((steps) => Object.values(steps));

/** Ids of content/facts that the tool reads or cites. */
export const citedFacts: readonly string[] = [
  ...new Set([
    ...REMINDER_FACTS,
    ...telling.flatMap(({ facts }) => facts),
    ...Object.values(behindPast).flat(),
  ]),
];

export const phraseIds: readonly string[] = telling.flatMap(({ say }) => say ?? []);
