import { describe, expect, test } from 'vitest';
import { parseTestArticle } from '../test/support/finished-articles.ts';
import { articlePage, quoteFragment } from './article-page.ts';

const fragments = (markdown: string): string[] => {
  const article = parseTestArticle(markdown);
  const page = articlePage(article);
  return article.quotes.map((quote) => quoteFragment(page, article, quote));
};

describe('articlePage', () => {
  test('headline, summary and byline come first, then each paragraph and the note beside it', () => {
    const article = parseTestArticle('“The pier is safe,” said Ana Ruiz, the mayor.\n\nShe left.');
    const { searchable, origins } = articlePage(article);
    expect(searchable.blocks.map(({ text }) => text)).toEqual([
      'Bridge opens',
      'Ana Ruiz mayor',
      '“The pier is safe,” said Ana Ruiz, the mayor.',
      'She left.',
    ]);
    expect(origins).toEqual([undefined, undefined, 0, article.text.indexOf('She')]);
  });

  test('a line break within a paragraph parts blocks', () => {
    const { searchable } = articlePage(parseTestArticle('One line  \nand another.'));
    expect(searchable.blocks.map(({ text }) => text)).toContain('and another.');
  });
});

describe('quoteFragment', () => {
  test('the words without their marks', () => {
    expect(fragments('“The pier is safe,” said Ana Ruiz.')).toEqual([
      ':~:text=The%20pier%20is%20safe%2C',
    ]);
  });

  test('words that stand twice are told by what is around them', () => {
    const [first, second] = fragments(
      '“The pier is safe,” said Ana Ruiz.\n\nThen came Karl Moss. “The pier is safe,” said Moss.',
    );
    expect(first).not.toBe(second);
    expect(second).toMatch(/-,|,-/);
  });

  test('an interrupted quote runs from its first word to its last', () => {
    expect(fragments('“The pier,” said Ana Ruiz, “is safe for everybody here.”')).toEqual([
      expect.stringMatching(/^:~:text=The%20pier.*,.*here\.$|^:~:text=The%20pier.*here\.$/),
    ]);
  });
});
