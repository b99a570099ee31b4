import type { Ref } from 'preact';
import { mixed } from '../parts/mixed.tsx';
import { Said } from '../parts/Said.tsx';
import { Verdict, type VerdictKind } from '../parts/Verdict.tsx';
import { Doing } from './Doing.tsx';
import type { Picked } from './fragment.ts';
import { Message } from './Message.tsx';
import type { ResultProps } from './Result.tsx';
import { sayingOf, type Again } from './say.ts';

interface Props extends ResultProps {
  shown: Picked;
  heading: Ref<HTMLHeadingElement>;
}

const kinds: Record<Again, VerdictKind> = {
  safe: 'ok',
  once: 'warn',
  'after-fix': 'fix',
  no: 'bad',
  look: 'look',
};

/** The answer: what it means, whether to try again, who can clear it, what to do and what to say. */
export function Answer(props: Props) {
  const { words, book, shown, heading } = props;
  const entry = book.find(shown.id);
  if (entry === undefined) return null;
  const family = book.families[entry.family];
  const own = shown.as === 'message' ? entry : undefined;
  const saying = sayingOf(family, entry.family === 'order_state', entry, shown.as);
  const { again, when } = saying;
  const verdict = words[`decoder.again.${again}`];
  const message = <Message {...{ entry, words }} as={shown.as} />;

  return (
    <>
      <Said text={`${family.title}. ${verdict}.`} />
      <div class="answer-parts">
        <div>
          {own && message}
          <h3 ref={heading} tabIndex={-1}>
            {family.title}
          </h3>
          <p>{mixed(own?.reason.cause ?? family.meaning)}</p>
          <Verdict kind={kinds[again]} word={verdict} focus={null}>
            <p>{again === 'look' ? family.retry : (when ?? words[`decoder.when.${again}`])}</p>
          </Verdict>
          <h4>{words['decoder.who']}</h4>
          <p>{saying.who ? words[`decoder.who.${saying.who}`] : family.who}</p>
          {!own && message}
        </div>
        <Doing {...props} {...{ entry, family, saying }} />
      </div>
    </>
  );
}
