import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../core/archive/archive.ts';
import { createUrls } from '../../core/addresses/urls.ts';
import { stripView } from './strip.ts';
import { makeEntry } from '../../test/support/make-entry.ts';

const urls = createUrls('/');

const entry = (date: string) => makeEntry(date, 'story');

describe('stripView', () => {
  const archive = buildArchive([entry('2010-03-01'), entry('2013-06-01'), entry('2019-11-30')]);

  test.each([
    ['2010-01-01', 0],
    ['2015-01-01', 50],
    ['2019-01-01', 90],
  ])('%s lies at %i per cent', (date, position) => {
    expect(stripView(archive, urls, date).position).toBe(position);
  });

  test('the last day lies within the strip', () => {
    const { position = 101 } = stripView(archive, urls, '2019-12-31');
    expect(position).toBeGreaterThan(99);
    expect(position).toBeLessThan(100);
  });

  test.each([
    ['2015', 50, 10],
    ['2015-01', 50, 0.83],
    ['2015-01-01', 50, undefined],
  ])('%s has its own width', (at, position, width) => {
    const strip = stripView(archive, urls, at);
    expect([strip.position, strip.width]).toEqual([position, width]);
  });

  test('a page of no one day has no position', () => {
    expect(stripView(archive, urls)).toEqual({
      src: '/archive-strip.svg',
      labels: [
        { text: '2010', position: 0 },
        { text: '2013', position: 30 },
        { text: '2016', position: 60 },
        { text: '2019', position: 90 },
      ],
    });
  });

  test('an archive of one year has one label', () => {
    expect(stripView(buildArchive([entry('2024-02-08')]), urls).labels).toEqual([
      { text: '2024', position: 0 },
    ]);
  });
});
