import { allFacts } from '../facts/index.ts';
import { jsonFile, pinyinJson } from '../facts/publish.ts';

export const GET = () => jsonFile(pinyinJson(allFacts()));
