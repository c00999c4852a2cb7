import { expect, test } from 'vitest';
import { isFormOf } from './word-forms.ts';

test.each([
  ['bridge', 'bridges'],
  ['bakes', 'baked'],
  ['bake', 'baking'],
  ['plan', 'planned'],
  ['plans', 'planning'],
  ['policy', 'policies'],
  ['tries', 'tried'],
  ['class', 'classes'],
])('%s and %s are forms of one word', (a, b) => {
  expect(isFormOf(a, b, 'en')).toBe(true);
  expect(isFormOf(b, a, 'en-GB')).toBe(true);
});

test.each([
  ['universe', 'university'],
  ['organ', 'organization'],
  ['climate', 'climats'],
  ['minister', 'ministed'],
  ['news', 'new'],
  ['us', 'using'],
  ['am', 'ames'],
  ['evening', 'even'],
  ['constitution', 'constitutionality'],
])('%s and %s are not', (a, b) => {
  expect(isFormOf(a, b, 'en')).toBe(false);
});

test('in a language without paradigms the stem decides', () => {
  expect(isFormOf('élection', 'électorale', 'fr')).toBe(true);
});
