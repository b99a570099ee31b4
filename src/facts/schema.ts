/**
 * What a row of `content/facts` may hold. Every field carries a sentence for the writer, and every
 * refusal says what to do: these are the messages that a failed build prints.
 */
import { z } from 'astro/zod';
import { isDay } from './is-day.ts';

const noSuchDay = 'this day does not exist in the calendar';

const id = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'write the id in lower case Latin letters, figures and single hyphens, like "fc-single-5000"',
  )
  .describe('Stable name. Other sites link to it: never rename, add a new row instead.');

export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'write the day as "YYYY-MM-DD", in quotes')
  .refine(isDay, noSuchDay);

/** A day, a month or a year, as precisely as the source gives it. */
const partialDay = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'write "YYYY", "YYYY-MM" or "YYYY-MM-DD", in quotes')
  .refine((date) => isDay(date + '-01-01'.slice(date.length - 'YYYY'.length)), noSuchDay);

const decimal = z
  .string('write the figure in quotes ("5000"): numbers without quotes lose exactness')
  .regex(/^\d+(\.\d+)?$/, 'write digits only, with a point for decimals: no comma, no unit');

const sentence = z.string().min(3, 'write at least a few words here').max(600);

export const grade = z
  .enum(
    ['A', 'B', 'C'],
    'the grade is A (read in an official text), B (credible secondary text) or C',
  )
  .describe('A official text read, B credible secondary text, C reported and not confirmed.');

const units = [
  'CNY',
  'USD',
  '%',
  'days',
  'hours',
  'minutes',
  'months',
  'years',
  'characters',
  'letters',
  'tries',
  'accounts',
  'factors',
  'wallets',
  'services',
  'languages',
  'countries',
] as const;

export const figureSchema = z.strictObject({
  key: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/, 'name the figure in lower case, like "day" or "free-up-to"')
    .describe('Name of this figure inside the row; a page picks it with figure="day".'),
  value: decimal.describe('Decimal figure in quotes. Money is never a float.'),
  upTo: decimal.optional().describe('Upper end, where the source gives a range.'),
  unit: z
    .enum(
      units,
      `use one of the known units (${units.join(', ')}), or add the new one to src/facts/schema.ts and content/i18n`,
    )
    .describe('Unit of the figure.'),
  period: z
    .enum(
      ['payment', 'day', 'year', 'lifetime', 'month'],
      'the period is payment, day, month, year or lifetime',
    )
    .optional()
    .describe('What the figure is counted over, where it is a cap.'),
});

const effective = z.strictObject({
  kind: z
    .enum(['in-force', 'published', 'announced', 'draft', 'historical', 'undated'])
    .describe('What the date means. "undated": the source gives none.'),
  date: partialDay.optional().describe('As precise as the source is.'),
  until: partialDay.optional().describe('Last day, where the rule has ended.'),
  note: sentence.optional().describe('What else there is to say about the date.'),
});

/** Where a row comes from and how long it may be trusted. Shared by every kind of row. */
const provenance = {
  sources: z
    .array(z.string())
    .describe('Ids of sources (sources.yaml), best first. May be empty for grade C alone.'),
  quote: z
    .strictObject({
      text: sentence.describe('What it says, letter by letter.'),
      lang: z.enum(['en', 'zh-CN', 'zh-TW', 'pt', 'ru']).describe('Its language.'),
    })
    .optional()
    .describe('The words of the source, exactly as read.'),
  effective: effective.describe('From when it holds, and until when.'),
  checked: day.describe('The day on which a person last read the source.'),
  reviewDays: z
    .number()
    .int()
    .min(7, 'review at most weekly')
    .max(730, 'every fact is read again within two years')
    .describe('After so many days the fact is shown with a warning until it is read again.'),
  grade,
  note: sentence.optional().describe('What a reader should know about the evidence.'),
  conflict: sentence
    .optional()
    .describe('One sentence where sources disagree; shown with the fact.'),
};

const gradeRules = (
  row: { grade: string; sources: readonly string[]; advice?: boolean | undefined },
  ctx: z.RefinementCtx,
) => {
  if (row.grade !== 'C' && row.sources.length === 0)
    ctx.addIssue({
      code: 'custom',
      path: ['sources'],
      message: `a row of grade ${row.grade} needs at least one source: add its key, or lower the grade to C`,
    });
  if (row.advice && (row.grade !== 'C' || row.sources.length > 0))
    ctx.addIssue({
      code: 'custom',
      path: ['advice'],
      message:
        'advice of this guide has no source and grade C: remove "advice", or the source and the grade',
    });
};

/** True when a sentence holds the number itself, "10,000" or "10000", not as part of another. */
const types = (text: string, value: string): boolean =>
  [...text.replace(/(?<=\d),(?=\d{3})/g, '').matchAll(/\d+(\.\d+)?/g)].some(
    ([number]) => number === value,
  );

export const factSchema = z
  .strictObject({
    id,
    title: z.string().min(3).max(90).describe('Short name for lists, without the figure.'),
    statement: sentence.describe(
      'The fact in one or two plain sentences of our own; its figures as blanks, "at most {day} a day".',
    ),
    figures: z.array(figureSchema).default([]).describe('The figures, if the fact has any.'),
    scope: sentence.describe('Whom and what it covers.'),
    advice: z
      .literal(true)
      .optional()
      .describe("true: no source carries it, it is this guide's own advice and is shown as such."),
    ...provenance,
  })
  .superRefine((row, ctx) => {
    gradeRules(row, ctx);
    const seen = new Set<string>();
    for (const figure of row.figures) {
      if (seen.has(figure.key))
        ctx.addIssue({
          code: 'custom',
          path: ['figures'],
          message: `two figures are called "${figure.key}": give each its own key`,
        });
      seen.add(figure.key);
      for (const value of [figure.value, figure.upTo ?? figure.value])
        if (value.length > 1 && types(row.statement, value))
          ctx.addIssue({
            code: 'custom',
            path: ['statement'],
            message: `the statement types the figure ${value} a second time: write {${figure.key}} in its place`,
          });
    }
    for (const [, key] of row.statement.matchAll(/\{([^}]*)\}/g))
      if (key === undefined || !seen.has(key))
        ctx.addIssue({
          code: 'custom',
          path: ['statement'],
          message: `the blank {${key ?? ''}} names no figure of the row: use one of ${[...seen].join(', ') || 'its keys'}`,
        });
  });

export const sourceSchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'write the key as in "mofcom-2024"')
      .describe('Stable name that the facts cite.'),
    title: z.string().min(3).max(200).describe('Title, or what the text is, in English.'),
    publisher: z.string().min(2).max(120).describe('Who published the original.'),
    kind: z.enum(['official', 'secondary', 'weak']).describe('How far it can be trusted.'),
    date: partialDay.optional().describe('Date of publication as the source gives it.'),
    rehosted: z
      .literal(true)
      .optional()
      .describe('true: read on a re-hosted copy. Such an address is never linked or published.'),
    addresses: z
      .array(z.url('write a full web address, with https://'))
      .default([])
      .describe('Where it can be read; empty for re-hosted copies.'),
    note: sentence.optional().describe('What a reader should know about this source.'),
    checked: day.describe('The day on which a person last read it.'),
  })
  .superRefine((row, ctx) => {
    if (row.rehosted && row.addresses.length > 0)
      ctx.addIssue({
        code: 'custom',
        path: ['addresses'],
        message:
          'a re-hosted copy is never linked: remove the address and name the original publisher and date',
      });
  });

export const contactSchema = z
  .strictObject({
    id,
    title: z.string().min(3).max(90),
    statement: sentence,
    scope: sentence,
    who: z
      .enum(['alipay', 'taobao', 'bank', 'police', 'other'])
      .describe('Whom the reader reaches.'),
    numbers: z
      .array(
        z.strictObject({
          label: z.string().min(2).max(80).describe('For whom: "from abroad", "ICBC".'),
          zh: z.string().max(40).optional().describe('The same name in Chinese.'),
          number: z
            .string()
            .regex(/^\+?[\d ]{5,20}$/, 'digits and spaces only, + in front for abroad'),
        }),
      )
      .default([]),
    hours: z.string().max(120).optional(),
    languages: z.string().max(120).optional(),
    ...provenance,
  })
  .superRefine(gradeRules);

/** Apps that menu paths lead through, in the order of lists. */
export const menuApps = ['alipay', 'taobao', 'bank'] as const;

export const menuSchema = z
  .strictObject({
    id,
    title: z.string().min(3).max(90).describe('What the path leads to.'),
    statement: sentence,
    scope: sentence,
    app: z.enum(menuApps).describe('In which app.'),
    advice: z.literal(true).optional(),
    steps: z
      .array(
        z.strictObject({
          label: z.string().min(1).max(60).describe('The words on the screen, in English.'),
          zh: z
            .string()
            .max(30)
            .optional()
            .describe('The Chinese words on the screen, if a source has them.'),
          alternative: z
            .string()
            .max(60)
            .optional()
            .describe('Another label seen for the same item.'),
          place: z
            .enum(['tab-bar', 'top-right', 'list', 'button', 'field', 'chat'])
            .describe('Where on the phone it is drawn.'),
        }),
      )
      .min(1),
    ...provenance,
  })
  .superRefine(gradeRules);

/** What can be left open in a phrase. */
export const blanks: readonly string[] = [
  'surname',
  'given',
  'name',
  'letters',
  'number',
  'date',
  'amount',
  'order',
  'message',
];

/** Who can be shown a card. Phrases can be said to others too: see `to`. */
export const reader = z.enum(
  ['bank', 'operator', 'assistant', 'agent', 'seller', 'police'],
  'the readers of a card are bank, operator, assistant, agent, seller and police',
);

/** Who hears or reads a phrase; lists stand in this order. */
export const phraseReaders = [...reader.options, 'anyone'] as const;

/** What a phrase is about, in the order in which lists have them. */
export const phraseSubjects = [
  'name',
  'phone',
  'card',
  'limit',
  'stopped',
  'locked',
  'money',
  'documents',
  'safety',
  'help',
] as const;

/** Groups of the glossary, in its order. */
export const termTopics = [
  'apps',
  'payment',
  'order',
  'card',
  'phone',
  'name',
  'documents',
  'limit',
  'locked',
  'message',
  'help',
] as const;

export const phraseSchema = z
  .strictObject({
    id,
    use: sentence.describe('When to say it, in English.'),
    to: z
      .enum(
        phraseReaders,
        'say to whom: bank, operator, assistant, agent, seller, police or anyone',
      )
      .describe('Who hears or reads it.'),
    about: z
      .enum(
        phraseSubjects,
        `use one of the known subjects (${phraseSubjects.join(', ')}), or add the new one to src/facts/schema.ts and content/i18n`,
      )
      .describe('The subject that a reader picks on the show card.'),
    readers: z
      .array(reader)
      .min(1)
      .optional()
      .describe('Who is shown it on a card, where that is not the one in "to".'),
    role: z
      .enum(['opening', 'closing'], 'the role is opening or closing')
      .optional()
      .describe('It can stand before or after another sentence on a card.'),
    zh: z
      .string()
      .min(2)
      .max(400)
      .describe(
        'Simplified Chinese. Blanks as {surname}, {given}, {name}, {letters}, {number}, {date}, {amount}, {order}, {message}.',
      ),
    en: z
      .string()
      .min(2)
      .max(600)
      .describe('The same in English, sentence by sentence, with the same blanks.'),
    basis: z.array(z.string()).default([]).describe('Ids of the facts that carry its claims.'),
    written: day.describe('The day on which it was written or last read over.'),
  })
  .superRefine((row, ctx) => {
    if (row.to === 'anyone' && row.readers === undefined)
      ctx.addIssue({
        code: 'custom',
        path: ['readers'],
        message: 'a phrase for anyone names the readers whose cards it belongs on',
      });
    if (/你/.test(row.zh))
      ctx.addIssue({
        code: 'custom',
        path: ['zh'],
        message: 'a phrase is spoken to staff and to strangers: write the polite 您 in place of 你',
      });
    for (const [blank, name = ''] of row.zh.matchAll(/\{([^}]*)\}/g))
      if (!blanks.includes(name))
        ctx.addIssue({
          code: 'custom',
          path: ['zh'],
          message: `the blank ${blank} is not known: use one of ${blanks.map((known) => `{${known}}`).join(', ')}`,
        });
  });

export const termSchema = z.strictObject({
  id,
  zh: z.string().min(1).max(40).describe('Simplified Chinese, as screens print it.'),
  pinyin: z.string().min(1).max(80).describe('Hanyu Pinyin with tone marks, words joined.'),
  en: z.string().min(1).max(120).describe('Plain English.'),
  where: sentence.describe('Where a reader meets it.'),
  topic: z
    .enum(
      termTopics,
      `use one of the known topics (${termTopics.join(', ')}), or add the new one to src/facts/schema.ts and content/i18n`,
    )
    .describe('Its group in the glossary.'),
});

/** A row of the record, from which the page "What changed" and the feed are made. */
export const changeSchema = z.strictObject({
  id: id.describe('Stable name: the feed and links to the page carry it. Never rename it.'),
  date: day.describe('The day on which it changed here.'),
  title: z
    .string()
    .min(3, 'write a few words that stand for the change')
    .max(80)
    .describe('The change in a few words, for readers of the feed.'),
  what: sentence.describe('What changed, for a reader who comes back.'),
  facts: z
    .array(z.string())
    .describe(
      'Ids of the facts, contacts, menu paths and messages that it is about; may be empty.',
    ),
  pages: z
    .array(
      z
        .string()
        .regex(/^\/([a-z0-9-]+\/)*(#[a-z0-9-]+)?$/, 'write root links, like "/guides/names/"'),
    )
    .default([])
    .describe('Guides and other pages that changed, or that the change matters to.'),
  all: z
    .literal(true)
    .optional()
    .describe('true: it tells of every fact, as the first published state does.'),
});

export type Change = z.infer<typeof changeSchema>;
export type Grade = z.infer<typeof grade>;
export type Figure = z.infer<typeof figureSchema>;
export type Fact = z.infer<typeof factSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type Contact = z.infer<typeof contactSchema>;
export type Menu = z.infer<typeof menuSchema>;
export type Phrase = z.infer<typeof phraseSchema>;
export type Term = z.infer<typeof termSchema>;
