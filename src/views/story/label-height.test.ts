import { expect, test } from 'vitest';
import { labelHeight, labelTitle } from './label-height.ts';

test.each([
  ['Court adjourns', '', 38],
  ['Court adjourns', 'Aliyev', 56],
  ['EU to send observers to Armenian border', 'Aliyev', 76],
  ['A headline that needs four lines of a narrow column beside an article about a bridge', '', 98],
  ['A headline that is much too long for a narrow column '.repeat(4), '', 118],
])('“%s”, “%s”', (title, shares, height) => {
  expect(labelHeight(title, shares)).toBe(height);
});

test.each([
  'Karabakh war ends with Russian troops on the line and fury in Yerevan',
  'War crimes court orders Putin’s arrest over deported children',
  'EU to send observers to Armenian border',
])('a title that has three lines is whole: %s', (title) => {
  expect(labelTitle(title)).toBe(title);
});

test('a longer title is cut after a whole word, and keeps room for wider spacing', () => {
  const title = 'A headline that is much too long for a narrow column '.repeat(4).trimEnd();
  const shown = labelTitle(title);
  expect(shown).toMatch(/^A headline that is much too long .* …$/u);
  expect(shown.length).toBeLessThanOrEqual(90);
  expect(title.startsWith(shown.slice(0, -2))).toBe(true);
});
