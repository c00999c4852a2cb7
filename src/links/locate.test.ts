import { describe, expect, test } from 'vitest';
import { createLocator } from './locate.ts';

const locate = createLocator({
  base: '/paper/',
  site: 'https://a.example',
  files: new Set(['index.html', 'quotes/index.html', 'feed.xml', 'a b.html', 'naïve/index.html']),
  others: ['https://a.example/other/', '/shop/'],
});
const from = 'https://a.example/paper/quotes/';
const fileAt = (address: string) => {
  const location = locate(address, from);
  return location.kind === 'here' ? location.file : location.kind;
};

describe('where an address leads', () => {
  test.each([
    ['/paper/', 'index.html'],
    ['', 'quotes/index.html'],
    ['#top', 'quotes/index.html'],
    ['../feed.xml', 'feed.xml'],
    ['./', 'quotes/index.html'],
    ['index.html', 'quotes/index.html'],
    ['https://a.example/paper/feed.xml?a=b', 'feed.xml'],
    ['/paper/a%20b.html', 'a b.html'],
    ['/paper/na%C3%AFve/', 'naïve/index.html'],
    ['https://b.example/', 'elsewhere'],
    ['http://a.example/paper/', 'elsewhere'],
    ['mailto:a@b.example', 'elsewhere'],
    ['JavaScript:void(0)', 'elsewhere'],
    ['/other/', 'elsewhere'],
    ['/shop/', 'elsewhere'],
    ['/paper/quotes', 'wrong'],
    ['/paper/none/', 'wrong'],
    ['/', 'wrong'],
    ['/paper/%zz', 'wrong'],
    ['https://', 'wrong'],
  ])('%j: %s', (address, expected) => {
    expect(fileAt(address)).toBe(expected);
  });

  test('what lies outside the base is told in other words than what is missing', () => {
    const told = (address: string) => {
      const location = locate(address, from);
      return location.kind === 'wrong' ? location.what : '';
    };
    expect(told('/quotes/')).not.toBe(told('/paper/none/'));
    expect(told('/quotes/')).toContain('/paper/');
  });
});

describe('the ids that a fragment may mean', () => {
  test.each([
    ['#q-1', ['q-1']],
    ['#', []],
    ['#TOP', []],
    ['#na%C3%AFve', ['naïve', 'na%C3%AFve']],
    ['#%zz', ['%zz']],
    ['#q-1:~:text=a', ['q-1']],
    ['#:~:text=a', []],
    ['', []],
  ])('%j: %j', (fragment, anchors) => {
    expect(locate(fragment, from)).toMatchObject({ anchors });
  });
});
