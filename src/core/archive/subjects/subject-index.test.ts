import { describe, expect, test } from 'vitest';
import { ARNSAU, spokenArchive, spokenArticles } from '../../../test/support/spoken-archive.ts';
import { noPublishedSlugs } from '../addresses/pinned-slugs.ts';
import type { PublishedSubject } from './speaker-subjects.ts';

const articles = spokenArticles(...ARNSAU);
const { archive, berg } = spokenArchive(articles);
const publishedWith = (subjects?: readonly PublishedSubject[]) => ({
  ...noPublishedSlugs,
  speakers: [
    {
      slug: 'anna-berg',
      name: 'Anna Berg',
      kind: 'person' as const,
      article: articles[0]?.id ?? '',
      retired: false,
      ...(subjects ? { subjects } : {}),
    },
  ],
});

describe('the subjects of an archive', () => {
  test('have a page where there are three sayings', () => {
    expect(archive.subjectsOf(berg)).toMatchObject([{ address: 'arnsau', of: 'place' }]);
    const moss = archive.speakers.find(({ name }) => name === 'Karl Moss');
    expect(moss && archive.subjectsOf(moss)).toEqual([]);
  });

  test('know who speaks on them', () => {
    const [on] = archive.spokenOn({ of: 'place', id: 'curated:arnsau' });
    expect(on?.speaker).toBe(berg);
    expect(archive.spokenOn({ of: 'tag', id: 'arnsau' })).toEqual([]);
  });

  test('what was published stays, also when fewer are left and where there are no new ones', () => {
    const row = {
      of: 'speaker',
      id: 'karl-moss',
      name: 'Karl Moss',
      address: 'karl-moss',
    } as const;
    const kept = spokenArchive(articles.slice(1, 2), publishedWith([row]), false);
    expect(kept.archive.subjectsOf(kept.berg)).toMatchObject([
      { address: 'karl-moss', sayings: [{ article: { slug: 'visit' } }] },
    ]);
    const gone = spokenArchive(articles.slice(3), publishedWith([row]), false);
    expect(gone.archive.subjectsOf(gone.berg)).toMatchObject([
      { address: 'karl-moss', name: 'Karl Moss', sayings: [] },
    ]);
  });

  test('without new pages there are none that were not published', () => {
    const small = spokenArchive(articles, noPublishedSlugs, false);
    expect(small.archive.subjectsOf(small.berg)).toEqual([]);
  });

  test('an archive that is older keeps its pages on places', () => {
    const said = Array.from({ length: 20 }, (_, at) => ({
      words: `Number ${at} of Arnsau.`,
      places: ['Arnsau'],
    }));
    const old = spokenArticles({ date: '2024-01-01', slug: 'long', said });
    const published = publishedWith();
    const [row] = published.speakers;
    const older = { ...published, speakers: [{ ...row, article: '2024-01-01-long' }] } as never;
    const { archive: before, berg: speaker } = spokenArchive(old, older, false);
    expect(before.subjectsOf(speaker)).toMatchObject([{ address: 'arnsau', formerly: true }]);
  });
});
