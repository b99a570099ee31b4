/** The widgets, for the pages that list them: what each is called, where it stands, what it cites. */
import { citedFacts as cardFacts } from './cards/cites.ts';
import { RETRY_FACTS } from '../logic/retry/index.ts';
import { triageCites } from '../facts/triage.ts';
import { citedFacts } from './limits/cites.ts';
import { citedFacts as phoneFacts } from './phones/cites.ts';
import { citedFacts as remindersFacts } from './reminders/cites.ts';
import { citedFacts as behindPhrases } from './show-card/phrases.ts';

export interface Widget {
  readonly name: string;
  readonly page: string;
  /** Ids of content/facts. */
  readonly facts: readonly string[];
}

export const widgets: readonly Widget[] = [
  // It cites messages, which have sources of their own.
  { name: 'decoder', page: '/tools/decoder/', facts: [] },
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
  { name: 'limits', page: '/tools/limits/', facts: citedFacts },
  { name: 'cards', page: '/tools/cards/', facts: cardFacts },
  { name: 'phones', page: '/tools/phones/', facts: phoneFacts },
  { name: 'reminders', page: '/tools/reminders/', facts: remindersFacts },
  { name: 'retry', page: '/tools/retry/', facts: RETRY_FACTS },
  { name: 'show-card', page: '/tools/show-card/', facts: behindPhrases() },
  { name: 'triage', page: '/tools/triage/', facts: triageCites() },
];
