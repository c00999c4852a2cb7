import type { APIRoute, GetStaticPaths } from 'astro';
import { schemaNames } from '../../../exports/api-manifest.ts';
import type { SchemaName } from '../../../exports/api-schemas.ts';
import { jsonResponse } from '../../../exports/json-response.ts';
import { jsonSchema } from '../../../exports/json-schema.ts';
import { getSite } from '../../../site/site.ts';

export const getStaticPaths = (() =>
  schemaNames.map((name) => ({ params: { name }, props: { name } }))) satisfies GetStaticPaths;

/** What each kind of record looks like, as JSON Schema. */
export const GET: APIRoute<{ name: SchemaName }> = async ({ props: { name } }) => {
  const { urls, settings } = await getSite();
  const address = new URL(urls.api.schema(name), settings.site).href;
  return jsonResponse(jsonSchema(name, address), 'application/schema+json');
};
