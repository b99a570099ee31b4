/** The widgets, for the pages that list them: what each is called, where it stands, what it cites. */
import { triageCites } from '../facts/triage.ts';
import { RETRY_FACTS } from '../logic/retry/index.ts';
import { citedFacts as cardFacts } from './cards/cites.ts';
import { citedFacts as limitFacts } from './limits/cites.ts';
import { citedFacts as phoneFacts } from './phones/cites.ts';
import { citedFacts as reminderFacts } from './reminders/cites.ts';
import { citedFacts as behindPhrases } from './show-card/phrases.ts';

export interface Widget {
  readonly name: string;
  readonly page: string;
  /** Ids of content/facts. */
  readonly facts: readonly string[];
}

/** In the order of the menu. */
export const widgets: readonly Widget[] = [
  // It cites messages, which have sources of their own.
  { name: 'decoder', page: '/tools/decoder/', facts: [] },
  { name: 'triage', page: '/tools/triage/', facts: triageCites() },
  {
    name: 'names',
    page: '/tools/names/',
    facts: [
      'nm-how-to-learn',
      'nm-embossed-not-record',
      'adv-type-as-bank',
      'adv-counter',
      'adv-profile',
    ],
  },
  { name: 'limits', page: '/tools/limits/', facts: limitFacts },
  { name: 'cards', page: '/tools/cards/', facts: cardFacts },
  { name: 'phones', page: '/tools/phones/', facts: phoneFacts },
  { name: 'retry', page: '/tools/retry/', facts: RETRY_FACTS },
  { name: 'show-card', page: '/tools/show-card/', facts: behindPhrases() },
  { name: 'reminders', page: '/tools/reminders/', facts: reminderFacts },
];
