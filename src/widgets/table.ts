/** The widgets, for the pages that list them: what each is called, where it stands, what it cites. */
import { citedFacts } from './limits/cites.ts';

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
];
