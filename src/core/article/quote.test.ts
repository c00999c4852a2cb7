import { describe, expect, test } from 'vitest';
import type { ExtractedQuote } from '../extract/speech-types.ts';
import { articleTextFromPlain } from './text.ts';
import { identifyQuotes } from './quote.ts';

const TEXT = 'Ana Ruiz said: “We sail at noon.” Karl Moss said: “We sail at noon.”';
const article = { id: '2024-02-08-ferry', ...articleTextFromPlain(TEXT) };

function quoteAt(start: number, more: Partial<ExtractedQuote> = {}): ExtractedQuote {
  const span = { start, end: start + 'We sail at noon.'.length };
  return {
    kind: 'direct',
    spans: [span],
    words: TEXT.slice(span.start, span.end),
    by: 'colon',
    resolvedBy: 'none',
    confidence: 1,
    ...more,
  };
}
const first = quoteAt(TEXT.indexOf('We'));
const second = quoteAt(TEXT.lastIndexOf('We'));

describe('identifyQuotes', () => {
  const quotes = identifyQuotes(article, [first, second], [{}, {}]);

  test('the same words twice have two ids, the same in every run', () => {
    expect(new Set(quotes.map(({ id }) => id)).size).toBe(2);
    expect(identifyQuotes(article, [first, second], [{}, {}])).toEqual(quotes);
  });

  test('the ids of another article are others', () => {
    const [other] = identifyQuotes({ ...article, id: 'other' }, [first], [{}]);
    expect(quotes.map(({ id }) => id)).not.toContain(other?.id);
  });

  test('the editor’s note becomes where it can be checked and who translated it', () => {
    const source = { name: 'Transcript' };
    const editor = { source, translated: 'from Norwegian' };
    const [quote] = identifyQuotes(article, [{ ...first, editor }], [{}]);
    expect(quote).toMatchObject({ checkedIn: source, translated: 'from Norwegian' });
    expect(quote).not.toHaveProperty('editor');
    expect(quotes[0]).not.toHaveProperty('checkedIn');
  });

  test('a published quote keeps its id, and no other gets it', () => {
    const row = {
      id: 'kept',
      article: article.id,
      exact: first.words,
      prefix: 'Ana Ruiz said: “',
      suffix: '” Karl Moss said',
      start: first.spans[0]?.start ?? 0,
    };
    const published = { quotes: [row], withdrawn: [], foreign: [] };
    const [one, two] = identifyQuotes(article, [first, second], [{}, {}], published);
    expect(one?.id).toBe('kept');
    expect(two?.id).not.toBe('kept');
  });

  test('an article without quotes has none', () => {
    expect(identifyQuotes(article, [], [])).toEqual([]);
  });
});
