import { expect, test } from 'vitest';
import { slugName } from './slug-name.ts';

test.each([
  ['elena-markova', 'Elena Markova'],
  ['oslo', 'Oslo'],
  ['port-au-prince', 'Port Au Prince'],
  ['', ''],
])('“%s” most likely is “%s”', (slug, name) => {
  expect(slugName(slug)).toBe(name);
});
