import { useId } from 'preact/hooks';

/** Labels up to so many letters fit two to a row on a small phone. */
const MOST_SHORT = 12;

interface Props {
  name: string;
  legend: string;
  hint?: string;
  /** Value and label of each tile. */
  options: readonly (readonly [value: string, label: string])[];
  /** Chosen at the start; else the first. */
  initial?: string;
  hidden?: boolean;
}

/** One of a few, as tiles that a thumb can hit. */
export function Choice({ name, legend, hint, options, initial = options[0]?.[0], hidden }: Props) {
  const id = useId();
  const short = options.every(([, label]) => label.length <= MOST_SHORT);
  return (
    <fieldset class="field" hidden={hidden} aria-describedby={hint ? id : undefined}>
      <legend>{legend}</legend>
      {hint && (
        <p class="field-hint" id={id}>
          {hint}
        </p>
      )}
      <div class={short ? 'choices short' : 'choices'}>
        {options.map(([value, label]) => (
          <label class="choice" key={value}>
            <input type="radio" name={name} value={value} defaultChecked={value === initial} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
