import { expect, test } from 'vitest';
import { articleTextFromPlain } from '../../article/text.ts';
import { readArticleText } from './reading.ts';

test('mentions are in the order of the text, a longer one before those inside it', () => {
  const { mentions } = readArticleText(
    articleTextFromPlain('They read his letter. Mayor Ana Ruiz told the Harbour Board, who left.'),
  );
  for (const [k, mention] of mentions.entries()) {
    const before = mentions[k - 1];
    if (!before) continue;
    expect(before.first).toBeLessThanOrEqual(mention.first);
    if (before.first === mention.first) expect(before.after).toBeGreaterThan(mention.after);
  }
});

test('everything refers into what was read', () => {
  const { outline, mentions, sequence, headlines } = readArticleText(
    articleTextFromPlain('“We sail,” said Ana Ruiz.\n\n“No,” said she.'),
  );
  expect(sequence.itemOfMention).toHaveLength(mentions.length);
  expect(sequence.itemOfStretch).toHaveLength(outline.stretches.length);
  expect(headlines).toHaveLength(outline.article.paragraphs.length);
});

test('of nothing, nothing', () => {
  const { mentions, sequence } = readArticleText(articleTextFromPlain(''));
  expect([mentions, sequence.items]).toEqual([[], []]);
});
