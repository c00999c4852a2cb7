import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutSentences } from './sentences.ts';

const cut = (text: string, lang = 'en') =>
  cutSentences(text, lang).map(({ start, end }) => text.slice(start, end).trim());

test.each([
  [['The bridge is closed.', 'The pier is open.']],
  [['“Is it safe?”', 'Ruiz asked.', '“It is.”']],
  [['Mr. Berg told the U.S. Senate so.', 'It sat on Feb. 8 in St. Petersburg.']],
  [['J. R. Berg left.', 'Nobody saw him.']],
  [['It cost 3.5 million.']],
])('cuts %j', (sentences) => {
  expect(cut(sentences.join(' '))).toEqual(sentences);
});

test('knows other languages, and takes what is not one', () => {
  expect(cut('桥关闭了。码头开着。', 'zh')).toEqual(['桥关闭了。', '码头开着。']);
  expect(cut('One. Two.', 'not a language')).toEqual(['One.', 'Two.']);
});

test('leaves out no character that can be heard', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(cut(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }),
  );
});
