/**
 * The plans stand on a page of their own, whole and without script. The tool takes the one that it
 * needs from there: all come in one file, so no server learns which.
 */
import { trusted } from '@/components/trusted.ts';

const plans = trusted('pay-clinic-plans', 'createHTML');

let loading: Promise<Document> | undefined;

async function load(address: string): Promise<Document> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(String(answer.status));
  return new DOMParser().parseFromString(plans.createHTML(await answer.text()), 'text/html');
}

/** Fetches the page of all plans, once; what failed is tried again at the next call. */
export function loadPlans(address: string): Promise<Document> {
  loading ??= load(address).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** What stands below the heading of a plan, ready to be put into this page. */
export async function loadPlan(address: string, id: string): Promise<DocumentFragment> {
  const page = await loadPlans(address);
  const parts = page.querySelectorAll(`#plan-${id} > :not(h2)`);
  if (parts.length === 0) throw new Error(id);
  const fragment = document.createDocumentFragment();
  for (const part of parts) fragment.append(document.importNode(part, true));
  return fragment;
}
