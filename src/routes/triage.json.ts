import type { APIRoute } from 'astro';
import { wordIn } from '../components/words.ts';
import { jsonFile } from '../facts/publish.ts';
import { allTriage, triageJson } from '../facts/triage.ts';

export const GET: APIRoute = ({ locals }) => jsonFile(triageJson(allTriage(), wordIn(locals)));
