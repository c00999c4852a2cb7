import { describe, expect, test } from 'vitest';
import { parseArticle } from '../article/parse.ts';
import { parseTestArticle } from '../../test/support/finished-articles.ts';
import { createAppliedOverrides, withheldQuotes } from './applied-overrides.ts';

const BODY =
  'Mayor Anna Berg opened the bridge with a “grand opening” on Thursday.\n\n“It is safe for all traffic,” Berg said. “It is safe,” she said.';

function read(more: string) {
  const parsed = parseArticle(`---\ntitle: A\ndate: 2024-02-08\n${more}---\n\n${BODY}\n`, 'a.md');
  if (!('tree' in parsed)) throw new Error(JSON.stringify(parsed));
  const article = parseTestArticle(BODY, { more });
  const of = createAppliedOverrides(parsed, article.quotes);
  return {
    withheld: withheldQuotes(parsed),
    of: (words: string) => {
      const quote = article.quotes.find((each) => each.words.startsWith(words));
      if (!quote) throw new Error(`no quote ${words}`);
      return of(
        quote,
        article.speakers.find(({ key }) => key === quote.speaker),
      );
    },
  };
}

describe('createAppliedOverrides', () => {
  test('none, where the front matter has none', () => {
    expect(read('').of('It is safe for')).toEqual([]);
  });

  test('an entry is told with its line and what it says', () => {
    const { of } = read(
      'quotes:\n  - match: for all traffic\n    role: mayor\n    said: 2024-02-07\n',
    );
    const [first, ...more] = of('It is safe for');
    expect(first).toMatchObject({ field: 'quotes', line: 5, match: 'for all traffic' });
    expect(first?.says).toContain('role: mayor');
    expect(more).toEqual([]);
    expect(of('It is safe,')).toEqual([]);
  });

  test('the quote that is equal is meant before one that holds the words', () => {
    const { of } = read('quotes:\n  - match: It is safe,\n    role: mayor\n');
    expect(of('It is safe,')).toHaveLength(1);
    expect(of('It is safe for')).toEqual([]);
  });

  test('an entry about a speaker is told with each quote of theirs', () => {
    const { of } = read('speakers:\n  - name: Anna Berg\n    aliases: [Berg, Anni]\n');
    for (const words of ['It is safe for', 'It is safe,']) {
      expect(of(words)).toMatchObject([{ field: 'speakers', line: 5, match: 'Anna Berg' }]);
      expect(of(words)[0]?.says).toBe('aliases: Berg, Anni');
    }
  });
});

describe('withheldQuotes', () => {
  test('only what is said to be no quote', () => {
    const { withheld } = read(
      'quotes:\n  - match: grand opening\n    quote: false\n  - match: It is safe,\n    role: mayor\n',
    );
    expect(withheld).toMatchObject([{ line: 5, match: 'grand opening' }]);
    expect(withheld[0]?.says).not.toBe('');
  });
});
