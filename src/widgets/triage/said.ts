/** At build time only: the triage in the language of a page, and the addresses that it leads to. */
import { analyseTriage } from '../../logic/triage/index.ts';
import type { Words } from '../../components/words.ts';
import { FactError } from '../../facts/index.ts';
import { allTriage, sayTriage } from '../../facts/triage.ts';
import { widgets } from '../table.ts';

/** Taps that the longest path may take. */
const MOST = 7;

export type Said = ReturnType<typeof sayTriage>;
export type SaidQuestion = Said['questions'][number];
export type SaidPlan = Said['plans'][number];
export type SaidStep = Said['steps'][number];

/** The flow with its words. Stops the build where a path does not end in a plan. */
export function triageIn({ word, lang }: Pick<Words, 'word' | 'lang'>): Said {
  const said = sayTriage(allTriage(), word, lang);
  const { longest, ...found } = analyseTriage(said);
  for (const [what, which] of Object.entries(found))
    if (which.length > 0)
      throw new FactError(
        `content/facts/triage is not whole (${what}): ${JSON.stringify(which)}. Each path ends in a plan, and each row is on a path.`,
      );
  if (longest > MOST)
    throw new FactError(
      `content/facts/triage asks up to ${longest} questions on a path, ${MOST} are allowed: leave one out, or end a path earlier.`,
    );
  return said;
}

/** "reserved-phone#no-code" as a root link. */
export function guideAddress(guide: string): string {
  const [slug = '', heading] = guide.split('#');
  return `/guides/${slug}/${heading === undefined ? '' : `#${heading}`}`;
}

type Leads = Pick<SaidStep, 'id' | 'tool'> & Partial<Pick<SaidStep, 'family' | 'phrase'>>;

/** The page of a tool that a step names, opened at what the step is about. */
export function toolAddress({ id, tool, family, phrase }: Leads): string | undefined {
  if (tool === undefined) return undefined;
  const page = widgets.find(({ name }) => name === tool)?.page;
  if (page === undefined)
    throw new FactError(
      `The step "${id}" of content/facts/triage names the tool "${tool}", which is not in src/widgets/table.ts: use one of ${widgets.map(({ name }) => name).join(', ')}.`,
    );
  if (family !== undefined) return `${page}#f=${family.replaceAll('_', '-')}`;
  return tool === 'show-card' && phrase !== undefined ? `${page}#p=${phrase}` : page;
}
