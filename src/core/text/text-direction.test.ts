import { expect, test } from 'vitest';
import { splitByDirection, textDirection } from './text-direction.ts';

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

test.each([
  ['', []],
  ['plain', ['plain']],
  ['صفقة الميناء. (2024)', ['[صفقة الميناء]', '. (2024)']],
  ['a שלום, עולם b', ['a ', '[שלום, עולם]', ' b']],
  ['خوري, “صفقة”', ['[خوري]', ', “', '[صفقة]', '”']],
  ['خوري, Sami', ['[خوري]', ', Sami']],
])('%s is cut by direction', (text, parts) => {
  expect(
    splitByDirection(text).map((part) => (part.rightToLeft ? `[${part.text}]` : part.text)),
  ).toEqual(parts);
});
