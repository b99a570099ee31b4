import { useId } from 'preact/hooks';

interface Props {
  name: string;
  label: string;
  /** Value and label of each. */
  options: readonly (readonly [value: string, label: string])[];
}

/** One of many, in the list that the device brings. */
export function Pick({ name, label, options }: Props) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} name={name} autocomplete="off">
        {options.map(([value, text]) => (
          <option value={value} key={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
