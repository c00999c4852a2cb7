import { describe, expect, test } from 'vitest';
import { ARNSAU, spokenArchive, spokenArticles } from '../../../test/support/spoken-archive.ts';
import { namedSubjects } from './named-subjects.ts';

const { archive, berg } = spokenArchive(spokenArticles(...ARNSAU));
const named = namedSubjects(berg.quotes, archive);
const counted = named.map(({ of, name, sayings }) => [of, name, sayings.length]);

describe('namedSubjects', () => {
  test('are what the words name; a saying counts once', () => {
    expect(counted).toEqual([
      ['place', 'Arnsau', 3],
      ['speaker', 'Karl Moss', 1],
      ['tag', 'Harbour fees', 1],
    ]);
  });

  test('a saying is there by the first of its quotes, in the order in which they were printed', () => {
    const [arnsau] = named;
    expect(arnsau?.sayings.map(({ article }) => article.slug)).toEqual([
      'pledge',
      'visit',
      'answer',
    ]);
  });

  test('a tag by the name of a place is the same subject; a tag of which nothing is said is none', () => {
    const articles = spokenArticles({
      date: '2024-01-01',
      slug: 'both',
      tags: ['Arnsau', 'Weather', 'Anna Berg'],
      said: [
        { words: 'It is about Arnsau and nothing else.', places: ['Arnsau'] },
        { words: 'Arnsau is small.' },
      ],
    });
    const both = spokenArchive(articles);
    const subjects = namedSubjects(both.berg.quotes, both.archive);
    expect(subjects.map(({ of, name, sayings }) => [of, name, sayings.length])).toEqual([
      ['place', 'Arnsau', 2],
    ]);
  });

  test('words that were never spoken are about nothing', () => {
    const disputed = berg.quotes.map((quote) => ({ ...quote, disputed: {} }));
    expect(namedSubjects(disputed, archive)).toEqual([]);
  });
});
