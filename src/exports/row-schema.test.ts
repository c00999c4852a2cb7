import { expect, test } from 'vitest';
import { ownRow, ownRowSchema, type QuoteRow } from './row-schema.ts';

test('ownRow leaves out what the record of the article says', () => {
  const columns = { id: '7zq4m2xk9d', words: 'it holds', article: 'Harbour', lang: 'en' };
  const row = ownRow(columns as unknown as QuoteRow);
  expect(row).toEqual({ id: '7zq4m2xk9d', words: 'it holds' });
  expect(Object.keys(ownRowSchema.shape)).not.toContain('article_id');
});
