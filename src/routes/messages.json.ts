import type { APIRoute } from 'astro';
import { allMessages, catalogueJson } from '../facts/messages.ts';
import { jsonFile } from '../facts/publish.ts';

export const GET: APIRoute = () => jsonFile(catalogueJson(allMessages()));
