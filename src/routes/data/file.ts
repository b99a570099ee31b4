/** `/data/<name>.json`, a schema beside each, and the messages as a table for spreadsheets. */
import type { APIRoute } from 'astro';
import { csvText, dataFiles, dataText, schemaText } from './files.ts';
import { maker } from './maker.ts';

const [json, schema, csv] = ['.json', '.schema.json', '.csv'] as const;

const types: Readonly<Record<string, string>> = {
  [json]: 'application/json; charset=utf-8',
  [schema]: 'application/schema+json; charset=utf-8',
  [csv]: 'text/csv; charset=utf-8; header=present',
};

export const getStaticPaths = () => [
  ...dataFiles.flatMap((file) =>
    [json, schema].map((ending) => ({
      params: { file: `${file.name}${ending}` },
      props: { file, ending: ending },
    })),
  ),
  { params: { file: `messages${csv}` }, props: { file: undefined, ending: csv as string } },
];

export const GET: APIRoute<ReturnType<typeof getStaticPaths>[number]['props']> = async ({
  props: { file, ending },
}) => {
  const text =
    file === undefined
      ? csvText()
      : ending === schema
        ? schemaText(file)
        : dataText(file, await maker());
  return new Response(text, { headers: { 'content-type': types[ending] ?? '' } });
};
