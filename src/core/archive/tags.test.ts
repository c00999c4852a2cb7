import { describe, expect, test } from 'vitest';
import { makeEntry } from '../../test/support/make-entry.ts';
import { gatherTags, tagTitle } from './tags.ts';

describe('gatherTags', () => {
  test('has each tag once, in the order of the alphabet, its articles oldest first', () => {
    const tags = gatherTags([
      makeEntry('2024-01-01', 'a', { tags: ['water', 'bridges'] }),
      makeEntry('2024-01-02', 'b', { tags: [] }),
      makeEntry('2024-01-03', 'c', { tags: ['bridges', 'bridges'] }),
    ]);
    expect(tags.map(({ tag, articles }) => [tag, articles.map(({ slug }) => slug)])).toEqual([
      ['bridges', ['a', 'c']],
      ['water', ['a']],
    ]);
  });

  test('writes a tag as the place or speaker of its words is written', () => {
    const tags = ['united-nations', 'cote-d-ivoire', 'nato', 'peace'];
    const named = gatherTags(
      [makeEntry('2024-01-01', 'a', { tags })],
      ['Côte d’Ivoire', 'NATO', 'United Nations', 'Nato', 'Peace Corps'],
    );
    expect(named.map(({ title }) => title)).toEqual([
      'Côte d’Ivoire',
      'NATO',
      'Peace',
      'United Nations',
    ]);
  });
});

test.each([
  ['rivers', 'Rivers'],
  ['election-2024', 'Election 2024'],
  ['2024', '2024'],
])('tagTitle prints %s as %s', (tag, title) => {
  expect(tagTitle(tag)).toBe(title);
});
