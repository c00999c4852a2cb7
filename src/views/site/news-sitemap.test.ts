import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { readSettings } from '../../archive-folder/settings.ts';
import { buildArchive } from '../../core/archive/archive.ts';
import { createUrls } from '../../core/addresses/urls.ts';
import { makeEntry } from '../../test/support/make-entry.ts';
import { newsSitemap } from './news-sitemap.ts';

const settings = { ...readSettings(), name: 'Fish & Chips <Daily>', site: 'https://a.example' };
const write = (...entries: ReturnType<typeof makeEntry>[]) =>
  newsSitemap(buildArchive(entries), createUrls('/'), settings);

/** Addresses in the sitemap. */
function addresses(xml: string): string[] {
  expect(XMLValidator.validate(xml)).toBe(true);
  return [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address);
}

describe('newsSitemap', () => {
  test('the two days up to the newest article, newest first', () => {
    const xml = write(
      makeEntry('2024-02-06', 'a'),
      makeEntry('2024-02-07', 'b'),
      makeEntry('2024-02-08', 'c'),
    );
    expect(addresses(xml)).toEqual([
      'https://a.example/2024/02/08/c/',
      'https://a.example/2024/02/07/b/',
    ]);
  });

  test('the day before the first of March is counted by the calendar', () => {
    expect(
      addresses(write(makeEntry('2024-02-29', 'a'), makeEntry('2024-03-01', 'b'))),
    ).toHaveLength(2);
    expect(
      addresses(write(makeEntry('2023-02-27', 'a'), makeEntry('2023-03-01', 'b'))),
    ).toHaveLength(1);
  });

  test('no more than the protocol allows', () => {
    const entries = Array.from({ length: 1200 }, (_, k) => makeEntry('2024-02-08', `s${k}`));
    expect(addresses(write(...entries))).toHaveLength(1000);
  });

  test('titles and names are escaped, a language is told by its first part', () => {
    const xml = write(makeEntry('2024-02-08', 'a', { title: 'A < B & "C"', lang: 'pt-BR' }));
    const { urlset } = new XMLParser().parse(xml) as {
      urlset: { url: { 'news:news': Record<string, unknown> } };
    };
    expect(urlset.url['news:news']).toMatchObject({
      'news:title': 'A < B & "C"',
      'news:publication': { 'news:name': 'Fish & Chips <Daily>', 'news:language': 'pt' },
    });
  });

  test('a known time of publication is told', () => {
    const xml = write(makeEntry('2024-02-08', 'a', { time: '10:00:02-04:00' }));
    expect(xml).toContain('<news:publication_date>2024-02-08T10:00:02-04:00<');
  });

  test('an empty archive has an empty one', () => {
    expect(addresses(write())).toEqual([]);
  });
});
