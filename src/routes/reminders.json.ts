import type { APIRoute } from 'astro';
import { wordIn } from '../components/words.ts';
import { allFacts } from '../facts/index.ts';
import { jsonFile, rulesJson } from '../facts/publish.ts';
import { REMINDER_FACTS } from '../logic/reminders/index.ts';

export const GET: APIRoute = ({ locals }) =>
  jsonFile(rulesJson(allFacts(), REMINDER_FACTS, wordIn(locals)));
