import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../core/archive/archive.ts';
import { createUrls } from '../../core/addresses/urls.ts';
import { makeStory } from '../../test/support/make-story.ts';
import { frontView } from './front.ts';

const urls = createUrls('/');

/** So many articles on each date. */
function frontOf(counts: Readonly<Record<string, number>>) {
  const entries = Object.entries(counts).flatMap(([date, count]) =>
    Array.from({ length: count }, (_, at) => makeStory(date, `s${String(at).padStart(2, '0')}`)),
  );
  return frontView(buildArchive(entries), urls);
}

/** A front page in short: heading and number of lines of each wire, and the columns. */
const inShort = (view: ReturnType<typeof frontOf>) => ({
  kind: view?.kind,
  seconds: view?.seconds.length,
  wires: view?.wires.map(({ heading, lines, more }) => [heading, lines.length, more?.label]),
  before: view?.before.map(({ label }) => label),
});

describe('frontView', () => {
  test('of an empty archive is absent', () => {
    expect(frontOf({})).toBeUndefined();
  });

  test('of a single article is the lead alone', () => {
    expect(inShort(frontOf({ '2024-02-08': 1 }))).toEqual({
      kind: 'year',
      seconds: 0,
      wires: [],
      before: [],
    });
  });

  test('of a daily has its newest day, eight lines, and the days before', () => {
    const days = { '2024-02-05': 9, '2024-02-06': 9, '2024-02-07': 9, '2024-02-08': 26 };
    expect(inShort(frontOf(days))).toEqual({
      kind: 'day',
      seconds: 3,
      wires: [['Also today', 8, 'All 26 articles of Thursday']],
      before: ['Wednesday, 7 February', 'Tuesday, 6 February', 'Monday, 5 February'],
    });
  });

  test('of a small day is filled up with the one before', () => {
    expect(inShort(frontOf({ '2024-02-06': 9, '2024-02-07': 9, '2024-02-08': 5 }))).toMatchObject({
      wires: [
        ['Also today', 1, undefined],
        ['On Wednesday, 7 February', 7, 'All 9 articles of Wednesday'],
      ],
      before: ['Tuesday, 6 February'],
    });
  });

  test('of a monthly has its year, then the year before, then others', () => {
    const months = { '2021-05-01': 1, '2022-05-01': 1, '2023-05-01': 1, '2023-06-01': 5 };
    const year = { '2024-01-01': 1, '2024-02-01': 1, '2024-03-01': 1, '2024-04-01': 1 };
    const view = frontOf({ ...months, ...year });
    expect(view?.dateText).toBe('Latest: 1 April 2024');
    expect(view?.lead.date).toBe('2024-04-01');
    expect(inShort(view)).toEqual({
      kind: 'year',
      seconds: 3,
      wires: [['In 2023', 6, undefined]],
      before: ['2022', '2021'],
    });
  });

  test('says how much the archive holds', () => {
    expect(frontOf({ '2023-11-01': 1, '2024-02-08': 2 })?.totals).toEqual({
      articles: 3,
      quotes: 0,
      speakers: 0,
      since: 'November 2023',
    });
  });

  test('does not change with an article of long ago that it does not show', () => {
    const days = { '2024-02-04': 4, '2024-02-05': 4, '2024-02-06': 4, '2024-02-07': 4 };
    const newest = { ...days, '2024-02-08': 9 };
    const { totals, band, ...view } = frontOf({ '2020-06-01': 1, ...newest }) ?? {};
    const {
      totals: _totals,
      band: _band,
      ...after
    } = frontOf({ '2020-06-01': 2, ...newest }) ?? {};
    expect(after).toEqual(view);
    expect([totals?.articles, band?.years[0]?.count]).toEqual([26, 1]);
  });
});
