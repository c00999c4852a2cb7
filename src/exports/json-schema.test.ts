import { expect, test } from 'vitest';
import { en } from '../wording/en/catalogue.ts';
import { schemaNames } from './api-manifest.ts';
import { jsonSchema } from './json-schema.ts';
import { quoteColumns } from './row-schema.ts';

const descriptions = new Set<string>(Object.values(en.schema));

/** Everything that a value says under the key `description` of a schema. */
function describedIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'description' && typeof inner === 'string' ? [inner] : describedIn(inner),
  );
}

test.each(schemaNames)('the schema %s is described in words of the catalogue', (name) => {
  const found = describedIn(jsonSchema(name, `https://a.example/${name}.json`));
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter((text) => !descriptions.has(text))).toEqual([]);
});

test('every column names the message that says what it holds', () => {
  for (const { description } of quoteColumns) {
    expect(description).toMatch(/^schema\./);
    expect(en.schema).toHaveProperty(description.slice('schema.'.length));
  }
});
