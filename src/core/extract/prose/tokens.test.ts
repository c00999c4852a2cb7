import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleTextFromPlain } from '../../article/text.ts';
import { readTokens } from './tokens.ts';

const read = (text: string) => readTokens(articleTextFromPlain(text));

describe('what is one token', () => {
  test.each([
    ['The U.S. left.', ['The', 'U.S.', 'left', '.']],
    ['Mr. Holm left.', ['Mr.', 'Holm', 'left', '.']],
    ['Well-known al-Maliki', ['Well-known', 'al-Maliki']],
    ['don’t o’clock', ['don’t', 'o’clock']],
    ['Holm’s boat', ['Holm', '’s', 'boat']],
    ['1,200.50 78-year-old', ['1,200.50', '78-year-old']],
    ['Why?! Well... so', ['Why', '?!', 'Well', '...', 'so']],
    ['AT&T', ['AT&T']],
    ['@anaholm wrote', ['@anaholm', 'wrote']],
    ['“Go,” he said', ['“', 'Go', ',', '”', 'he', 'said']],
    ['', []],
    [' \u00a0\u2009', []],
  ])('%j', (text, tokens) => {
    expect(read(text).map((token) => token.text)).toEqual(tokens);
  });

  test.each([
    ['word', 'Holm'],
    ['number', '12'],
    ['comma', ','],
    ['stop', '…'],
    ['colon', ':'],
    ['semicolon', ';'],
    ['dash', '—'],
    ['open', '('],
    ['close', ')'],
    ['mark', '“'],
    ['other', '%'],
  ])('a %s is %s', (shape, text) => {
    expect(read(text)[0]?.shape).toBe(shape);
  });

  test('a surname with a small article has a capital', () => {
    expect(read('al-Maliki')[0]?.capital).toBe(true);
    expect(read('al-most')[0]?.capital).toBe(false);
  });
});

describe('sentences', () => {
  const sentences = (text: string) => read(text).map(({ sentence }) => sentence);

  test.each([
    ['He left. She stayed.', [0, 0, 0, 1, 1, 1]],
    ['“Why?” she asked.', [0, 0, 0, 0, 0, 0, 0]],
    ['One\n\nTwo', [0, 1]],
    ['The U.S. said no.', [0, 0, 0, 0, 0]],
    ['In the U.S. The pier', [0, 0, 0, 1, 1]],
  ])('%j', (text, numbers) => {
    expect(sentences(text)).toEqual(numbers);
  });

  test('the first word of a sentence, and of words in marks, is initial', () => {
    const initial = read('The mayor said: “Boats sail.” Nobody did.')
      .filter((token) => token.initial)
      .map(({ text }) => text);
    expect(initial).toEqual(['The', 'Boats', 'Nobody']);
  });
});

test('tokens are the text they span, in order, with only white space between', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom(
          'a',
          'B',
          '’',
          's',
          '.',
          ',',
          '-',
          '1',
          '“',
          '”',
          ' ',
          '\n',
          '🙂',
          '\u00a0',
        ),
      }),
      (text) => {
        const article = articleTextFromPlain(text);
        let at = 0;
        for (const token of readTokens(article)) {
          expect(article.text.slice(token.start, token.end)).toBe(token.text);
          expect(article.text.slice(at, token.start).trim()).toBe('');
          expect(token.end).toBeGreaterThan(token.start);
          at = token.end;
        }
        expect(article.text.slice(at).trim()).toBe('');
      },
    ),
  );
});
