import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../core/archive/archive.ts';
import { createUrls } from '../../core/addresses/urls.ts';
import { makeEntry } from '../../test/support/make-entry.ts';
import { tagNames, tagView, tagYearViews } from './tag.ts';

const urls = createUrls('/');

function tagOf(counts: Readonly<Record<string, number>>) {
  const archive = buildArchive(
    Object.entries(counts).flatMap(([year, count]) =>
      Array.from({ length: count }, (_, k) => {
        const day = `${year}-02-${String((k % 28) + 1).padStart(2, '0')}`;
        return makeEntry(day, `story-${k}`, { tags: ['harbour'] });
      }),
    ),
  );
  const [tag] = archive.tags;
  if (!tag) throw new Error('no tag');
  return { archive, tag };
}

describe('a tag of few articles', () => {
  const { archive, tag } = tagOf({ '2023': 2, '2024': 3 });
  const view = tagView(tag, archive, urls);

  test('shows all on its page, newest year first, with a way down to each', () => {
    const { lead, rows } = view.stories;
    expect([lead, ...rows.flat()].map((story) => story?.begins)).toEqual([
      '2024',
      undefined,
      undefined,
      '2023',
      undefined,
    ]);
    expect(view.years).toHaveLength(2);
    expect(view.articleTotal).toBe(5);
  });

  test('has no pages of years', () => {
    expect(tagYearViews(tag, archive, urls)).toEqual([]);
  });
});

describe('a tag of very many', () => {
  const { archive, tag } = tagOf({ '2023': 250, '2024': 250 });
  const pages = tagYearViews(tag, archive, urls);

  test('has pages of its years, at addresses of their own', () => {
    expect(new Set(pages.map(({ rest }) => rest)).size).toBe(pages.length);
    expect(pages.some(({ rest }) => rest === '2023')).toBe(true);
    expect(pages.every(({ page }) => page.items.length <= 100)).toBe(true);
  });

  test('and every article is on one of them or on the main page', () => {
    const { lead, rows, years } = tagView(tag, archive, urls).stories;
    const large = [...(lead ? [lead] : []), ...rows.flat()].map(({ card }) => card);
    const main = [...large, ...years.flatMap(({ lines }) => lines)];
    const all = [...main, ...pages.flatMap(({ page }) => page.items)].map(({ href }) => href);
    expect(new Set(all).size).toBe(500);
  });
});

test('the index counts articles', () => {
  const { archive } = tagOf({ '2024': 3 });
  expect(tagNames(archive, urls)).toMatchObject([{ href: urls.tag('harbour'), count: 3 }]);
});
