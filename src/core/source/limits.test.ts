import { expect, test } from 'vitest';
import { formatKilobytes, limits } from './limits.ts';

test('a part may not be larger than the whole', () => {
  expect(limits.frontMatterCodeUnits).toBeLessThan(limits.fileBytes);
  expect(limits.paragraphCodeUnits).toBeLessThan(limits.fileBytes);
  expect(limits.delimitersPerParagraph).toBeLessThan(limits.delimitersPerFile);
});

test.each([
  [limits.fileBytes, '256'],
  [1536, '2'],
  [0, '0'],
])('%d is written as %s kilobytes', (codeUnits, count) => {
  expect(formatKilobytes(codeUnits)).toContain(count);
});
