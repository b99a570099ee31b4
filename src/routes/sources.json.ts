import { allFacts } from '../facts/index.ts';
import { jsonFile, sourcesJson } from '../facts/publish.ts';

export const GET = () => jsonFile(sourcesJson(allFacts()));
