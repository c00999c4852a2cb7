import { expect, test } from 'vitest';
import { fileOfPath, routePath } from './route-path.ts';

const fixed = (content: string) => ({ content, dynamic: false, spread: false });
const named = (content: string) => ({ content, dynamic: true, spread: false });
const rest = (name: string) => ({ content: `...${name}`, dynamic: true, spread: true });

test.each([
  [[], 'page', {}, '/', 'index.html'],
  [[[fixed('404')]], 'page', {}, '/404/', '404.html'],
  [[[fixed('quotes')], [named('id')]], 'page', { id: 'x1' }, '/quotes/x1/', 'quotes/x1/index.html'],
  [[[fixed('tags')], [rest('index')]], 'page', { index: undefined }, '/tags/', 'tags/index.html'],
  [[[rest('path')]], 'page', { path: '/a/b/' }, '/a/b/', 'a/b/index.html'],
  [[[fixed('feed.'), named('ending')]], 'endpoint', { ending: 'xml' }, '/feed.xml', 'feed.xml'],
] as const)('%j as a %s with %j', (segments, type, params, path, file) => {
  expect(routePath({ segments, type }, params)).toBe(path);
  expect(fileOfPath(path, type)).toBe(file);
});
