import { expect, test } from 'vitest';
import { labelHeight } from './label-height.ts';

test.each([
  ['Court adjourns', '', 38],
  ['Court adjourns', 'Aliyev', 56],
  ['EU to send observers to Armenian border', 'Aliyev', 76],
  ['A headline that needs four lines of a narrow column beside an article about a bridge', '', 98],
  ['A headline that is much too long for a narrow column '.repeat(4), '', 118],
])('“%s”, “%s”', (title, shares, height) => {
  expect(labelHeight(title, shares)).toBe(height);
});
