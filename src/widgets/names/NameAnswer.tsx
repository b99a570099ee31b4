import type { Ref } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { compareNamesWith, needsHanTable } from '@/logic/names/core.ts';
import { NO_HAN_TABLE, type HanTable } from '@/logic/names/han-table.ts';
import type { Asked } from '../parts/form.ts';
import type { NameProps } from './NameComparer.tsx';
import { NameResult } from './NameResult.tsx';

export interface Names {
  readonly bank: string;
  readonly alipay: string;
  readonly passport: { readonly surname: string; readonly given: string };
}

interface Props extends Omit<NameProps, 'accountName'> {
  input: Names;
  asked: Asked;
  focus: Ref<HTMLDivElement> & { current: HTMLDivElement | null };
}

/** The table of Chinese characters, from the moment that a name needs it. */
function useHanTable(needed: boolean): HanTable {
  const [table, setTable] = useState<HanTable>(NO_HAN_TABLE);
  useEffect(() => {
    // Without it (the line is down) the answer still stands, only less exact for rare characters.
    if (needed)
      import('@/logic/names/han.ts').then(
        (han) => setTable(han.HAN_TABLE),
        () => {},
      );
  }, [needed]);
  return table;
}

/** Compares, and shows the answer once it is asked for. */
export function NameAnswer({ input, asked, focus, ...rest }: Props) {
  const { bank, alipay, passport } = input;
  const han = useHanTable(needsHanTable(input));
  const result = useMemo(
    () => compareNamesWith(input, han),
    [bank, alipay, passport.surname, passport.given, han],
  );
  // Asked for before this part had come.
  useEffect(() => {
    if (asked === 'submitted') focus.current?.focus();
  }, []);
  const shown = asked === 'submitted' || (asked === 'left' && result.verdict !== 'incomplete');
  return <NameResult {...rest} {...{ input, result, shown, focus }} />;
}
