import { expect, test } from 'vitest';
import { decodeText, invalidUtf8 } from './decode-text.ts';

test('text is decoded, and a wrong byte is told with its line', () => {
  const right = new TextEncoder().encode('Über\nalles\n');
  expect(decodeText(right)).toBe('Über\nalles\n');
  const wrong = Buffer.concat([right, Buffer.from('caf\xe9', 'latin1')]);
  expect(decodeText(wrong)).toBeUndefined();
  expect(invalidUtf8(wrong, 'content/articles/a.md')).toMatchObject({ line: 3 });
});
