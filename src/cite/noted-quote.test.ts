import { expect, test } from 'vitest';
import type { CitedArticle } from './cited.ts';
import { citeNoted } from './noted-quote.ts';

const article = {
  title: 'The bridge',
  date: '2024-02-08',
  lang: 'en',
  site: 'Post',
} as CitedArticle;
const address = 'https://post.example/2024/02/08/bridge/#q-7zq4m2xk9d';

test('what a note knows of a quote is cited with its article and its anchor', () => {
  const speaker = { name: 'the mayor', resolved: false };
  expect(citeNoted({ words: 'At last.', speaker }, article, address)).toEqual({
    words: 'At last.',
    speaker,
    article,
    address,
  });
});

test('that the article was translated belongs to the article', () => {
  const cited = citeNoted({ words: 'At last.', articleTranslated: 'from Dutch' }, article, address);
  expect(cited.article.translated).toBe('from Dutch');
  expect(cited).not.toHaveProperty('articleTranslated');
});
