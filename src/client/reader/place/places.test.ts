// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { writeStored } from '../stored.ts';
import { isOffered, isRead, placeOf, rememberPlace } from './places.ts';

beforeEach(() => localStorage.clear());

test('a place is remembered by the article’s path', () => {
  expect(placeOf('/a/')).toBeUndefined();
  rememberPlace('/a/', { at: 'p4', share: 0.5 });
  rememberPlace('/b/', { at: 'p9', share: 1 });
  expect(placeOf('/a/')).toEqual({ at: 'p4', share: 0.5 });
});

test('those visited last are remembered', () => {
  for (let n = 0; n < 205; n++) rememberPlace(`/${n}/`, { at: 'p1', share: 1 });
  rememberPlace('/5/', { at: 'p2', share: 1 });
  rememberPlace('/new/', { at: 'p2', share: 1 });
  expect(placeOf('/4/')).toBeUndefined();
  expect(placeOf('/5/')?.at).toBe('p2');
  expect(placeOf('/6/')).toBeUndefined();
});

test.each([{ at: 'main', share: 1 }, { at: 'p1' }, 'p1', null])('%j is not a place', (written) => {
  writeStored('places', { '/a/': written });
  expect(placeOf('/a/')).toBeUndefined();
});

describe('a reader is offered to continue', () => {
  const place = { at: 'p4', share: 0.5 };
  test.each([
    ['in the middle', place, '', 0, true],
    ['not hardly begun', { ...place, share: 0.05 }, '', 0, false],
    ['not when it is read', { ...place, share: 1 }, '', 0, false],
    ['not where the address has a target', place, '#q-3k2j8n5q1w', 0, false],
    ['not where the browser has returned', place, '', 300, false],
    ['not without a place', undefined, '', 0, false],
  ] as const)('%s', (_, at, hash, scrolled, offered) => {
    expect(isOffered(at, hash, scrolled)).toBe(offered);
  });

  test('an article is read at its end', () => {
    expect(isRead({ at: 'p9', share: 0.97 })).toBe(true);
    expect(isRead(place)).toBe(false);
  });
});
