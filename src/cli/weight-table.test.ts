import { expect, test } from 'vitest';
import { limitWarnings, weightTable } from './weight-table.ts';

test('a line for each kind that there is, and all', () => {
  const kinds = new Map([
    ['articles', { files: 1200, bytes: 41_000_000 }],
    ['feeds', { files: 3, bytes: 90_000 }],
    ['redirects', { files: 40, bytes: 30_000 }],
  ] as const);
  expect(weightTable(kinds)).toBe(
    [
      'what                    files    MB\n',
      'articles                1,200  41.0\n',
      'feeds                       3   0.1\n',
      'all                     1,203  41.1\n',
      'besides: old addresses     40   0.0\n',
    ].join(''),
  );
});

const site = {
  files: 10,
  bytes: 10,
  largest: { path: 'data/quotes.csv', bytes: 1 },
  inOneFolder: 1,
};

test('a site within all limits is not warned about', () => {
  expect(limitWarnings(site)).toEqual([]);
});

test('each limit that is passed is named, with what to do', () => {
  const lines = limitWarnings({
    ...site,
    files: 30_000,
    bytes: 2e9,
    largest: { path: 'data/quotes.csv', bytes: 30_000_000 },
    inOneFolder: 60_000,
  });
  expect(lines).toContain('Cloudflare Pages (free) takes 20,000 files; this site has 30,000.');
  expect(lines).toContain('GitHub Pages takes 1000 MB; this site has 2000 MB.');
  expect(lines).toContain(
    'Cloudflare Pages (paid) takes files of 26 MB; data/quotes.csv has 30 MB.',
  );
  expect(lines).toContain('Netlify takes 54,000 files in a folder; this site has 60,000 in one.');
  expect(lines.at(-1)).toMatch(/^Fix: /);
});
