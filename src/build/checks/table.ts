/** Every check of the finished site, by the name that its report uses. */
import { alike } from './alike.ts';
import { copies } from './copies.ts';
import { data, schemas } from './data.ts';
import { editions } from './editions.ts';
import { engines } from './engines/index.ts';
import { feed } from './feed.ts';
import { fragments } from './fragments.ts';
import { found } from './found.ts';
import { head } from './head.ts';
import { headers } from './headers.ts';
import { headingSources } from './heading-sources.ts';
import { headings } from './headings.ts';
import { languages } from './languages.ts';
import { linkedData } from './linked-data.ts';
import { links } from './links.ts';
import { markup } from './markup.ts';
import { outside } from './outside.ts';
import { permalinks } from './permalinks.ts';
import { policy } from './policy.ts';
import { resources } from './resources.ts';
import { search } from './search.ts';
import type { Check, SlowCheck } from './site.ts';
import { variables } from './variables.ts';
import { weight } from './weight.ts';

export const checks: Readonly<Record<string, Check | SlowCheck>> = {
  links,
  fragments,
  resources,
  outside,
  headings,
  'heading sources': () => headingSources(),
  head,
  found,
  languages,
  'linked data': linkedData,
  alike,
  data,
  schemas,
  feed,
  copies,
  permalinks,
  policy,
  headers,
  markup,
  editions,
  engines,
  search,
  variables,
  weight,
};
