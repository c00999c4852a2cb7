import { expect, test } from 'vitest';
import { countryName } from './country-name.ts';

test.each([
  ['AM', 'Armenia'],
  ['TR', 'Turkey'],
  ['GB', 'United Kingdom'],
  ['ZZ', 'Unknown Region'],
])('countryName of %s is %s', (code, name) => {
  expect(countryName(code)).toBe(name);
});
