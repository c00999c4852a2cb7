import { expect, test } from 'vitest';
import { breadcrumbJsonLd } from './breadcrumb-json-ld.ts';

const settings = { site: 'https://a.example' };
const archive = { label: 'Archive', href: '/archive/' };
const year = { label: '2024', href: '/2024/' };

test('the steps are counted from one, with full addresses', () => {
  const page = { label: 'Bridge opens', href: '/2024/02/08/bridge/' };
  expect(breadcrumbJsonLd([archive, year], page, settings)).toMatchObject({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { position: 1, name: 'Archive', item: 'https://a.example/archive/' },
      { position: 2, name: '2024', item: 'https://a.example/2024/' },
    ],
  });
});

test('below a single page, the page itself is the second step', () => {
  expect(breadcrumbJsonLd([archive], year, settings)).toMatchObject({
    itemListElement: [{ name: 'Archive' }, { position: 2, name: '2024' }],
  });
});
