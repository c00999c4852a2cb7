import { expect, test } from 'vitest';
import { absoluteAddress } from './absolute.ts';

const SITE = 'https://paper.example:8443/archive/';

test.each([
  '/',
  '/archive/',
  '/quotes/3k2j8n5q1w/',
  '/2024/02/08/first-pile/#q-3k2j8n5q1w',
  '/2024/02/08/first-pile/#p4',
  '/images/cards/q.3k2j.png',
  '/api/quotes/3k2j8n5q1w.json',
  '/api/articles/2024/02.json#/records/2024-02-08-pile',
  '/tags/caf\u00e9/',
  '/places/../up/',
  '/places/.hidden/',
  '//other.example/',
  '/search/?q=a b',
  '/speakers/%C3%A9/',
  'https://elsewhere.example/a',
  '',
])('%s becomes what the URL standard says', (path) => {
  expect(absoluteAddress(path, SITE)).toBe(new URL(path, SITE).href);
});
