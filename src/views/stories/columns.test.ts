import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../core/archive/archive.ts';
import { createUrls } from '../../core/addresses/urls.ts';
import { makeStory } from '../../test/support/make-story.ts';
import { periodColumn, periodName } from './columns.ts';

describe('periodColumn', () => {
  const entries = [
    makeStory('2024-02-07', 'a', [{ who: 'Anna Berg' }]),
    makeStory('2024-02-08', 'b', [
      { who: 'Anna Berg' },
      { who: 'Nora Blake' },
      { who: 'Max Cole' },
      { who: 'Eva Dahl' },
    ]),
  ];
  const archive = buildArchive(entries);
  const [month] = archive.months;
  const column = month && periodColumn(month, archive, createUrls('/'), 1);

  test('has the first articles of a period by rank, and how many there are', () => {
    expect(column).toMatchObject({ label: 'February 2024', href: '/2024/02/', count: 2 });
    expect(column?.stories.map(({ title }) => title)).toEqual(['b']);
  });

  test('leaves out what the page has already, if there is more', () => {
    const shown = (...slugs: string[]) => {
      const hrefs = new Set(slugs.map((slug) => `/2024/02/${slug}/`));
      const left = month && periodColumn(month, archive, createUrls('/'), 2, hrefs);
      return left?.stories.map(({ title }) => title);
    };
    expect(shown('08/b')).toEqual(['a']);
    expect(shown('07/a', '08/b')).toEqual(['b', 'a']);
  });

  test('names three of those who speak', () => {
    expect(column?.stories[0]?.names).toEqual(['Anna Berg', 'Nora Blake', 'Max Cole']);
  });
});

test.each([
  ['2024-03-06', 'Wednesday, 6 March'],
  ['2024-03', 'March 2024'],
  ['2024', '2024'],
])('%s is called %s', (id, name) => {
  expect(periodName(id)).toBe(name);
});
