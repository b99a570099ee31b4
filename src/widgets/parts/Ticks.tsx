interface Props {
  legend: string;
  hint?: string;
  /** Name and label of each tile; a ticked one is "on" in the form. */
  options: readonly (readonly [name: string, label: string])[];
}

/** What else is true, as tiles that a thumb can hit: any number of them. */
export function Ticks({ legend, hint, options }: Props) {
  return (
    <fieldset class="field">
      <legend>{legend}</legend>
      {hint && <p class="field-hint">{hint}</p>}
      <div class="choices">
        {options.map(([name, label]) => (
          <label class="choice" key={name}>
            <input type="checkbox" name={name} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
