import { z } from 'zod';
import { publishedSchemas, type SchemaName } from './api-schemas.ts';
import type { MessageKey } from '../wording/catalogue.ts';
import { say } from '../wording/say.ts';

/**
 * A published schema as JSON Schema (2020-12).
 *
 * @param address where it is published, which is its id
 */
export function jsonSchema(name: SchemaName, address: string): object {
  const { $schema, ...schema } = z.toJSONSchema(publishedSchemas[name], {
    override: ({ jsonSchema }) => {
      const { description } = jsonSchema;
      if (description !== undefined) jsonSchema.description = say(description as MessageKey);
    },
  });
  return { $schema, $id: address, title: name, ...schema };
}
