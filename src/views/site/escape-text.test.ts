import { expect, test } from 'vitest';
import { escapeText } from './escape-text.ts';

test('what would begin a tag or a reference is escaped, quotation marks are not', () => {
  expect(escapeText('<a href="x">R&D</a>')).toBe('&lt;a href="x">R&amp;D&lt;/a>');
});
