import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../core/archive/archive.ts';
import { createUrls } from '../../core/addresses/urls.ts';
import { makeEntry } from '../../test/support/make-entry.ts';
import { archiveHeat, decadeLink, decadeViews } from './decade.ts';

const urls = createUrls('/');

/** An archive with an article in each year. */
const archiveOf = (...years: number[]) =>
  buildArchive(years.map((year) => makeEntry(`${year}-06-01`, `in-${year}`)));

describe('decades', () => {
  test('have pages where the archive spans several', () => {
    const views = decadeViews(archiveOf(1998, 2011, 2019, 2020), urls);
    expect(views.map(({ id, href, total, rows }) => [id, href, total, rows.length])).toEqual([
      ['1990s', '/1990s/', 1, 2],
      ['2010s', '/2010s/', 2, 10],
      ['2020s', '/2020s/', 1, 1],
    ]);
    expect([views[1]?.before?.label, views[1]?.after?.label]).toEqual(['1990s', '2020s']);
    expect(decadeLink(archiveOf(1998, 2011), '2011', urls)?.href).toBe('/2010s/');
  });

  test('have none where it lies in one', () => {
    expect(decadeViews(archiveOf(2011, 2019), urls)).toEqual([]);
    expect(decadeLink(archiveOf(2011, 2019), '2011', urls)).toBeUndefined();
    expect(decadeViews(buildArchive([]), urls)).toEqual([]);
  });
});

describe('the archive’s page', () => {
  test('shows every month of thirty years', () => {
    const rows = archiveHeat(archiveOf(1995, 2024), urls);
    expect(rows).toHaveLength(30);
    expect(rows[0]?.cells).toHaveLength(12);
  });

  test('shows the years of a longer time, a row a decade', () => {
    const rows = archiveHeat(archiveOf(1960, 2019, 2024), urls);
    expect(rows.map(({ year, href, total }) => [year, href, total])).toEqual([
      ['2020s', '/2020s/', 1],
      ['2010s', '/2010s/', 1],
      ['1960s', '/1960s/', 1],
    ]);
    expect(rows[1]?.cells[9]).toMatchObject({ name: '2019', label: '9', href: '/2019/' });
    expect(rows[1]?.cells[8]).not.toHaveProperty('href');
  });
});
