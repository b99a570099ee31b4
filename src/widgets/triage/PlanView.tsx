import { useEffect, useRef, useState } from 'preact/hooks';
import type { WordsOf } from '../parts/words.ts';
import { loadPlan } from './load-plan.ts';

interface Props {
  id: string;
  title: string;
  /** Address of the page that holds all plans. */
  page: string;
  words: WordsOf<'triage'>;
}

/** A plan, taken from the page of all plans; where that does not come, the way there. */
export function PlanView({ id, title, page, words }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<'loading' | 'there' | 'lost'>('loading');

  useEffect(() => {
    let wanted = true;
    loadPlan(page, id)
      .then((plan) => {
        if (!wanted) return;
        box.current?.replaceChildren(plan);
        setState('there');
      })
      .catch(() => wanted && setState('lost'));
    return () => (wanted = false);
  }, []);

  return (
    <>
      {state === 'loading' && <p role="status">{words['triage.loading']}</p>}
      {state === 'lost' && (
        <p>
          {words['triage.lost']} <a href={`${page}#plan-${id}`}>{title}</a>
        </p>
      )}
      <div ref={box} />
    </>
  );
}
