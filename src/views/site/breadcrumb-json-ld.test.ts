import { expect, test } from 'vitest';
import { readSettings } from '../../archive-folder/settings.ts';
import { breadcrumbJsonLd } from './breadcrumb-json-ld.ts';

test('the steps are counted from one, with full addresses, and the page itself last', () => {
  const settings = { ...readSettings(), site: 'https://a.example' };
  const crumbs = [
    { label: 'Archive', href: '/archive/' },
    { label: '2024', href: '/2024/' },
  ];
  expect(breadcrumbJsonLd(crumbs, settings)).toMatchObject({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { position: 1, name: 'Archive', item: 'https://a.example/archive/' },
      { position: 2, name: '2024' },
    ],
  });
  expect(JSON.stringify(breadcrumbJsonLd(crumbs, settings))).not.toContain('/2024/');
  expect(breadcrumbJsonLd([], settings)).toMatchObject({ itemListElement: [] });
});
