import { useEffect, useMemo, useState } from 'preact/hooks';
import type { MrzResult } from '@pay-clinic/logic/mrz';
import { Choice } from '../parts/Choice.tsx';
import { CopyLine } from '../parts/CopyLine.tsx';
import { Field } from '../parts/Field.tsx';
import { around } from '../parts/fill.ts';
import { useForm } from '../parts/form.ts';
import type { WordsOf } from '../parts/words.ts';
import type { PhraseId } from './remedies.ts';

export type NameWords = WordsOf<'names'>;

/** A sentence to say: Chinese, and what it means. */
export type Phrases = Readonly<Record<PhraseId, readonly [zh: string, en: string]>>;

export interface NameProps {
  words: NameWords;
  phrases: Phrases;
  /** 户名, from the terms. */
  accountName: string;
  /** Address of the guide on names. */
  guide: string;
}

const EXAMPLE = {
  bank: 'SMITHJOHN',
  alipay: 'SMITH JOHN',
  passport: 'type',
  surname: 'SMITH',
  given: 'JOHN',
};

/** What the passport says, typed or read from its bottom lines. */
function passportOf(fields: Readonly<Record<string, string>>, mrz: MrzResult | null) {
  if (fields['passport'] !== 'lines')
    return { surname: fields['surname'] ?? '', given: fields['given'] ?? '' };
  return mrz?.ok
    ? { surname: mrz.fields.surname, given: mrz.fields.givenNames }
    : { surname: '', given: '' };
}

type Later = typeof import('./later.ts');

/** The comparing itself, fetched when the reader begins: a reader who only reads pays nothing for it. */
function useLater() {
  const [later, setLater] = useState<Later | 'failed' | null>(null);
  const load = () => {
    if (later === null || later === 'failed')
      import('./later.ts').then(setLater, () => setLater('failed'));
  };
  return [later, load] as const;
}

export default function NameComparer({ words, phrases, accountName, guide }: NameProps) {
  const { fields, asked, set, answer, verdict, props } = useForm();
  const [later, load] = useLater();
  const ready = later !== null && later !== 'failed' ? later : null;
  const byLines = fields['passport'] === 'lines';
  const mrz = useMemo(
    () => (ready && byLines && fields['lines'] ? ready.parseMrz(fields['lines']) : null),
    [fields, ready],
  );
  // Typed before the script came, or brought back by the browser.
  useEffect(() => {
    if (asked !== 'no' || fields['bank'] || fields['alipay']) load();
  }, [fields, asked]);
  const input = {
    bank: fields['bank'] ?? '',
    alipay: fields['alipay'] ?? '',
    passport: passportOf(fields, mrz),
  };
  const [before, after] = around(words['names.bank.hint'], 'term');
  const [seeRecord] = phrases['name-see-record'];

  return (
    <>
      <form {...props} onFocusIn={load}>
        <Field
          name="bank"
          label={words['names.bank']}
          hint={
            <>
              {before}
              <span lang="zh-CN">{accountName}</span>
              {after}
            </>
          }
        />
        <details>
          <summary>{words['names.find']}</summary>
          <ul>
            <li>{words['names.find.slip']}</li>
            <li>{words['names.find.app']}</li>
            <li>{words['names.find.card']}</li>
            <li>
              {words['names.find.counter']}
              <CopyLine
                text={seeRecord}
                meaning={phrases['name-see-record'][1]}
                lang="zh-CN"
                words={words}
              />
            </li>
          </ul>
          <p>
            <a href={`${guide}#find-bank-name`}>{words['names.find.more']}</a>
          </p>
        </details>
        <Field name="alipay" label={words['names.alipay']} hint={words['names.alipay.hint']} />
        <Choice
          name="passport"
          legend={words['names.passport']}
          hint={`${words['names.passport.hint']} ${words['names.one']}`}
          options={[
            ['type', words['names.passport.type']],
            ['lines', words['names.passport.paste']],
          ]}
        />
        <div class="side-by-side" hidden={byLines}>
          <Field name="surname" label={words['names.surname']} />
          <Field name="given" label={words['names.given']} />
        </div>
        <div hidden={!byLines}>
          <Field
            name="lines"
            label={words['names.lines']}
            hint={words['names.lines.hint']}
            lines={3}
            {...(ready && mrz ? ready.sayMrz(mrz, words) : {})}
          />
        </div>
        <p class="actions">
          <button type="submit" class="button">
            {words['names.compare']}
          </button>
          <button
            type="button"
            class="button button-quiet"
            onClick={() => {
              set(EXAMPLE);
              answer();
            }}
          >
            {words['widget.example']}
          </button>
        </p>
        <p class="field-hint">{words['widget.private']}</p>
      </form>
      {ready ? (
        <ready.NameAnswer {...{ words, phrases, guide, input, asked }} focus={verdict} />
      ) : (
        asked !== 'no' && (
          <p role="status">{words[later === 'failed' ? 'widget.failed' : 'widget.loading']}</p>
        )
      )}
    </>
  );
}
