import { describe, expect, test } from 'vitest';
import { inOrder, isWikidataId, period, speakerEntrySchema } from './speaker-schema.ts';

test.each([
  ['Q42', true],
  ['Q0', false],
  ['q42', false],
  ['Q042', false],
  ['https://www.wikidata.org/wiki/Q42', false],
])('isWikidataId: %s: %s', (link, is) => {
  expect(isWikidataId(link)).toBe(is);
});

test.each([
  [2024, true],
  ['2024-02', true],
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2024-13', false],
  ['winter', false],
  [true, false],
])('period: %j: %s', (value, is) => {
  expect(period.safeParse(value).success).toBe(is);
});

test.each([
  ['2024', '2024', true],
  ['2024-05', '2024', true],
  ['2024-05', '2024-04', false],
  ['2025', '2024-12-31', false],
  [undefined, '2024', true],
])('inOrder: %s to %s: %s', (from, to, is) => {
  expect(inOrder.check({ from, to })).toBe(is);
});

describe('an entry', () => {
  test.each([
    [{ name: 'Eva Holm' }, true],
    [{ name: 'Eva Holm', links: ['Q42', 'https://holm.example/'] }, true],
    [{ name: 'Eva Holm', links: ['javascript:alert(1)'] }, false],
    [{ name: 'Eva Holm', only: {} }, false],
    [{ name: 'Eva Holm', only: { roles: [] } }, false],
    [{ name: 'Eva Holm', roles: [{ title: 'Mayor', from: 2024, to: 2020 }] }, false],
    [{ name: 'Eva Holm', kind: 'ship' }, false],
    [{ name: 'Eva Holm', nickname: 'Evi' }, false],
    [{}, false],
  ])('%j: %s', (entry, is) => {
    expect(speakerEntrySchema.safeParse(entry).success).toBe(is);
  });
});
