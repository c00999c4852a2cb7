import { describe, expect, test } from 'vitest';
import type { ArchiveQuote } from '../speakers/speakers.ts';
import type { NamedSubject } from './named-subjects.ts';
import { mostSubjects, speakerSubjects } from './speaker-subjects.ts';

const quotes = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: `q${at}` }) as ArchiveQuote);
const subject = (id: string, count: number, of: NamedSubject['of'] = 'place'): NamedSubject => ({
  of,
  id,
  slug: id,
  name: id,
  sayings: quotes(count),
});
const addresses = (...args: Parameters<typeof speakerSubjects>) =>
  speakerSubjects(...args).map(({ address, sayings }) => [address, sayings.length]);

describe('speakerSubjects', () => {
  test('are those in three sayings or more, the most first, up to a number', () => {
    const named = [subject('oslo', 3), subject('varna', 5), subject('rome', 2), subject('bonn', 4)];
    expect(addresses(named, [], 2)).toEqual([
      ['varna', 5],
      ['bonn', 4],
    ]);
    expect(addresses(named, [], 0)).toEqual([]);
  });

  test('a published one stays under its address, with whatever is left of it', () => {
    const published = [
      { of: 'place', id: 'rome', name: 'Rome', address: 'roma' },
      { of: 'place', id: 'gone', name: 'Gone', address: 'gone' },
    ] as const;
    expect(addresses([subject('rome', 1), subject('oslo', 9)], published, 0)).toEqual([
      ['roma', 1],
      ['gone', 0],
    ]);
    expect(addresses([subject('oslo', 9), subject('bonn', 3)], published, 3)).toEqual([
      ['oslo', 9],
      ['gone', 0],
      ['roma', 0],
    ]);
  });

  test('no two have one address', () => {
    const named = [subject('georgia', 4), subject('georgia', 3, 'speaker')];
    expect(addresses(named, [], 6)).toEqual([
      ['georgia', 4],
      ['georgia-2', 3],
    ]);
    const published = [{ of: 'tag', id: 'georgia', name: 'Georgia', address: 'georgia' }] as const;
    expect(addresses([subject('georgia', 4)], published, 6)).toEqual([
      ['georgia-2', 4],
      ['georgia', 0],
    ]);
  });
});

test('six pages, and of a speaker who is quoted very often one for each twenty sayings', () => {
  expect(mostSubjects(quotes(3))).toBe(6);
  expect(mostSubjects(quotes(139))).toBe(6);
  expect(mostSubjects(quotes(800))).toBe(40);
});
