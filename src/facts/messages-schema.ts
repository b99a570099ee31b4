/**
 * What a row of `content/facts/messages` may hold. As in `schema.ts`, every field carries a sentence
 * for the writer, and every refusal says what to do.
 */
import { z } from 'astro/zod';
import { day, grade } from './schema.ts';

export const familyIds = [
  'identity_mismatch',
  'reserved_phone',
  'verification',
  'card_details',
  'card_unsupported',
  'card_status',
  'bank_decline',
  'limit',
  'balance',
  'risk_control',
  'account_restricted',
  'order_state',
  'system',
  'settings',
  'merchant',
  'generic',
] as const;

const family = z.enum(familyIds, `the family is one of ${familyIds.join(', ')}`);

const messageId = z
  .string()
  .regex(
    /^[a-z0-9-]+\.[A-Za-z0-9._-]+$/,
    'write the id as system, full stop and code, like "alipay-open.ACQ.SYSTEM_ERROR"',
  )
  .describe('Stable name. Pages are addressed by it: never rename, add a new row instead.');

const key = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'write the key in lower case with single hyphens');

const words = z.string().min(3, 'write at least a few words here').max(600);

/** What a screen, a receipt or a table shows: the same for a row and for what was merged into it. */
const wording = {
  id: messageId,
  system: key.describe('Id of the system that says it (systems.yaml).'),
  code: z.string().min(1).max(60).optional().describe('The code, exactly as the system prints it.'),
  zh: z.string().min(1).max(200).optional().describe('Official Chinese wording, exactly as read.'),
  en: z.string().min(1).max(400).optional().describe('Official English wording, exactly as read.'),
  gloss: z.string().min(1).max(300).optional().describe('Our own words for what it says.'),
  sources: z.array(key).describe('Ids of sources (messages/sources.yaml), best first.'),
  grade,
};

const needsWords = (
  row: {
    code?: string | undefined;
    zh?: string | undefined;
    en?: string | undefined;
    gloss?: string | undefined;
  },
  ctx: z.RefinementCtx,
) => {
  if (row.en === undefined && row.gloss === undefined)
    ctx.addIssue({
      code: 'custom',
      message: 'a message without official English needs a gloss: say in English what it means',
    });
  if (
    row.code === undefined &&
    row.zh === undefined &&
    row.en === undefined &&
    row.gloss === undefined
  )
    ctx.addIssue({
      code: 'custom',
      message: 'a message needs a code or words that a reader can see',
    });
};

export const messageSchema = z
  .strictObject({
    ...wording,
    short: z
      .string()
      .min(3)
      .max(40)
      .optional()
      .describe('What it says in a few words of ours, for titles, where its English is too long.'),
    family: family.describe('Id of the family, which says what kind of failure it is.'),
    reason: key.describe('Id of the reason (reasons.yaml), of the same family.'),
    page: messageId
      .optional()
      .describe(
        'A row with the same reason on whose page this one stands: a reader can do nothing with the difference.',
      ),
    who: z
      .enum(['you', 'bank', 'alipay', 'seller'])
      .describe('Who can clear it. "alipay": the wallet or the platform.'),
    retry: z
      .enum(['safe', 'once', 'after-fix', 'no'])
      .describe(
        'safe: it ended before any payment. once: look at the order first, then one try. after-fix: only when the cause is gone. no: useless or harmful.',
      ),
    seenBy: z
      .enum(['buyer', 'merchant', 'both'])
      .describe('"merchant": a buyer never sees it, so it is found by its code alone.'),
    checked: day.describe('The day on which a person last read its source.'),
    also: z
      .array(z.strictObject(wording).superRefine(needsWords))
      .default([])
      .describe(
        'Wordings and codes that a reader cannot tell from this one: the same text elsewhere, or another text of the same code. Their ids stay valid.',
      ),
  })
  .superRefine(needsWords)
  .superRefine((row, ctx) => {
    if (row.grade !== 'C' && row.sources.length === 0)
      ctx.addIssue({
        code: 'custom',
        path: ['sources'],
        message: `a row of grade ${row.grade} needs a source: add its key, or lower the grade to C`,
      });
  });

export const reasonSchema = z.strictObject({
  id: key.describe('Stable name of the reason.'),
  family: family.describe('The family whose messages can have it.'),
  cause: words.describe('What happened, in one or two sentences.'),
  fix: words.describe('What the reader does about it. No telephone numbers: pages cite contacts.'),
  guide: key.optional().describe('Slug of a guide that fits better than the one of the family.'),
  phrase: key.optional().describe('Id of a phrase that fits better than the one of the family.'),
});

export const familySchema = z.strictObject({
  id: z.enum(familyIds).describe('Stable name of the family.'),
  title: z.string().min(3).max(60).describe('Its name for readers.'),
  meaning: words.describe('What such a message means.'),
  who: words.describe('Who can clear it, in words.'),
  retry: words.describe('May I try again, and when.'),
  now: z.array(words).min(1).describe('What to do, in this order.'),
  avoid: z.array(words).min(1).describe('What makes it worse.'),
  guide: key.describe('Slug of the guide that goes on.'),
  phrase: key.describe('Id of the phrase to say or send (phrases.yaml).'),
  typical: messageId.describe('The message that stands for the family.'),
});

export const systemSchema = z.strictObject({
  id: key.describe('Stable name: ids of messages begin with it.'),
  name: z.string().min(2).max(60).describe('What it is called in English.'),
  zh: z.string().max(30).optional().describe('What it is called in Chinese.'),
  where: words.describe('Where a reader meets its messages.'),
  codes: words.describe('What its codes look like.'),
  seen: z.enum(['screen', 'receipt']).default('screen').describe('What its messages stand on.'),
});

export const commonSchema = z.strictObject({
  id: messageId,
  part: z
    .string()
    .min(2)
    .optional()
    .describe('The words of the row’s Chinese that are drawn, where all of it is too long.'),
  says: z.string().min(3).max(48).describe('The same in a few English words of ours.'),
  look: z
    .enum(['dialog', 'form', 'result', 'toast', 'notice'], 'draw it as one of the known looks')
    .describe('What is drawn around the words.'),
  why: words.describe('What speaks for meeting it often.'),
  seen: z
    .array(z.url('write a full web address'))
    .default([])
    .describe('Public reports of it, or of the same in other words.'),
});

export type Message = z.infer<typeof messageSchema>;
export type Reason = z.infer<typeof reasonSchema>;
export type MessageFamily = z.infer<typeof familySchema>;
export type MessageSystem = z.infer<typeof systemSchema>;
export type CommonMessage = z.infer<typeof commonSchema>;
