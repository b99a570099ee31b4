import { useState } from 'preact/hooks';
import { firstDigits, MOST_DIGITS } from '@/logic/cards/index.ts';
import { Field } from '../parts/Field.tsx';
import type { CardWords } from './CardChecker.tsx';

interface Props {
  words: CardWords;
  /** What the field holds. */
  digits: string;
  /** The list that tells what they mean could not be fetched. */
  failed: boolean;
}

/** Puts the digits of a text that may stay where the cursor is: the rest never stands in the field. */
function insertFirst(event: Event, text: string) {
  const field = event.currentTarget;
  if (!(field instanceof HTMLInputElement)) return;
  event.preventDefault();
  field.setRangeText(firstDigits(text), field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/**
 * The first digits of a card, and no more of it: the browser takes eight characters at most even
 * before the script is there, and the form reads the field after it has been cut.
 */
export function DigitsField({ words, digits, failed }: Props) {
  /** What was typed held no digit at all. */
  const [bare, setBare] = useState(false);

  function keepFirst({ currentTarget }: Event) {
    if (!(currentTarget instanceof HTMLInputElement)) return;
    const kept = firstDigits(currentTarget.value);
    setBare(kept === '' && currentTarget.value !== '');
    if (currentTarget.value !== kept) currentTarget.value = kept;
  }
  function insert(event: Event, text: string) {
    insertFirst(event, text);
    setBare(firstDigits(text) === '' && text !== '' && digits === '');
  }

  return (
    <Field
      name="first"
      label={words['cards.digits']}
      hint={words['cards.digits.hint']}
      note={digits.length === MOST_DIGITS ? words['cards.digits.enough'] : undefined}
      problem={failed ? words['widget.failed'] : bare ? words['cards.digits.none'] : undefined}
      inputMode="numeric"
      maxLength={MOST_DIGITS}
      onInput={keepFirst}
      onPaste={(event) => {
        if (event.clipboardData) insert(event, event.clipboardData.getData('text'));
      }}
      // Keyboards hand in a copied number as typed text; the browser would count its spaces as digits.
      onBeforeInput={(event) => {
        if (!event.isComposing && [...(event.data ?? '')].length > 1)
          insert(event, event.data ?? '');
      }}
    />
  );
}
