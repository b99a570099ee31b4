/**
 * The flow as a picture: a card for each question, one below the other, and beside them a line for
 * each question that leads from the answers to its card, as lines lead to stations. Pure and the
 * same in every build. The picture comes in slices, a card each, so that paper breaks between them.
 */

/** All in units of the picture; text is as high as it is on a phone. */
export const size = {
  width: 640,
  lane: 12,
  pad: 12,
  line: 18,
  title: 19,
  gap: 14,
  /** Room for the answers, of the width of a card. */
  answers: 0.52,
  letter: 7.4,
  boldLetter: 8.6,
} as const;

interface Answer {
  readonly text: string;
  readonly ask?: string | undefined;
  readonly plan?: string | undefined;
}

interface Flow {
  readonly questions: readonly {
    readonly id: string;
    readonly text: string;
    readonly answers: readonly Answer[];
  }[];
  readonly plans: readonly { readonly id: string; readonly title: string }[];
}

export interface Row {
  /** Middle of the row, from the top of its slice. */
  readonly y: number;
  readonly answer: readonly string[];
  readonly target: readonly string[];
  /** True where the row ends in a plan. */
  readonly isPlan: boolean;
}

export interface Slice {
  readonly id: string;
  readonly height: number;
  readonly title: readonly string[];
  readonly rows: readonly Row[];
  /** What is drawn beside the card: an SVG path, and which line it belongs to. */
  readonly lines: readonly { readonly lane: number; readonly path: string }[];
}

/** Chinese characters are about twice as wide as letters. */
const widthOf = (text: string, letter: number): number =>
  [...text].reduce((sum, sign) => sum + (sign > '\u2e80' ? 2 : 1) * letter, 0);

/** Breaks a text into lines of a width, between words where it can. */
export function wrap(text: string, width: number, letter: number): string[] {
  const lines: string[] = [];
  let line = '';
  const push = (part: string) => {
    if (line && widthOf(line + part, letter) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += part;
  };
  for (const word of text.split(/(?<= )/))
    if (widthOf(word, letter) <= width) push(word);
    else for (const sign of word) push(sign);
  return [...lines, line.trimEnd()];
}

interface Card extends Omit<Slice, 'lines' | 'rows'> {
  readonly top: number;
  readonly rows: readonly (Row & { readonly ask?: string | undefined })[];
}

function cardsOf({ questions, plans }: Flow, left: number): Card[] {
  const inside = size.width - left - 2 * size.pad;
  const number = new Map(questions.map(({ id, text }, index) => [id, `${index + 1}. ${text}`]));
  const titles = new Map(plans.map(({ id, title }) => [id, title]));
  let top = 0;
  return questions.map(({ id, answers }) => {
    const title = wrap(number.get(id) ?? '', inside, size.boldLetter);
    let y = size.gap + size.pad + title.length * (size.title + 3);
    const rows = answers.map(({ text, ask, plan }) => {
      const answer = wrap(text, inside * size.answers - size.pad, size.letter);
      const to = (plan === undefined ? number.get(ask ?? '') : titles.get(plan)) ?? '';
      const target = wrap(to, inside * (1 - size.answers) - 2 * size.pad, size.letter);
      const height = Math.max(answer.length, target.length) * size.line + 12;
      y += height;
      return { y: y - height / 2, answer, target, isPlan: plan !== undefined, ask };
    });
    const card = { id, title, rows, top, height: y + size.pad };
    top += card.height;
    return card;
  });
}

/** Where a line runs: from the first answer that leads to a question down to its card. */
interface Line {
  readonly lane: number;
  readonly from: number;
  readonly to: number;
  /** Heights of the answers that join it. */
  readonly joins: readonly number[];
}

/** The height at which a line comes to the card of its question: beside the first line of its title. */
const arrival = (card: Card): number => card.top + size.gap + size.pad + size.title / 2;

/** Puts each line into the nearest lane that is free along its way. */
function linesOf(cards: readonly Card[]): Line[] {
  const lines: Line[] = [];
  const ways = cards
    .map((card) => ({
      to: arrival(card),
      joins: cards.flatMap(({ top, rows }) =>
        rows.filter(({ ask }) => ask === card.id).map(({ y }) => top + y),
      ),
    }))
    .filter(({ joins }) => joins.length > 0);
  for (const { to, joins } of ways) {
    const [from, end] = [Math.min(to, ...joins), Math.max(to, ...joins)];
    const taken = lines.filter((line) => line.from <= end && line.to >= from);
    let lane = 0;
    while (taken.some((line) => line.lane === lane)) lane += 1;
    lines.push({ lane, from, to: end, joins });
  }
  return lines;
}

/** The part of a line that stands beside one card, heights counted from its top. */
function part(line: Line, { top, height }: Card, left: number): string {
  const x = left - size.gap - line.lane * size.lane;
  const inside = (y: number) => y >= top && y < top + height;
  const from = Math.max(line.from, top) - top;
  const to = Math.min(line.to, top + height) - top;
  const joins = line.joins.filter(inside).map((y) => `M${left} ${y - top}H${x}`);
  const end = inside(line.to) ? [`M${x} ${to}H${left - 7}`] : [];
  return from <= height && to >= 0 ? [...joins, `M${x} ${from}V${to}`, ...end].join('') : '';
}

/** Lays a flow out. The cards begin at `left`. */
export function layFlow(flow: Flow): { left: number; slices: Slice[] } {
  // How many lanes there are does not hang on the width of the cards' text: the order alone decides.
  const lanes = Math.max(0, ...linesOf(cardsOf(flow, 0)).map(({ lane }) => lane + 1));
  const left = lanes * size.lane + size.gap;
  const cards = cardsOf(flow, left);
  const lines = linesOf(cards);
  return {
    left,
    slices: cards.map((card) => ({
      id: card.id,
      height: card.height,
      title: card.title,
      rows: card.rows.map(({ y, answer, target, isPlan }) => ({ y, answer, target, isPlan })),
      lines: lines
        .map((line) => ({ lane: line.lane, path: part(line, card, left) }))
        .filter(({ path }) => path !== ''),
    })),
  };
}
