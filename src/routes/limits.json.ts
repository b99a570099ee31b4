import type { APIRoute } from 'astro';
import { allFacts } from '../facts/index.ts';
import { jsonFile, limitsJson } from '../facts/publish.ts';
import { wordIn } from '../components/words.ts';

export const GET: APIRoute = ({ locals }) => jsonFile(limitsJson(allFacts(), wordIn(locals)));
