import { expect, test } from 'vitest';
import { withheld as passage, withholdWords } from './withhold-words.ts';

const text = (...paragraphs: string[]) => ({ title: 'The vote', paragraphs, lang: 'en' });

test.each([
  ['the quote', '“It is late, but it is right,” said Hristov.', true],
  ['a part of an interrupted quote', '“It is late,” he said, “but it is right and fair.”', true],
  ['other words', 'He said that it was late.', false],
  ['the words in other marks and case', 'IT IS LATE but it is RIGHT', true],
])('a paragraph with %s', (_what, paragraph, withheld) => {
  const quote = 'It is late, but it is right and fair.';
  const [first, second] = withholdWords(text(paragraph, 'The end.'), [quote]).paragraphs;
  expect(first).toBe(withheld ? passage() : paragraph);
  expect(second).toBe('The end.');
});

test('a short quote is known by all of its words, also in the headline', () => {
  const version = { ...text('There was no alternative to it.'), title: 'No alternative' };
  expect(withholdWords(version, ['no alternative'])).toMatchObject({
    title: passage(),
    paragraphs: [passage()],
  });
  expect(withholdWords(version, [])).toBe(version);
  expect(withholdWords(version, ['…']).paragraphs).toEqual(version.paragraphs);
});
