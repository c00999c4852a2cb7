import { expect, test } from 'vitest';
import { cardSubjects } from '../test/support/card-subjects.ts';
import { articleCardContent, cardContent } from './content.ts';
import { articleCardImage, cardImage } from './image.ts';

const subject = cardSubjects.Latin;
const wordsOf = (words: string) => cardContent({ ...subject, words }, 'Verbatim').words;

test('takes out of the words what nobody sees and what turns them', () => {
  expect(wordsOf('  to\n\nbe \u202eor\u202c n\u00adot ')).toBe('to be or not');
  expect(wordsOf('nai\u0308ve')).toBe('na\u00efve');
  expect(wordsOf('می\u200cسازیم')).toBe('می\u200cسازیم');
});

test('cuts words that no card has room for, and parts no pair of surrogates', () => {
  const words = wordsOf(`${'x'.repeat(279)}𝔸${'y'.repeat(100)}`);
  expect(words).toBe(`${'x'.repeat(279)} …`);
  expect(wordsOf('to be '.repeat(1000)).length).toBeLessThanOrEqual(282);
});

test('has the day when the words were said, and otherwise the day when they were printed', () => {
  const printed = { text: '8 February 2024' };
  const date = (dates: { said?: { text: string } }) =>
    cardContent({ ...subject, dates: { ...dates, printed } }, 'Verbatim').date;
  expect(date({ said: { text: '2023' } })).toBe('said \u20682023\u2069');
  expect(date({})).toBe('printed \u20688 February 2024\u2069');
});

test('cardImage describes what is on the card, shortened', () => {
  const href = 'https://verbatim.example/quotes/0123456789/card.png';
  expect(cardImage({ ...subject, words: 'no alternative' }, href, 'Verbatim')).toEqual({
    href,
    width: 1200,
    height: 630,
    alt: '“no alternative” Elena Markova, Harbour Master, said 8 February 2024, Verbatim',
  });
  const long = cardImage({ ...subject, words: 'to be '.repeat(200) }, href, 'Verbatim');
  expect(long.alt.length).toBeLessThan(420);
});

test('an article’s card has its headline without marks, and who is quoted', () => {
  const article = { title: 'Bridge\nopens', lang: 'en', dateText: '8 February 2024' };
  expect(articleCardContent(article, 'The Post')).toEqual({
    words: 'Bridge opens',
    marks: { open: '', close: '' },
    lang: 'en',
    date: '\u20688 February 2024\u2069',
    site: 'The Post',
    headline: true,
  });
  const quoting = { ...article, quoting: 'Anna Berg', quoteCount: '2 quotes' };
  expect(articleCardContent(quoting, 'The Post', '#123456')).toMatchObject({
    speaker: { name: 'Anna Berg', resolved: true },
    role: '2 quotes',
    spot: '#123456',
  });
  expect(articleCardImage(quoting, 'https://a.example/card.png', 'The Post').alt).toBe(
    'Bridge\nopens, Anna Berg, 8 February 2024, The Post',
  );
});
