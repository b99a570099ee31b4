import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { isFamily, mayRetry, startFamily, type RetryRules } from '@/logic/retry/index.ts';
import type { EvidenceById, PhrasesById } from '../parts/evidence.ts';
import { fill } from '../parts/fill.ts';
import { useForm } from '../parts/form.ts';
import type { WordsOf } from '../parts/words.ts';
import { useNow, useTicking } from './clock.ts';
import type { Kind } from './families.ts';
import { readFragment, type Preset } from './fragment.ts';
import { useTries } from './keep.ts';
import { RetryAnswer } from './RetryAnswer.tsx';
import { Tries } from './Tries.tsx';

export type RetryWords = WordsOf<'retry'>;

export interface RetryProps {
  words: RetryWords;
  rules: RetryRules;
  /** The kinds of message to choose from, in this order. */
  kinds: readonly Kind[];
  /** What published rules say, by id. */
  notes: Readonly<Record<string, string>>;
  facts: EvidenceById;
  phrases: PhrasesById;
  /** Address of the page of facts. */
  factsPage: string;
  /** Address of the guide for who was charged. */
  charged: string;
  lang: string;
}

/** What the address presets, or nothing: once the kept tries are known, and whenever its fragment changes. */
function usePreset(ready: boolean, apply: (preset?: Preset) => void) {
  const latest = useRef(apply);
  latest.current = apply;
  useEffect(() => {
    if (!ready) return;
    const change = () => {
      const preset = readFragment(location.hash);
      if (preset) latest.current(preset);
    };
    latest.current(readFragment(location.hash));
    addEventListener('hashchange', change);
    return () => removeEventListener('hashchange', change);
  }, [ready]);
}

export default function RetryGuard(props: RetryProps) {
  const { words, rules, kinds, lang } = props;
  const id = useId();
  const { fields, set, verdict, props: form } = useForm();
  const [preset, setPreset] = useState<Preset>();
  const [now, tick] = useNow();
  const { tries, kept, ready, change } = useTries(tick);
  /** What the reader has done since the last try, and for which kind of message; said on this page alone. */
  const [done, setDone] = useState('');
  const [acted, setActed] = useState(false);
  usePreset(ready, (next) => {
    setPreset(next);
    // Chosen before the script came.
    if (!next && (fields['family'] ?? kinds[0]?.id) !== kinds[0]?.id) return;
    set({ family: startFamily({ tries, now: Date.now(), preset: next }, rules) });
  });

  const family = isFamily(fields['family']) ? fields['family'] : 'generic';
  const result = mayRetry(
    {
      family,
      // The row of a message counts as long as its kind stays chosen.
      retry: preset?.family === family ? preset.retry : undefined,
      tries,
      now,
      done: done === family,
    },
    rules,
  );
  const { counted, until } = result;
  useTicking(tick, now, counted.length > 0, until);

  const count = (make: Parameters<typeof change>[0]) => {
    setActed(true);
    setDone('');
    change(make);
  };
  const kind = kinds.find((each) => each.id === family) ?? kinds[0];

  return (
    <>
      <form
        {...form}
        onInput={() => {
          form.onInput();
          setActed(true);
          tick();
        }}
        onSubmit={(event) => {
          event.preventDefault();
          const at = Date.now();
          // What lies a long pause back is let go.
          count((all) => [...mayRetry({ tries: all, now: at }, rules).counted, { at, family }]);
        }}
      >
        <div class="field">
          <label for={id}>{words['retry.family']}</label>
          <select id={id} name="family" aria-describedby={`${id}-hint`}>
            {kinds.map((kind) => (
              <option value={kind.id} key={kind.id}>
                {kind.title}
              </option>
            ))}
          </select>
          <p class="field-hint" id={`${id}-hint`}>
            {words['retry.family.hint']}
          </p>
        </div>
        <p class="retry-count">
          <b>{fill(words['retry.count'], { n: counted.length })}</b>
        </p>
        <Tries {...{ words, now, lang, result }} />
        <p class="actions">
          <button type="submit" class="button">
            {words['retry.tried']}
          </button>
          {tries.length > 0 && (
            <>
              <button
                type="button"
                class="button button-quiet"
                onClick={() => {
                  count((all) => all.slice(0, -1));
                  if (tries.length === 1) verdict.current?.focus();
                }}
              >
                {words['retry.undo']}
              </button>
              <button
                type="button"
                class="button button-quiet"
                onClick={() => {
                  count(() => []);
                  // The button goes away with the count: the reader goes on at the verdict.
                  verdict.current?.focus();
                }}
              >
                {words['retry.clear']}
              </button>
            </>
          )}
        </p>
        <p class="field-hint">
          {words['retry.tried.hint']} {words[kept ? 'retry.kept' : 'retry.kept.not']}
        </p>
      </form>
      {kind && (
        <RetryAnswer
          {...props}
          {...{ result, now, acted }}
          kind={kind}
          focus={verdict}
          done={() => {
            setActed(true);
            setDone(family);
            tick();
            // As above: the button goes away with its answer.
            verdict.current?.focus();
          }}
        />
      )}
    </>
  );
}
