import { CopyLine } from '../parts/CopyLine.tsx';
import { fill } from '../parts/fill.ts';
import type { ResultProps } from './Result.tsx';

/** A report is read by a person: nobody reads more than this of one. */
const longest = 600;

interface Props extends ResultProps {
  open?: boolean;
}

/** A message that we do not know: a text that the reader copies and sends, or leaves. */
export function Report({ words, root, report, text, open }: Props) {
  const typed = [...text.trim()].slice(0, longest).join('');
  return (
    <details open={open} class={open ? undefined : 'off-paper'}>
      <summary>{words['decoder.report']}</summary>
      <p>{words['decoder.report.hint']}</p>
      <CopyLine text={fill(words['decoder.report.text'], { text: typed })} words={words} exact />
      {report && (
        <p>
          <a class="button button-quiet" href={report}>
            {words['decoder.report.open']}
          </a>{' '}
          <span class="field-hint">{words['decoder.report.paste']}</span>
        </p>
      )}
      <p>
        <a href={`${root}/errors/`}>{words['decoder.list']}</a>
      </p>
    </details>
  );
}
