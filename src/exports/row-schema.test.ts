import { expect, test } from 'vitest';
import { knownRow, knownRowSchema, ownRow, ownRowSchema, type QuoteRow } from './row-schema.ts';

test('ownRow leaves out what the record of the article says', () => {
  const columns = {
    id: '7zq4m2xk9d',
    words: 'it holds',
    article: 'Harbour',
    lang: 'en',
    role: null,
  };
  const row = ownRow(columns as unknown as QuoteRow);
  expect(row).toEqual({ id: '7zq4m2xk9d', words: 'it holds' });
  expect(Object.keys(ownRowSchema.shape)).not.toContain('article_id');
});

test('knownRow leaves out what is not known, and its schema takes no null', () => {
  const row = { words: 'it holds', role: null, corrected: false } as unknown as QuoteRow;
  expect(knownRow(row)).toEqual({ words: 'it holds', corrected: false });
  expect(knownRowSchema.shape.role.safeParse(null).success).toBe(false);
  expect(knownRowSchema.shape.role.description).toBe('schema.row-role');
});
