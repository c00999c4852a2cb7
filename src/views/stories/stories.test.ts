import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../core/archive/archive.ts';
import { createUrls } from '../../core/addresses/urls.ts';
import { makeEntry } from '../../test/support/make-entry.ts';
import { stackStories } from './stories.ts';

const urls = createUrls('/');
const entries = (count: number) =>
  Array.from({ length: count }, (_, at) => makeEntry(`2024-02-${10 + at}`, `s${at}`));

/** How many stories of each weight so many articles make. */
function sizes(count: number, led = true) {
  const ranked = entries(count);
  const { lead, seconds, thirds, wire } = stackStories(
    ranked,
    buildArchive(ranked),
    urls,
    'More',
    led,
  );
  return [lead ? 1 : 0, seconds.length, thirds.length, wire?.lines.length ?? 0];
}

describe('stackStories', () => {
  test.each<[number, number[]]>([
    [0, [0, 0, 0, 0]],
    [1, [1, 0, 0, 0]],
    [4, [1, 3, 0, 0]],
    [6, [1, 3, 0, 2]],
    [7, [1, 6, 0, 0]],
    [9, [1, 6, 0, 2]],
    [10, [1, 9, 0, 0]],
    [11, [1, 3, 6, 1]],
    [18, [1, 3, 6, 8]],
  ])('of %i articles: lead, seconds, full rows of thirds, lines', (count, expected) => {
    expect(sizes(count)).toEqual(expected);
  });

  test('on a further page all are lines', () => {
    expect(sizes(9, false)).toEqual([0, 0, 0, 9]);
  });

  test('lines that begin with days are in the order of time', () => {
    const ranked = entries(6).reverse();
    const archive = buildArchive(ranked);
    const lines = (begins: 'day' | 'place') =>
      stackStories(ranked, archive, urls, 'More', true, begins).wire?.lines.map(({ date }) => date);
    expect(lines('day')).toEqual(['2024-02-10', '2024-02-11']);
    expect(lines('place')).toEqual(['2024-02-11', '2024-02-10']);
  });
});
