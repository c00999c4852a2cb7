import { expect, test } from 'vitest';
import { parseArticle } from '../../core/article/parse.ts';
import { explainArticle } from '../../core/explain/explain-article.ts';
import { archiveOf } from '../../test/support/finished-articles.ts';
import { deskQuotes, nameOf } from './desk-quote.ts';

const BODY = 'Mayor Anna Berg came.\n\n“It is safe,” Berg told reporters in Oslo on Tuesday.';
const { archive, articles } = archiveOf([BODY]);
const parsed = parseArticle(`---\ntitle: A\ndate: 2024-02-08\n---\n\n${BODY}\n`, 'a.md');
const [article] = articles;
if (!article || !('tree' in parsed)) throw new Error('This is not an article.');
const explained = explainArticle(article, parsed, archive);
const files = { file: 'a.md', speakersFile: 'speakers.yaml' };

test('a quote has its facts, its evidence, and an entry in the file’s own layout', () => {
  const [quote] = deskQuotes(explained, files, { afterLine: 5, indent: 0, withKey: false });
  expect(quote?.facts.slice(0, 4)).toEqual([
    ['Speaker', 'Anna Berg'],
    ['Role', 'Mayor'],
    ['Place', 'Oslo'],
    ['Said', '2024-02-06'],
  ]);
  expect(quote?.why.map(([label]) => label)).toContain('attributed by');
  expect(quote?.block).toBe('- match: It is safe,\n  speaker: Anna Berg\n  role: Mayor\n');
  expect(quote).toMatchObject({ isDoubtful: false });
  expect(quote).not.toHaveProperty('decided');
});

test('without a place for it the entry has the key', () => {
  expect(deskQuotes(explained, files, undefined)[0]?.block).toMatch(/^quotes:\n {2}- match/);
});

test('a quote is named by its words, and by a number if another has them', () => {
  const [quote] = explained.quotes;
  if (!quote) throw new Error('There is no quote.');
  expect(nameOf(quote, explained.quotes)).toEqual({ match: 'It is safe,' });
  const twice = [{ ...quote, id: 'other' }, quote];
  expect(nameOf(quote, twice)).toEqual({ match: 'It is safe,', which: 2 });
});
