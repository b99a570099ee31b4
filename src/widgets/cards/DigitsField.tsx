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

/** The part of the event's field that may stay is put into the place of all that stands there. */
const keepFirst = ({ currentTarget }: Event) => {
  if (!(currentTarget instanceof HTMLInputElement)) return;
  const kept = firstDigits(currentTarget.value);
  if (currentTarget.value !== kept) currentTarget.value = kept;
};

/** A paste goes in as the digits that may stay: the rest never stands in the field. */
function pasteFirst(event: ClipboardEvent) {
  const field = event.currentTarget;
  if (!(field instanceof HTMLInputElement) || !event.clipboardData) return;
  event.preventDefault();
  const pasted = firstDigits(event.clipboardData.getData('text'));
  field.setRangeText(pasted, field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/**
 * The first digits of a card, and no more of it: the browser takes eight characters at most even
 * before the script is there, and the form reads the field after it has been cut.
 */
export function DigitsField({ words, digits, failed }: Props) {
  return (
    <Field
      name="first"
      label={words['cards.digits']}
      hint={words['cards.digits.hint']}
      note={digits.length === MOST_DIGITS ? words['cards.digits.enough'] : undefined}
      problem={failed ? words['widget.failed'] : undefined}
      inputMode="numeric"
      maxLength={MOST_DIGITS}
      onInput={keepFirst}
      onPaste={pasteFirst}
    />
  );
}
