import { expect, test } from 'vitest';
import { articleTextFromPlain } from '../../article/text.ts';
import { slice } from '../../text/span.ts';
import { extractSpeech } from '../speech.ts';

const marksOf = (text: string, quotes: Parameters<typeof extractSpeech>[1] = {}) => {
  const article = articleTextFromPlain(text);
  return extractSpeech(article, quotes).marks.map((mark) => [
    slice(article.text, mark.span),
    mark.class,
  ]);
};

test.each([
  ['The film “Harbour Lights” opens on Friday.', '“Harbour Lights”', 'title'],
  ['Ken Lowe won the best song award for “Slow Tide,” his debut.', '“Slow Tide,”', 'title'],
  ['“Iron Gull” star Vera Holt lives in Norvia.', '“Iron Gull”', 'title'],
  ['The condition is known as “sailor’s knee.”', '“sailor’s knee.”', 'term'],
  ['They rely on “tide matching” software at sea.', '“tide matching”', 'term'],
  ['Karl “Bear” Lundgren won the race.', '“Bear”', 'nickname'],
  ['The bridge, nicknamed “The Coat Hanger,” was closed.', '“The Coat Hanger,”', 'nickname'],
  ['A banner read “Save the pier” in red.', '“Save the pier”', 'slogan'],
  ['The motion removed the word “urgent” from the text.', '“urgent”', 'mention'],
  ['Click the “Send” button to go on.', '“Send”', 'mention'],
])('%s', (text, words, what) => {
  expect(marksOf(text)).toEqual([[words, what]]);
});

test('what is a quote is in no list of marks', () => {
  expect(marksOf('“We sail at noon,” said Ana Ruiz. The film “Low Water” is hers.')).toEqual([
    ['“Low Water”', 'title'],
  ]);
});

test('what an editor calls a quote is one, and what an editor calls none is a mark', () => {
  const text = 'The film “Low Water” opens. “We sail at noon,” said Ana Ruiz.';
  expect(marksOf(text, { quotes: [{ match: 'Low Water', quote: true }] })).toEqual([]);
  expect(marksOf(text, { quotes: [{ match: 'We sail at noon', quote: false }] })).toEqual([
    ['“Low Water”', 'title'],
    ['“We sail at noon,”', 'other'],
  ]);
});

test('without rules of its language an article’s names in marks are of no known kind', () => {
  expect(marksOf('Le bateau «Étoile» est parti.', { lang: 'fr' })).toEqual([['«Étoile»', 'other']]);
});
