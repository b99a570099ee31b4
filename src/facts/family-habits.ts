/** What holds for most messages of a family, and which tools help with it: for pages and for the decoder. */
import type { Messages } from './messages.ts';
import type { Message, MessageFamily } from './messages-schema.ts';

type FamilyId = MessageFamily['id'];

export type Habits = Pick<Message, 'retry' | 'who'>;

function commonest<Value>(values: readonly Value[]): Value | undefined {
  const count = (value: Value) => values.filter((other) => other === value).length;
  return [...new Set(values)].sort((a, b) => count(b) - count(a))[0];
}

/** The rule for trying again and the helper that most rows have; a family's own words are written for those. */
export function habitsOf(family: FamilyId, { messages }: Pick<Messages, 'messages'>): Habits {
  const rows = [...messages.values()].filter((row) => row.family === family);
  return {
    retry: commonest(rows.map(({ retry }) => retry)) ?? 'no',
    who: commonest(rows.map(({ who }) => who)) ?? 'you',
  };
}

/** Names of widgets that help with a family, the best first. */
const tools: Readonly<Partial<Record<FamilyId, readonly string[]>>> = {
  identity_mismatch: ['names'],
  reserved_phone: ['phones', 'retry'],
  verification: ['retry', 'phones'],
  card_details: ['cards'],
  card_unsupported: ['cards'],
  card_status: ['cards'],
  limit: ['limits'],
  risk_control: ['retry'],
  system: ['retry'],
  generic: ['retry', 'triage'],
};

export const toolsFor = (family: FamilyId): readonly string[] => tools[family] ?? [];

/** What presets a tool for a message: the kind, and the rule of its own row where that is known. */
export function presetOf(tool: string, family: FamilyId, retry?: Message['retry']): string {
  if (tool !== 'retry') return '';
  const kind = `#f=${family.replaceAll('_', '-')}`;
  return retry === undefined ? kind : `${kind}&r=${retry}`;
}
