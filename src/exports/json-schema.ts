import { z } from 'zod';
import { publishedSchemas, type SchemaName } from './api-schemas.ts';

/**
 * A published schema as JSON Schema (2020-12).
 *
 * @param address where it is published, which is its id
 */
export function jsonSchema(name: SchemaName, address: string): object {
  const { $schema, ...schema } = z.toJSONSchema(publishedSchemas[name]);
  return { $schema, $id: address, title: name, ...schema };
}
