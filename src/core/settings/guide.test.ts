import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { REPLACEABLE } from './components.ts';
import { NAVIGATION_PAGES } from './values/navigation.ts';
import { OVERRIDES, VARIABLE_PREFIX } from './overrides.ts';
import { readSettingsFile } from './read-settings.ts';
import { settingsSchema } from './schema.ts';

const SRC = join(import.meta.dirname, '../..');
const guide = readFileSync(join(SRC, 'docs/guide/settings.md'), 'utf8');
const documented = [...guide.matchAll(/^\| `([\w.]+)` +\|/gm)].map(([, key = '']) => key);

/** All keys of a schema, `publisher.name`; those of a list's entries are below the list. */
function keysOf(schema: z.core.$ZodType, above = ''): string[] {
  if (schema instanceof z.ZodExactOptional) return keysOf(schema.unwrap(), above);
  if (schema instanceof z.ZodPipe) {
    return keysOf(schema.in instanceof z.ZodTransform ? schema.out : schema.in, above);
  }
  if (schema instanceof z.ZodArray) return keysOf(schema.element, above);
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape).flatMap(([key, inner]) => {
    const name = above === '' ? key : `${above}.${key}`;
    return [name, ...keysOf(inner, name)];
  });
}

describe('the guide’s page on settings', () => {
  test('has every key, and no other', () => {
    // The two lists of links have the same entries; the guide describes them once.
    const keys = keysOf(settingsSchema).filter((key) => !key.startsWith('navigation.footer.'));
    expect(keys.length).toBeGreaterThan(30);
    expect(documented.filter((key) => !/^[A-Z]/.test(key))).toEqual(expect.arrayContaining(keys));
    expect(documented.filter((key) => !keys.includes(key) && !key.endsWith('.astro'))).toEqual([]);
  });

  const examples = [...guide.matchAll(/^```yaml\n(.*?)^```/gms)].map(([, source = '']) => source);

  test.each(examples)('has examples that can be used: %s', (source) => {
    expect(readSettingsFile(source, 'verbatim.yaml').problems).toEqual([]);
  });

  test('names every page, every variable and every component that can be replaced', () => {
    expect(examples.length).toBeGreaterThan(3);
    for (const page of NAVIGATION_PAGES) expect(guide).toContain(`\`${page}\``);
    for (const name of Object.keys(OVERRIDES)) expect(guide).toContain(VARIABLE_PREFIX + name);
    const components = documented.filter((key) => key.endsWith('.astro'));
    expect(components).toEqual(REPLACEABLE.map((name) => `${name}.astro`));
  });
});
