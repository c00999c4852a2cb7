import { expect, test } from 'vitest';
import { articleTextFromPlain } from '../../article/text.ts';
import { findStretches } from './find-stretches.ts';

const found = (text: string) => {
  const article = articleTextFromPlain(text);
  return findStretches(article).stretches.map(({ inner }) =>
    article.text.slice(inner.start, inner.end),
  );
};

test('words in marks and turns of a transcript, in the order of the text', () => {
  expect(
    found('He said “no.”\n\nWALLACE: Is it safe?\n\nRUIZ: It “is” safe.\n\n“So,” he said.'),
  ).toEqual(['no.', 'Is it safe?', 'It “is” safe.', 'So,']);
});

test('nothing that is nobody’s words', () => {
  const text = 'He typed “npm” here.';
  const article = { ...articleTextFromPlain(text), asides: [{ start: 9, end: 14 }] };
  expect(findStretches(article).stretches).toEqual([]);
});

test('what is odd is a warning and no error', () => {
  expect(
    findStretches(articleTextFromPlain('One,” he said. “Two.” And “three')).warnings.length,
  ).toBeGreaterThan(0);
});
