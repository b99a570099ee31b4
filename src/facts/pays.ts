/**
 * Who is sent to pay has looked first whether money left already: nobody pays twice because of a
 * plan. Steps say that they take money (`pays`) or have the reader look (`looks`), answers that no
 * money can have left (`clears`); the rest is found here, and stops the build.
 */
import type { Triage } from './triage.ts';
import { FactError } from './rows.ts';

/** Words that send a reader to pay, apart from those that warn of it. */
export const urgesToPay = (text: string): boolean =>
  /\b(try (it )?(once|again|one|with|it)|one try|pay (once|again|with|by|another)|make one small payment|(another|other) way to pay|card of another bank|smaller? payment|begin with)/i.test(
    text.replace(/\b(do not|don’t|not|before you|no new) (pay|try|trying|tried)\b[^.]*/gi, ''),
  );

/** Plans that a reader comes to without having said that no money left, each with the answers that lead there. */
export function uncleared({ questions }: Pick<Triage, 'questions'>): Map<string, string> {
  const plans = new Map<string, string>();
  const seen = new Set<string>();
  const walk = (id: string | undefined, path: readonly string[]): void => {
    const question = questions.get(id ?? '');
    if (!question || seen.has(question.id)) return;
    seen.add(question.id);
    for (const { id: answer, ask, plan, clears } of question.answers) {
      if (clears) continue;
      const way = [...path, `${question.id}.${answer}`];
      if (plan !== undefined && !plans.has(plan)) plans.set(plan, way.join(', '));
      walk(ask, way);
    }
  };
  walk([...questions.keys()][0], []);
  return plans;
}

const lookFirst = ({ steps }: Triage): string =>
  [...steps.values()].find(({ looks }) => looks)?.id ?? 'look-first';

/** Stops the build where a plan has a step that takes money before one that has the reader look. */
export function checkPays(all: Triage): void {
  const blind = uncleared(all);
  for (const { id, steps } of all.plans.values()) {
    const way = blind.get(id);
    for (const step of way === undefined ? [] : steps) {
      const { looks, pays } = all.steps.get(step) ?? {};
      if (looks) break;
      if (pays)
        throw new FactError(
          `The step "${step}" has the reader pay, and who comes to the plan "${id}" by ${way} has not said that no money left: put "${lookFirst(all)}" before it in the plan, or mark the answer that says so with clears: true.`,
        );
    }
  }
}

/** Stops the build where English words send the reader to pay and their row does not say so. */
export function checkUrging(
  all: Triage,
  said: {
    readonly plans: readonly { readonly id: string; readonly fails: string }[];
    readonly steps: readonly { readonly id: string; readonly text: string; readonly how: string }[];
  },
): void {
  for (const { id, text, how } of said.steps)
    if (all.steps.get(id)?.pays === undefined && urgesToPay(`${text} ${how}`))
      throw new FactError(
        `The words of the step "${id}" send the reader to pay: mark it with pays: true in content/facts/triage/steps.yaml, or with pays: false if it takes no money.`,
      );
  const blind = uncleared(all);
  for (const { id, fails } of said.plans) {
    const looks = all.plans.get(id)?.steps.some((step) => all.steps.get(step)?.looks);
    if (blind.has(id) && !looks && urgesToPay(fails))
      throw new FactError(
        `The words "triage.table.fails.${id}" send the reader to pay, and who comes there by ${blind.get(id)} has not said that no money left: put "${lookFirst(all)}" into the plan, or write other words.`,
      );
  }
}
