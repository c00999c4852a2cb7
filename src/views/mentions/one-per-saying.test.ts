import { expect, test } from 'vitest';
import { archiveOf } from '../../test/support/finished-articles.ts';
import { firstOfEachSaying, lastOfEachSaying } from './one-per-saying.ts';

const SAID = '“We will build a bridge across the river,” said Mayor Anna Berg.';
const { archive } = archiveOf(
  [SAID, { slug: 'a', date: '2023-01-01' }],
  [`${SAID} “Nobody asked us about the ferry then,” Berg said.`, { slug: 'b', date: '2024-01-01' }],
);
const days = (quotes: readonly { readonly article: { readonly date: string } }[]) =>
  quotes.map(({ article }) => article.date);

test('a saying that is printed twice counts once', () => {
  expect(archive.quotes).toHaveLength(3);
  expect(days(firstOfEachSaying(archive.quotes))).toEqual(['2023-01-01', '2024-01-01']);
  expect(days(lastOfEachSaying(archive.quotes))).toEqual(['2024-01-01', '2024-01-01']);
});
