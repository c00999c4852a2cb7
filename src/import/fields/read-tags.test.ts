import { expect, test } from 'vitest';
import { Notes } from '../article/notes.ts';
import { joinTags, readNames } from './read-tags.ts';

test('joinTags keeps printed names, and the first of those that share an address', () => {
  const notes = new Notes();
  const tags = [
    'Climate change',
    'C++',
    'C',
    'Наука',
    'climate-change',
    ' climate  Change',
    '日本',
    '中国',
  ];
  expect(joinTags(tags, notes)).toEqual(['Climate change', 'C++', 'C', 'Наука', '日本', '中国']);
});

test('readNames reads lists, words with commas and objects with a name', () => {
  expect(readNames(['A', { name: 'B' }, 2024], false)).toEqual(['A', 'B', '2024']);
  expect(readNames('news, old harbour', true)).toEqual(['news', 'old harbour']);
  expect(readNames('news harbour', true)).toEqual(['news', 'harbour']);
});
