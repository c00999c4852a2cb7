import { describe, expect, test } from 'vitest';
import type { Piece } from './excerpt.ts';
import { quoteResult, toSpan } from './quote-result.ts';

const print = (pieces: readonly Piece[]) =>
  pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

describe('quoteResult', () => {
  test('keeps the marks of its language', () => {
    const text = 'Titre\n\n« Nous partirons demain », a déclaré Anne.';
    const french = { url: '/a/', date: '2024-02-08', lang: 'fr', text, titleLength: 5, quotes: [] };
    const start = text.indexOf('demain');
    const hits = [{ start, end: start + 6 }];
    const quote = quoteResult({ id: 'a', spans: [[7, 32]] }, french, hits, 'en');
    expect(quote.marks).toEqual({ open: '«\u00A0', close: '\u00A0»' });
    expect(print(quote.words)).toBe('Nous partirons [demain]');
  });

  test('has what is known of the speaker', () => {
    const text = 'Dam\n\n“It holds.”';
    const article = { url: '/a/', date: '2024-02-08', text, titleLength: 3, quotes: [] };
    const known = { speaker: 'ana-ruiz', label: 'Ana Ruiz', role: 'mayor' };
    const quote = quoteResult({ id: 'a', spans: [[5, 16]], ...known }, article, [], 'en');
    expect(quote).toMatchObject({ ...known, href: '/a/#q-a' });
  });
});

test('a pair of offsets is a span', () => {
  expect(toSpan([1, 4])).toEqual({ start: 1, end: 4 });
});
