import { expect, test } from 'vitest';
import { toldSentences } from '../../../../test/support/dates/told-sentences.ts';

const TEXT =
  'Mayor Ada Lunt left on Monday. “I go on Friday,” Lunt said. Tom Reed, her deputy, stayed.';

test('are the words of the writer, with the days and the people named in them', () => {
  const sentences = toldSentences(TEXT);
  expect(sentences.map(({ tokens }) => tokens.map(({ text }) => text).join(' '))).toEqual([
    'Mayor Ada Lunt left on Monday .',
    'Lunt said .',
    'Tom Reed , her deputy , stayed .',
  ]);
  expect(sentences.map(({ dates }) => dates.length)).toEqual([1, 0, 0]);
  expect(sentences.map(({ people }) => people.map(({ key }) => key))).toEqual([
    ['ada-lunt'],
    ['ada-lunt'],
    expect.arrayContaining(['tom-reed']),
  ]);
});

test('that no news prints have neither', () => {
  const [long] = toldSentences(`Ada Lunt said on Monday ${'and on '.repeat(200)}it was over.`);
  expect([long?.dates, long?.people]).toEqual([[], []]);
});
