import { expect, test } from 'vitest';
import months from '../../../data/month-names.json' with { type: 'json' };
import periods from '../../../data/search-periods.json' with { type: 'json' };
import { periodWordsOf } from './period-words.ts';

test('each language with words for periods has names of months, folded', () => {
  expect(Object.keys(periods).filter((lang) => !(lang in months))).toEqual([]);
  expect(periodWordsOf('de-AT').months[2]).toBe('marz');
});

test('a language without words for periods has those of English', () => {
  expect(periodWordsOf('xx').week.has('week')).toBe(true);
});

test.each([
  ['en', '8th', '8'],
  ['fr', '1er', '1'],
  ['en', '8', '8'],
  ['en', '800', undefined],
])('in %s, %s is the day %s', (lang, typed, day) => {
  expect(periodWordsOf(lang).day.exec(typed)?.[1]).toBe(day);
});
