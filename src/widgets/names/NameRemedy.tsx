import type { NameComparison } from '@pay-clinic/logic/names';
import { CopyLine } from '../parts/CopyLine.tsx';
import { fill } from '../parts/fill.ts';
import { typed } from './details.ts';
import type { NameProps, NameWords, Phrases } from './NameComparer.tsx';
import type { Names } from './NameAnswer.tsx';
import type { PhraseId } from './remedies.ts';
import { sayAtBank, type Saying } from './say.ts';
import type { Texts } from './sentences.ts';

interface Props extends Omit<NameProps, 'accountName'> {
  result: NameComparison;
  texts: Texts;
  passport: Names['passport'];
}

/** What to do first and why; what to type, or what to say. */
export function NameRemedy({ words, phrases, guide, result, texts, passport }: Props) {
  const { verdict, fixFirst, differences } = result;
  const atBank = sayAtBank(result, texts, passport);
  const say = (sayings: readonly Saying[]) => <Sayings {...{ words, phrases, sayings }} />;
  const plain = (...ids: PhraseId[]) =>
    ids.map((phrase) => ({ phrase, values: { ...passport, name: texts.passport } }));

  let first = words['names.do.match'];
  let then;
  if (verdict === 'match') {
    if (differences.length > 0) first = words['names.do.match.passport'];
    then = say(atBank);
  } else if (fixFirst === 'alipay' && verdict === 'format-only') {
    first = words['names.do.type'];
    then = (
      <>
        <CopyLine text={typed(texts.bank)} words={words} exact />
        <p class="field-hint">
          {words['names.do.type.spaces']}
          {typed(texts.bank) !== texts.bank && ` ${words['names.do.type.unseen']}`}
        </p>
        {atBank.length > 0 && <p>{words['names.do.locked']}</p>}
        {say(atBank)}
      </>
    );
  } else if (fixFirst === 'alipay') {
    first = words['names.do.alipay'];
    then = say(plain('name-alipay-correct'));
  } else if (fixFirst === 'bank') {
    first = words[verdict === 'mismatch' ? 'names.do.bank' : 'names.do.bank.format'];
    then = (
      <>
        {say([...plain('name-reason'), ...atBank])}
        <p>{words['names.do.bank.then']}</p>
      </>
    );
  } else {
    first = words[texts.passport ? 'names.do.cut' : 'names.do.either'];
    then = say(texts.passport ? atBank : []);
  }

  return (
    <>
      <h3>{words['names.do']}</h3>
      <p>{first}</p>
      {then}
      {verdict !== 'match' && (
        <details>
          <summary>{words['names.say.more']}</summary>
          {say(plain('name-see-record', 'name-afterwards'))}
        </details>
      )}
      <p>
        <a href={guide}>{words['names.do.more']}</a>
      </p>
    </>
  );
}

interface SayingsProps {
  words: NameWords;
  phrases: Phrases;
  sayings: readonly Saying[];
}

function Sayings({ words, phrases, sayings }: SayingsProps) {
  return (
    <>
      {sayings.map(({ phrase, values }) => {
        const [zh, en] = phrases[phrase];
        return (
          <CopyLine
            key={phrase}
            text={fill(zh, values)}
            meaning={fill(en, values)}
            lang="zh-CN"
            words={words}
          />
        );
      })}
    </>
  );
}
