import { describe, expect, test } from 'vitest';
import type { CalendarDate } from '../../calendar/date.ts';
import { addEarlierWords, correctionDay, withDay, withoutPresent } from './earlier-words.ts';

const day = (text: string) => `2024-02-${text}` as CalendarDate;
const words = (exact: string, until?: string) => ({
  exact,
  ...(until === undefined ? {} : { until: day(until) }),
});

describe('addEarlierWords', () => {
  test('several runs of one day are one correction', () => {
    const before = [words('One', '10')];
    expect(addEarlierWords(before, words('Two', '10'))).toBe(before);
    expect(addEarlierWords(before, words('Two', '11'))).toEqual([...before, words('Two', '11')]);
  });

  test('without a day nothing tells that they are one', () => {
    expect(addEarlierWords([words('One')], words('Two'))).toHaveLength(2);
  });
});

describe('withoutPresent', () => {
  test('the present words are not among the earlier ones', () => {
    const before = [words('One', '10'), words('Two', '11')];
    expect(withoutPresent(before, { exact: 'One,' })).toEqual([words('Two', '11')]);
    expect(withoutPresent(before, { exact: 'Three' })).toBe(before);
  });

  test('the same words of another speaker are', () => {
    const before = [{ exact: 'One', speaker: 'ana-ruiz' }];
    expect(withoutPresent(before, { exact: 'One', speaker: 'tom-reed' })).toBe(before);
    expect(withoutPresent(before, { exact: 'One', speaker: 'ana-ruiz' })).toEqual([]);
  });
});

describe('withDay', () => {
  test('the latest correction gets a day that is told later', () => {
    const before = [words('One', '08'), words('Two', undefined)];
    expect(withDay(before, day('10'))).toEqual([words('One', '08'), words('Two', '10')]);
    expect(withDay(before, undefined)).toBe(before);
  });

  test('a day that it has stays', () => {
    const before = [words('One', '08')];
    expect(withDay(before, day('10'))).toBe(before);
  });
});

describe('correctionDay', () => {
  test.each([
    ['the update', '10', undefined, [], '10'],
    ['the update before what the editor gives', '10', '12', [], '10'],
    ['what the editor gives without an update', undefined, '12', [], '12'],
    ['what the editor gives after a correction on the day of the update', '10', '12', ['10'], '12'],
    ['unknown', undefined, undefined, [], undefined],
  ])('is %s', (_, updated, given, used, expected) => {
    const before = used.map((until) => words('One', until));
    const of = (text: string | undefined) => (text === undefined ? undefined : day(text));
    expect(correctionDay(before, of(updated), of(given))).toBe(of(expected));
  });
});
