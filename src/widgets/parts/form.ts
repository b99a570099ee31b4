/**
 * Forms are left to the browser and read whole: what was typed before the script came is kept, and
 * a view holds no second copy of it.
 */
import { useEffect, useRef, useState } from 'preact/hooks';

export type Fields = Readonly<Record<string, string>>;

/** 'left': a field was filled and left. 'submitted': the reader pressed the button. */
export type Asked = 'no' | 'left' | 'submitted';

/** What the fields of a form hold. The reader asks for the answer once; from then on it follows. */
export function useForm() {
  const form = useRef<HTMLFormElement>(null);
  const verdict = useRef<HTMLDivElement>(null);
  const [fields, setFields] = useState<Fields>({});
  const [asked, setAsked] = useState<Asked>('no');

  function read() {
    if (!form.current) return;
    const entries = [...new FormData(form.current)];
    // No field of ours takes files: every value is text.
    setFields(Object.fromEntries(entries) as Fields);
  }
  function answer() {
    read();
    setAsked('submitted');
    // Asked for by the reader; the verdict stands there after this render.
    setTimeout(() => verdict.current?.focus());
  }
  function set(values: Fields) {
    for (const [name, value] of Object.entries(values)) {
      const field = form.current?.elements.namedItem(name);
      if (field && 'value' in field) field.value = value;
    }
    read();
  }
  useEffect(read, []);

  return {
    fields,
    asked,
    set,
    answer,
    verdict,
    props: {
      ref: form,
      onInput: read,
      onChange: () => {
        read();
        setAsked((before) => (before === 'no' ? 'left' : before));
      },
      onSubmit: (event: Event) => {
        event.preventDefault();
        answer();
      },
      autocomplete: 'off',
      noValidate: true,
      // Outside a dialog this submits nothing: sent before the script is there, a plain form would put
      // all that was typed into the address.
      method: 'dialog',
    },
  };
}
