import { expect, test } from 'vitest';
import { textDirection } from './text-direction.ts';

test.each([
  ['ar', 'rtl'],
  ['AR-eg', 'rtl'],
  ['he', 'rtl'],
  ['fa-IR', 'rtl'],
  ['ckb', 'rtl'],
  ['en', 'ltr'],
  ['en-GB', 'ltr'],
  ['ja', 'ltr'],
  ['az', 'ltr'],
  ['az-Arab', 'rtl'],
  ['ar-Latn', 'ltr'],
  ['uz-Arab-AF', 'rtl'],
  ['', 'ltr'],
] as const)('%s is written %s', (lang, direction) => {
  expect(textDirection(lang)).toBe(direction);
});
