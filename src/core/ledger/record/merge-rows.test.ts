import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CalendarDate } from '../../calendar/date.ts';
import { mergeRows, type Mergeable } from './merge-rows.ts';

describe('mergeRows', () => {
  test('the one with the longer history is the newer', () => {
    const older = { exact: 'One' };
    const newer = { exact: 'Two', before: [{ exact: 'One' }] };
    expect(mergeRows(older, newer)).toEqual(newer);
    expect(mergeRows(newer, older)).toEqual(newer);
  });

  test('nothing of the other’s history is dropped', () => {
    const ours = { exact: 'Three', before: [{ exact: 'One' }], from: ['a'], earlier: ['x'] };
    const theirs = { exact: 'Two', before: [{ exact: 'One' }], from: ['b'] };
    expect(mergeRows(ours, theirs)).toEqual({
      exact: 'Three',
      before: [{ exact: 'One' }, { exact: 'Two' }],
      from: ['b', 'a'],
      earlier: ['x'],
    });
  });

  test('pages on subjects of both branches stay, each once', () => {
    const ours = { exact: 'One', on: [{ address: 'arnsau' }, { address: 'tolva' }] };
    const theirs = { exact: 'One', on: [{ address: 'varna' }, { address: 'arnsau' }] };
    for (const merged of [mergeRows(ours, theirs), mergeRows(theirs, ours)]) {
      expect(merged.on?.map(({ address }) => address).sort()).toEqual(['arnsau', 'tolva', 'varna']);
    }
    const merged = mergeRows<Mergeable>({ exact: 'One' }, { exact: 'One', on: [] });
    expect(merged.on).toEqual([]);
  });

  test('the present words are not among the earlier ones of either branch', () => {
    const ours = { exact: 'Two', before: [{ exact: 'One' }] };
    const theirs = { exact: 'Three', before: [{ exact: 'One' }, { exact: 'Two' }] };
    const { exact, before } = mergeRows(ours, theirs);
    expect(before?.map((each) => each.exact)).not.toContain(exact);
  });

  test('the branch that knows the day of a correction tells it', () => {
    const until = '2024-02-10' as CalendarDate;
    const ours = { exact: 'Two', before: [{ exact: 'One', until }] };
    const theirs = { exact: 'Two', before: [{ exact: 'One' }] };
    expect(mergeRows(ours, theirs).before).toEqual([{ exact: 'One', until }]);
    expect(mergeRows(theirs, ours).before).toEqual([{ exact: 'One', until }]);
  });

  test('corrections of two branches are in the order of their days', () => {
    const on = (exact: string, until: string) => ({ exact, until: until as CalendarDate });
    const ours = { exact: 'Four', before: [on('One', '2024-02-10'), on('Three', '2024-02-14')] };
    const theirs = { exact: 'Four', before: [on('One', '2024-02-10'), on('Two', '2024-02-12')] };
    const days = mergeRows(ours, theirs).before?.map(({ until }) => until);
    expect(days).toEqual(['2024-02-10', '2024-02-12', '2024-02-14']);
  });

  test('a comma at the end is no other wording', () => {
    expect(mergeRows({ exact: 'One,' }, { exact: 'One.' })).not.toHaveProperty('before');
  });

  const words = fc.constantFrom('One', 'Two', 'Three');
  const row: fc.Arbitrary<Mergeable> = fc.record(
    {
      exact: words,
      before: fc.array(fc.record({ exact: words }), { maxLength: 2 }),
      from: fc.array(fc.constantFrom('a', 'b'), { maxLength: 2 }),
    },
    { requiredKeys: ['exact'] },
  );

  test('whichever branch is merged into which, the row is the same', () => {
    fc.assert(
      fc.property(row, row, (a, b) => {
        expect(mergeRows(a, b)).toEqual(mergeRows(b, a));
      }),
    );
  });
});
