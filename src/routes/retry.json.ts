import type { APIRoute } from 'astro';
import { wordIn } from '../components/words.ts';
import { allFacts } from '../facts/index.ts';
import { jsonFile, rulesJson } from '../facts/publish.ts';
import { RETRY_FACTS } from '../logic/retry/index.ts';

export const GET: APIRoute = ({ locals }) =>
  jsonFile(rulesJson(allFacts(), RETRY_FACTS, wordIn(locals)));
