import { useId, useState } from 'preact/hooks';

interface Props {
  name: string;
  label: string;
  hint?: string | undefined;
  /** What is wrong with the date. */
  problem?: string | undefined;
  /** What is wrong where the browser holds half a date, which it gives to nobody. */
  unfinished: string;
}

/** The browser's own date field: every phone knows how its reader picks a day. */
export function DateField({ name, label, hint, problem, unfinished }: Props) {
  const id = useId();
  const [half, setHalf] = useState(false);
  const wrong = problem ?? (half ? unfinished : undefined);
  const look = ({ currentTarget }: { currentTarget: HTMLInputElement }) =>
    setHalf(currentTarget.validity.badInput);
  const said = [hint && `${id}-hint`, wrong && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input
        type="date"
        {...{ id, name }}
        max="9999-12-31"
        autocomplete="off"
        aria-invalid={wrong ? true : undefined}
        aria-describedby={said || undefined}
        onBlur={look}
        onInput={(event) => half && look(event)}
      />
      {wrong && (
        <div class="field-problem" id={`${id}-problem`}>
          {wrong}
        </div>
      )}
    </div>
  );
}
