import { describe, expect, test } from 'vitest';
import type { EntrySpeaker } from '../entry.ts';
import { partNamesakes } from './namesakes.ts';

type Told = Partial<EntrySpeaker> | string;

/** Records of one name; a text is a role, and its number in the list is its key. */
function records(told: readonly Told[]): EntrySpeaker[] {
  return told.map((one, index) => {
    const more = typeof one === 'string' ? { roles: one === '' ? [] : [one] } : one;
    return { name: 'John Smith', kind: 'person', aliases: [], roles: [], key: `${index}`, ...more };
  });
}

/** Which records are one person. */
const part = (...told: Told[]) =>
  partNamesakes(records(told), (record) => record).map(({ items }) =>
    items.map(({ key }) => Number(key)),
  );

describe('one person', () => {
  test.each<[string, Told[]]>([
    ['without roles', ['', '']],
    ['with one role', ['Senator', 'Senator']],
    ['who changes office within a field', ['Foreign Minister', 'President', 'Prime Minister']],
    ['of two fields that go together', ['lawyer', 'Senator', 'novelist']],
    ['with roles of no field', ['Chairman', 'quarterback', 'director']],
    ['with and without a role', ['Senator', '', 'Senator']],
    ['who was something else', ['former quarterback', 'Senator']],
    [
      'of two fields that one article prints',
      ['quarterback', 'Senator', { roles: ['Senator', 'former quarterback'] }],
    ],
    ['of one country', ['British Foreign Secretary', 'British Prime Minister', 'Prime Minister']],
    ['of a country and of a union', ['Polish Prime Minister', 'European Council President']],
    ['whose gender is not always told', [{ gender: 'female' }, {}, { gender: 'female' }]],
    ['with and without initials', [{ name: 'John F. X. Smith' }, { name: 'John F. Smith' }, {}]],
  ])('%s', (_what, told) => {
    expect(part(...told)).toEqual([told.map((_one, index) => index)]);
  });
});

describe('two persons', () => {
  test.each<[string, Told[], number[][]]>([
    ['a senator and a quarterback', ['Senator', 'quarterback', 'Senator'], [[0, 2], [1]]],
    ['a judge and an accused', ['Judge', 'defendant'], [[0], [1]]],
    [
      'ministers of two countries',
      ['Armenian Foreign Minister', 'British Foreign Minister'],
      [[0], [1]],
    ],
    ['a woman and a man', [{ gender: 'female' }, { gender: 'male' }], [[0], [1]]],
    [
      'other middle initials',
      [{ name: 'George W. Hill' }, { name: 'George H. W. Hill' }],
      [[0], [1]],
    ],
    ['several offices against one trade', ['Senator', 'midfielder', 'lawyer'], [[0, 2], [1]]],
  ])('%s', (_what, told, persons) => {
    expect(part(...told)).toEqual(persons);
  });

  test('who has no role stays by himself where two could be meant', () => {
    expect(part('Senator', 'quarterback', '')).toEqual([[0], [1], [2]]);
  });

  test('unless one of them is named ten times as often as the others together', () => {
    const often = Array.from({ length: 10 }, () => 'Senator');
    expect(part(...often, 'quarterback', '')).toEqual([[...often.keys(), 11], [10]]);
    expect(part(...often.slice(1), 'quarterback', '')).toHaveLength(3);
  });

  test('a misread country does not part a minister from his articles', () => {
    const often = Array.from({ length: 12 }, () => 'Armenian Prime Minister');
    const [most, odd] = part(...often, 'Prime Minister', 'British Prime Minister');
    expect(most).toHaveLength(13);
    expect(odd).toEqual([13]);
  });

  test('each is told by a field that the others do not share', () => {
    const fields = partNamesakes(records(['Senator', 'quarterback', '']), (record) => record);
    expect(fields.map(({ field }) => field)).toEqual(['politics', 'sport', undefined]);
  });
});

test('no records, one empty person', () => {
  expect(part()).toEqual([[]]);
});

test('each record is read once, however many share the name', () => {
  const roles = ['Senator', 'quarterback', 'novelist', 'Judge', ''];
  const many = records(Array.from({ length: 5000 }, (_, n) => roles[n % roles.length] ?? ''));
  let reads = 0;
  const persons = partNamesakes(many, (record) => {
    reads += 1;
    return record;
  });
  expect(reads).toBe(many.length);
  expect(persons.flatMap(({ items }) => items)).toHaveLength(many.length);
});
