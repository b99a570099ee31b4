import type { APIRoute } from 'astro';
import { cardsJson } from '../facts/cards.ts';
import { jsonFile } from '../facts/publish.ts';

export const GET: APIRoute = () => jsonFile(cardsJson());
