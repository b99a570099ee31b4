import { useEffect, useId, useMemo, useState } from 'preact/hooks';
import {
  CARD_READERS,
  MOST_IN_BLANK,
  blanksIn,
  chooseCard,
  privateIn,
  readBlank,
  readCardLink,
  readLastDigits,
  type CardChoice,
} from '@/logic/show-card/index.ts';
import { Choice } from '../parts/Choice.tsx';
import { Field } from '../parts/Field.tsx';
import { fill } from '../parts/fill.ts';
import { useFetched } from '../parts/fetched.ts';
import { useForm } from '../parts/form.ts';
import { useCopy } from '../parts/copy.ts';
import { detailsFor } from './details.ts';
import { FullScreen } from './FullScreen.tsx';
import { unpack } from './pack.ts';
import { Pick } from './Pick.tsx';
import { usePrintAlone } from './print-alone.ts';
import { Sheet, textOf } from './Sheet.tsx';
import type { About, CardProps, Phrase, Pinyin } from './types.ts';

type Key = 'surname' | 'given' | 'name' | 'letters' | 'number' | 'date' | 'amount' | 'order';

/** What the address asks for, until the reader chooses otherwise. Nothing is ever written there. */
function useLink(phrases: readonly Phrase[]) {
  const [link, setLink] = useState<CardChoice | null>(null);
  useEffect(() => {
    const read = () => {
      const choice = readCardLink(location.hash, phrases);
      if (choice.to) setLink(choice);
    };
    read();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  return [link, () => setLink(null)] as const;
}

export default function ShowCard(given: CardProps) {
  const { words, packed, labels, all, alone } = given;
  const phrases = useMemo(() => unpack(packed), [packed]);
  const form = useId();
  // Half as much again as the phrases, and the card is whole without it: only the first one's is there.
  const { data, load } = useFetched(
    given.pinyinAddress,
    (json) => (json as { phrases: Pinyin }).phrases,
  );
  const pinyin = data ?? given.pinyin;
  const { fields, set, props } = useForm();
  const [link, forget] = useLink(phrases);
  const [full, setFull] = useState(false);
  const { to, about, p } = fields;
  const card = useMemo(() => chooseCard(link ?? { to, about, p }, phrases), [link, to, about, p]);
  const { reader, subject, phrase } = card;
  // The form follows: a link, or another reader, changes what there is to choose.
  useEffect(() => {
    const id = phrase?.id ?? '';
    if (to !== undefined && (to !== reader || about !== subject || p !== id))
      set({ to: reader, about: subject, p: id });
  }, [reader, subject, phrase, to, about, p]);

  const said = [
    card.first,
    fields['opening'] === undefined ? undefined : card.opening,
    phrase,
    fields['closing'] === undefined ? undefined : card.closing,
  ].filter((each) => each !== undefined);
  // A link, or the browser on the way back, may have chosen another card.
  const unspoken = said
    .filter(({ id }) => !pinyin[id])
    .map(({ id }) => id)
    .join(' ');
  useEffect(() => {
    if (unspoken) load();
  }, [unspoken]);
  const blanks = [...new Set(said.flatMap(({ zh }) => blanksIn(zh)))] as Key[];
  const details = detailsFor(reader, blanks);
  const read = (name: string) => readBlank(fields[name] ?? '');
  const digits = readLastDigits(fields['lastFour'] ?? '');
  // A whole card number that was pasted does not even stay in the field.
  useEffect(() => {
    if (digits.cut) set({ lastFour: digits.text });
  }, [digits.cut, digits.text]);

  const content = {
    phrases: said,
    pinyin,
    values: Object.fromEntries(blanks.map((name) => [name, read(name).text])),
    details: details.map((name) => ({
      ...labels[name],
      text: name === 'lastFour' ? digits.text : read(name).text,
    })),
  };
  const { line, said: copied, copy } = useCopy<HTMLDivElement>(words);
  const sheet = usePrintAlone(alone);

  const field = (name: Key) => {
    const { cut, odd } = read(name);
    // A phone number with its country code can have the form of a card's.
    const warned = name === 'number' ? undefined : privateIn(fields[name] ?? '');
    return (
      <Field
        key={name}
        name={name}
        label={words[`show-card.blank.${name}`]}
        problem={warned && words[`show-card.${warned}`]}
        note={
          (cut || odd) && (
            <>
              {cut && fill(words['show-card.cut'], { n: MOST_IN_BLANK })}{' '}
              {odd && words['show-card.odd']}
            </>
          )
        }
      />
    );
  };

  return (
    <>
      <form
        {...props}
        id={form}
        onFocusIn={load}
        onInput={() => {
          forget();
          props.onInput();
        }}
        onSubmit={(event) => {
          event.preventDefault();
          setFull(true);
        }}
      >
        <Choice
          name="to"
          legend={words['show-card.to']}
          options={CARD_READERS.map((value) => [value, words[`show-card.to.${value}`]])}
        />
        <Choice
          name="about"
          legend={words['show-card.about']}
          options={card.subjects.map((value) => [
            value,
            words[`show-card.about.${value as About}`],
          ])}
        />
        <Pick
          name="p"
          label={words['show-card.phrase']}
          options={card.phrases.map(({ id, use }) => [id, use])}
        />
        {blanks.map(field)}
        <details>
          <summary>{words['show-card.more']}</summary>
          {/* One child: engines lose sight of fields that come and go in a closed list of their own. */}
          <div>
            {(['opening', 'closing'] as const).map(
              (part) =>
                card[part] && (
                  <label class="choice" key={part}>
                    <input type="checkbox" name={part} />
                    <span>{words[`show-card.${part}`]}</span>
                  </label>
                ),
            )}
            {details.map((name) =>
              name === 'lastFour' ? (
                <Field
                  key={name}
                  name={name}
                  label={words['show-card.blank.lastFour']}
                  hint={words['show-card.lastFour.hint']}
                  inputMode="decimal"
                />
              ) : (
                field(name)
              ),
            )}
          </div>
        </details>
        <p class="field-hint">{words['widget.private']}</p>
      </form>
      <section aria-label={words['show-card.card']} ref={sheet}>
        <Sheet content={content} chinese={line} />
      </section>
      {reader === 'assistant' && <p class="field-hint">{words['show-card.chat']}</p>}
      <p class="actions">
        <button type="submit" form={form} class="button">
          {words['show-card.full']}
        </button>
        <button type="button" class="button button-quiet" onClick={() => copy(textOf(content))}>
          {words['show-card.copy']}
        </button>
        <button type="button" class="button button-quiet" onClick={() => print()}>
          {words['show-card.print']}
        </button>
        <span role="status">{copied}</span>
      </p>
      <p>
        <a href={all}>{words['show-card.all']}</a>
      </p>
      {full && <FullScreen {...{ content, words }} onClose={() => setFull(false)} />}
    </>
  );
}
