import { expect, test } from 'vitest';
import { xmlText } from './xml-text.ts';

test('characters that XML does not allow are replaced', () => {
  expect(xmlText('a\ud800b\uffffc')).toBe('a\ufffdb\ufffdc');
});
