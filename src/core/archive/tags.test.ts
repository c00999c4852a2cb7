import { describe, expect, test } from 'vitest';
import { makeEntry } from '../../test/support/make-entry.ts';
import { gatherTags, printedTags, tagTitle } from './tags.ts';

const tagged = (...articles: (readonly string[])[]) =>
  gatherTags(articles.map((tags, at) => makeEntry('2024-01-01', `story-${at}`, { tags })));
const titles = (...articles: (readonly string[])[]) =>
  tagged(...articles).tags.map(({ tag, title }) => `${tag}: ${title}`);

describe('gatherTags', () => {
  test('has each tag once, in the order of the alphabet, its articles oldest first', () => {
    const { tags } = gatherTags([
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
    const written = ['united-nations', 'cote-d-ivoire', 'nato', 'peace'];
    const { tags: named } = gatherTags(
      [makeEntry('2024-01-01', 'a', { tags: written })],
      ['Côte d’Ivoire', 'NATO', 'United Nations', 'Nato', 'Peace Corps'],
    );
    expect(named.map(({ title }) => title)).toEqual([
      'Côte d’Ivoire',
      'NATO',
      'Peace',
      'United Nations',
    ]);
  });

  test('prints names as articles do, each at an address made from it', () => {
    expect(titles(['Climate change', 'C++', 'C', 'Наука', 'AC/DC'])).toEqual([
      'ac-dc: AC/DC',
      'c: C',
      'c-plus-plus: C++',
      'climate-change: Climate change',
      'nauka: Наука',
    ]);
  });

  test('of several ways to write a tag the most frequent is printed, whatever was first', () => {
    expect(titles(['climate change'], ['Climate Change'], ['Climate Change'])).toEqual([
      'climate-change: Climate Change',
    ]);
    expect(titles(['climate change'], ['Climate Change'])).toEqual(
      titles(['Climate Change'], ['climate change']),
    );
  });

  test('a name that is printed comes before one that is written as an address', () => {
    expect(titles(['climate-change'], ['climate-change'], ['Climate change'])).toEqual([
      'climate-change: Climate change',
    ]);
  });

  test('other names of one address are beside the one that most articles have', () => {
    const [tag, ...more] = tagged(['Cafe'], ['Café'], ['Café', 'Cafe'], ['café']).tags;
    expect(more).toEqual([]);
    expect(tag?.title).toBe('Café');
    expect(tag?.others.map(({ title, article }) => [title, article.slug])).toEqual([
      ['Cafe', 'story-0'],
    ]);
    expect(tag?.articles).toHaveLength(4);
  });
});

test('printedTags are the names of an article’s tags, each once, with their addresses', () => {
  const { titleOf } = tagged(['Climate change'], ['Climate change', 'Café', 'Cafe']);
  const tags = ['climate-change', 'Climate Change', 'Cafe', 'C#'];
  expect(printedTags({ tags }, { tagTitle: titleOf })).toEqual([
    { tag: 'climate-change', title: 'Climate change' },
    { tag: 'cafe', title: 'Cafe' },
    { tag: 'c-sharp', title: 'C#' },
  ]);
});

test.each([
  ['rivers', 'Rivers'],
  ['election-2024', 'Election 2024'],
  ['2024', '2024'],
])('tagTitle prints %s as %s', (tag, title) => {
  expect(tagTitle(tag)).toBe(title);
});
