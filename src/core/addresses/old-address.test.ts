import { describe, expect, test } from 'vitest';
import {
  OLD_ADDRESS,
  oldAddressHref,
  oldAddressText,
  readOldAddress,
  redirectFile,
} from './old-address.ts';

const HOME = 'https://post.example/news/archive/';
const read = (written: string) => readOldAddress(written, HOME);
const textOf = (written: string) => {
  const address = read(written);
  return address && oldAddressText(address);
};
const fileOf = (written: string) => {
  const address = read(written);
  return address && redirectFile(address);
};

describe('readOldAddress', () => {
  test.each([
    ['/2024/03/12/ferry-is-back/', '/2024/03/12/ferry-is-back/'],
    ['/2024/03/12/ferry-is-back', '/2024/03/12/ferry-is-back/'],
    ['/2024/03/12/ferry-is-back/index.html', '/2024/03/12/ferry-is-back/'],
    ['/2024/03/12/x.html#top', '/2024/03/12/x.html'],
    ['/old//x/', '/old/x/'],
    ['/a/../../x/', '/x/'],
    ['/?p=101', '/?p=101'],
    ['/index.php?p=101', '/index.php?p=101'],
    ['/%D0%BD%D0%B0%D1%83%D0%BA%D0%B0/', '/наука/'],
    ['/наука', '/наука/'],
    ['/100%/', '/100%/'],
    ['/a%2Fb/', '/a%2Fb/'],
    ['https://post.example/news/archive/x/', '/x/'],
    ['http://post.example/news/archive/?p=3', '/?p=3'],
  ])('%s is %s', (written, text) => {
    expect(textOf(written)).toBe(text);
  });

  test.each(['https://blog.example/x/', 'https://post.example/other/x/'])(
    '%s is elsewhere',
    (written) => {
      expect(read(written)).toBeUndefined();
    },
  );
});

describe('redirectFile', () => {
  test.each([
    ['/2024/03/12/x.html', '2024/03/12/x.html'],
    ['/2024/03/12/x/', '2024/03/12/x/index.html'],
    ['/2024/03/12/x', '2024/03/12/x/index.html'],
    ['/node.js-at-ten/v1.2', 'node.js-at-ten/v1.2/index.html'],
    ['/наука/', 'наука/index.html'],
    ['/', 'index.html'],
  ])('%s is %s', (written, file) => {
    expect(fileOf(written)).toBe(file);
  });

  test.each([
    '/?p=101',
    '/story.php',
    '/a:b/',
    `/${'long'.repeat(70)}/`,
    '/a%2F..%2Fb/%00/',
    '/trailing-dot./',
  ])('%s has none', (written) => {
    expect(fileOf(written)).toBeUndefined();
  });
});

test.each([
  ['/наука/', '/news/archive/%D0%BD%D0%B0%D1%83%D0%BA%D0%B0/'],
  ['/a b/x:y*z.html', '/news/archive/a%20b/x%3Ay%2Az.html'],
  ['/?p=101', '/news/archive/?p=101'],
])('oldAddressHref encodes %s', (written, href) => {
  const address = read(written);
  expect(address && oldAddressHref(address, '/news/archive/')).toBe(href);
});

test.each([
  ['/x/', true],
  ['https://blog.example/x', true],
  ['x/', false],
  ['//blog.example/x', false],
  ['/a b/', true],
  ['/a\tb/', false],
  ['ftp://x.example/', false],
])('OLD_ADDRESS: %s %s', (written, fits) => {
  expect(OLD_ADDRESS.test(written)).toBe(fits);
});
