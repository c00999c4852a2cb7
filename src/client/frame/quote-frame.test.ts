// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { frameParts, type FramedQuote } from './quote-frame.ts';

const quote: FramedQuote = {
  id: '3k2j8n5q1w',
  address: 'https://a.example/quotes/3k2j8n5q1w/',
  cited: 'There is <no> way back',
  author_name: 'Ana Ruiz',
  speaker_id: 'ana-ruiz',
  standing: 'said',
  speakers: 'Ana Ruiz',
  role: 'Mayor',
  article: 'Bridge opens',
  article_url: 'https://a.example/2024/02/08/bridge/',
  lang: 'en',
  frame: { open: '“', close: '”', dates: 'printed 8 February 2024', corrected: false },
};
const text = (parts: readonly HTMLElement[]) => parts.map(({ textContent }) => textContent);

test('a frame shows words, speaker, role, day and article, and leads to the quote’s page', () => {
  const { words, facts, href, more } = frameParts(quote);
  expect(text(words)).toEqual(['“There is <no> way back”']);
  expect(text(facts)).toEqual(['Ana Ruiz', 'Mayor, printed 8 February 2024', 'Bridge opens']);
  expect(facts[2]?.querySelector('a')?.href).toBe(
    'https://a.example/2024/02/08/bridge/#q-3k2j8n5q1w',
  );
  expect([href, more]).toEqual([quote.address, 'In context']);
});

test('a source that is not a name is in italics; several speakers have no common role', () => {
  const { speaker_id: _, ...unnamed } = quote;
  const { facts } = frameParts({ ...unnamed, author_name: 'he' });
  expect(facts[0]?.querySelector('i')?.textContent).toBe('he');
  const both = frameParts({ ...quote, speakers: 'Ana Ruiz; Karl Moss' });
  expect(both.facts[1]?.textContent).toBe('printed 8 February 2024');
});

test('long words are cut, and corrected ones say so', () => {
  expect(frameParts({ ...quote, cited: 'to be '.repeat(200) }).more).toBe('The whole quote');
  const frame = { ...quote.frame, corrected: true };
  expect(frameParts({ ...quote, frame }).more).toBe('Corrected');
});

test('a withdrawn quote shows when and why, one that is no longer read no words', () => {
  const { id, address } = quote;
  const withdrawn = { date: '2024-02-12', reason: 'It was misheard.' };
  expect(text(frameParts({ id, address, withdrawn }).facts)).toContain('It was misheard.');
  const no_longer_read = { as: 'quote' as const, article: null };
  expect(frameParts({ id, address, no_longer_read }).words).toEqual([]);
});
