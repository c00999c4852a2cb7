import { describe, expect, test } from 'vitest';
import { createUrls } from '../../core/addresses/urls.ts';
import { ARNSAU, spokenArchive, spokenArticles } from '../../test/support/spoken-archive.ts';
import { pagedSubjects, placeSubjectHref, subjectLinks, subjectViews } from './subjects.ts';

const urls = createUrls('/');
const WORDS = [
  'These harbour fees are robbery, as Karl Moss knows.',
  'Ask Karl Moss who decided upon harbour fees.',
  'Without harbour fees there would be no quay, Karl Moss.',
];
const tagged = WORDS.map((words, day) => ({
  date: `2024-03-0${day + 1}`,
  slug: `fees-${day}`,
  tags: ['Harbour fees'],
  said: [{ words, about: ['Karl Moss'] }],
}));
const { archive, berg } = spokenArchive(spokenArticles(...ARNSAU, ...tagged));
const views = subjectViews(berg, archive, urls, pagedSubjects(archive, true));

describe('a page of a speaker and a subject', () => {
  test('has each saying once, in the order of time, and leads to the subject', () => {
    const view = views.find(({ what }) => what === 'Arnsau');
    expect(view).toMatchObject({
      by: 'subject',
      rest: 'on/arnsau',
      href: '/speakers/anna-berg/on/arnsau/',
      subjectHref: '/places/arnsau/',
      page: { total: 3 },
    });
    const items = view?.page.items.flatMap((item) => ('quote' in item ? [item.quote] : []));
    expect(items?.map(({ article }) => article.title)).toEqual(['pledge', 'visit', 'answer']);
    expect(items?.[0]?.alsoIn).toMatchObject([{ title: 'again' }]);
  });

  test('is made for tags and people, too', () => {
    expect(views.map(({ rest, subjectHref }) => [rest, subjectHref])).toEqual([
      ['on/karl-moss', '/speakers/karl-moss/'],
      ['on/harbour-fees', '/tags/harbour-fees/'],
      ['on/arnsau', '/places/arnsau/'],
    ]);
    const untagged = subjectViews(berg, archive, urls, pagedSubjects(archive, false));
    expect(untagged[1]).not.toHaveProperty('subjectHref');
  });
});

test('it is linked from its speaker and its place', () => {
  expect(subjectLinks(berg, archive, urls)).toEqual([
    { label: 'Karl Moss', href: '/speakers/anna-berg/on/karl-moss/', count: 4 },
    { label: 'Harbour fees', href: '/speakers/anna-berg/on/harbour-fees/', count: 4 },
  ]);
  expect(placeSubjectHref(berg, 'curated:arnsau', archive, urls)).toBe(
    '/speakers/anna-berg/on/arnsau/',
  );
  expect(placeSubjectHref(berg, 'curated:tolva', archive, urls)).toBeUndefined();
});
