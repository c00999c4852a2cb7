import { expect, test } from 'vitest';
import { readQuestion, writeQuestion } from './question.ts';

test('a question is in the address, and read back from it', () => {
  const question = { words: 'We will “rebuild” it & more\nat 5 %', who: 'Anna Berg' };
  expect(readQuestion(writeQuestion(question))).toEqual(question);
  expect(writeQuestion({ words: 'We stay', who: '' })).toBe('#q=We+stay');
});

test('without words there is no question', () => {
  expect(writeQuestion({ words: '', who: 'Anna Berg' })).toBe('');
  expect(readQuestion('')).toEqual({ words: '', who: '' });
  expect(readQuestion('#words')).toEqual({ words: '', who: '' });
});
