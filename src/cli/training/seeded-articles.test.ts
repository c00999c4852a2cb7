import { expect, test } from 'vitest';
import { MARK_CLASSES } from '../../core/extract/mark-class.ts';
import { seededArticles } from './seeded-articles.ts';

const articles = seededArticles(60, 5);

test('the same seed draws the same articles', () => {
  expect(seededArticles(60, 5)).toEqual(articles);
  expect(seededArticles(60, 6)).not.toEqual(articles);
});

test('no slot is left, and every label stands between marks', () => {
  for (const { text, labels } of articles) {
    expect(text).not.toMatch(/[{}]/);
    for (const { start, end } of labels) {
      expect(text.charAt(start - 1)).toMatch(/["“‘]/u);
      expect(text.slice(end, end + 3)).toMatch(/["”’]/u);
    }
  }
});

test('speech and every class are drawn', () => {
  const drawn = new Set(articles.flatMap(({ labels }) => labels.map((label) => label.class)));
  expect(drawn).toEqual(new Set([undefined, ...MARK_CLASSES]));
});
