import type { APIRoute } from 'astro';
import { phonesJson } from '../facts/phones.ts';
import { jsonFile } from '../facts/publish.ts';

export const GET: APIRoute = () => jsonFile(phonesJson());
