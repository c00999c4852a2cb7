import { describe, expect, test } from 'vitest';
import { pageHref, pageList, pageParam, takeFirst, weigh } from './paged.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, n) => n);
const cut = (items: readonly unknown[]) => pageList(items, '/list/', String);

describe('pageList', () => {
  test.each([
    [0, [0]],
    [1, [1]],
    [100, [100]],
    [101, [100, 1]],
    [250, [100, 100, 50]],
  ])('%i items make pages of %j', (count, lengths) => {
    expect(cut(numbers(count)).map(({ items }) => items.length)).toEqual(lengths);
  });

  test('heavy items make shorter pages, and one that is too heavy a page of its own', () => {
    const heavy = 'x'.repeat(10_000);
    const giant = 'y'.repeat(200_000);
    const pages = cut([...numbers(3).map(() => heavy), giant, ...numbers(6).map(() => heavy)]);
    expect(pages.map(({ items }) => items.length)).toEqual([3, 1, 4, 2]);
  });

  test('the first page alone knows of all others; each knows the next and the last', () => {
    const [first, second, third] = cut(numbers(250));
    expect(first).toMatchObject({ number: 1, href: '/list/', total: 250 });
    expect(first?.pages).toEqual([
      { label: 'Page 1, from 0', href: '/list/' },
      { label: 'Page 2, from 100', href: '/list/page-2/' },
      { label: 'Page 3, from 200', href: '/list/page-3/' },
    ]);
    expect(second).not.toHaveProperty('total');
    expect(second?.pages).toEqual([]);
    expect([second?.before?.href, second?.after?.href]).toEqual(['/list/', '/list/page-3/']);
    expect(third).not.toHaveProperty('after');
  });

  test('what is added at the end changes the first page and the last', () => {
    expect(cut(numbers(251)).slice(1, 2)).toEqual(cut(numbers(250)).slice(1, 2));
    expect(cut(numbers(401)).slice(1, 3)).toEqual(cut(numbers(400)).slice(1, 3));
  });

  test('a single page has no ways to others', () => {
    expect(cut(numbers(3))).toEqual([
      { number: 1, href: '/list/', items: [0, 1, 2], total: 3, pages: [] },
    ]);
  });
});

test('weigh counts bytes, not characters', () => {
  expect([weigh('ab'), weigh('ճայ'), weigh({ a: 1 })]).toEqual([4, 8, 7]);
});

test('takeFirst stops at the number or the weight, but takes one', () => {
  expect(takeFirst([1, 2, 3], 2)).toEqual([1, 2]);
  expect(takeFirst(['aaaa', 'bbbb', 'cccc'], 9, 12)).toEqual(['aaaa', 'bbbb']);
  expect(takeFirst(['aaaa'], 9, 1)).toEqual(['aaaa']);
  expect(takeFirst([])).toEqual([]);
});

test('the first page has the list’s own address', () => {
  expect([pageHref('/list/', 1), pageHref('/list/', 2)]).toEqual(['/list/', '/list/page-2/']);
  expect([pageParam(1), pageParam(2)]).toEqual([undefined, 'page-2']);
});
