import { expect, test } from 'vitest';
import type { CalendarDate } from '../../core/calendar/date.ts';
import { sitemapFiles } from './sitemap.ts';

const home = new URL('https://paper.example/post/');
const day = '2024-02-08' as CalendarDate;

test('pages have the day of their last change; frames and pages without a day are left out', () => {
  const frames = ['/quotes/3k2j8n5q1w/embed/', '/quotes/embed/'];
  const pages = [...frames, '/', '/404/', '/2024/', '/ferry/', '/tags/a’s/'];
  const files = sitemapFiles(pages, home, { '/post/': day, '/post/ferry/': null });
  expect([...files.keys()]).toEqual(['sitemap-0.xml', 'sitemap-index.xml']);
  const addresses = ['', '2024/', 'tags/a%E2%80%99s/'].map(
    (path) => `<url><loc>https://paper.example/post/${path}</loc><lastmod>${day}T00:00:00.000Z`,
  );
  const map = files.get('sitemap-0.xml') ?? '';
  for (const address of addresses) expect(map).toContain(address);
  expect(map.match(/<url>/g)).toHaveLength(3);
  expect(files.get('sitemap-index.xml')).toContain(
    `<loc>https://paper.example/post/sitemap-0.xml</loc><lastmod>${day}`,
  );
});

test('a page of which the instant is known has it', () => {
  const map = sitemapFiles(['/a/'], home, { '/post/a/': '2024-02-08T14:00:02.000Z' });
  expect(map.get('sitemap-0.xml')).toContain('<lastmod>2024-02-08T14:00:02.000Z</lastmod>');
});

test('a site with more pages than a file may name has several', () => {
  const pages = Array.from({ length: 45_001 }, (_, number) => `/p${number}/`);
  const files = sitemapFiles(pages, home, {});
  expect([...files.keys()]).toEqual(['sitemap-0.xml', 'sitemap-1.xml', 'sitemap-index.xml']);
  expect(files.get('sitemap-1.xml')).toContain('<loc>https://paper.example/post/p9999/</loc></url>');
});

test('what XML reserves is escaped in addresses', () => {
  const map = sitemapFiles(["/tags/r&d's/"], home, {}).get('sitemap-0.xml');
  expect(map).toContain('/tags/r&amp;d&apos;s/</loc>');
});
