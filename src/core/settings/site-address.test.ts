import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { baseMistake, siteMistake } from './site-address.ts';

const written = (key: string, value: string) => `${key}: ${value}`;

describe('siteMistake', () => {
  test.each([
    'https://a.example',
    'https://a.example/',
    'http://localhost:4321',
    'HTTPS://A.example',
  ])('%s is an address', (site) => {
    expect(siteMistake(site, written)).toBeUndefined();
  });

  test.each([
    ['a.example', 'https://a.example'],
    ['ftp://a.example', 'https://a.example'],
    ['//a.example', 'https://a.example'],
    ['', 'https://example.org'],
    ['https://', 'https://example.org'],
    ['https://a.example/?b', 'https://a.example'],
    ['https://a.example/#b', 'https://a.example'],
    ['https://user:secret@a.example/', 'https://a.example'],
  ])('%j is none; the hint has %s', (site, fixed) => {
    expect(siteMistake(site, written)?.hint).toContain(fixed);
  });

  test('a path belongs to the base', () => {
    const { hint = '' } = siteMistake('https://a.example/news/', written) ?? {};
    expect(hint).toContain('site: https://a.example');
    expect(hint).toContain('base: /news/');
  });
});

describe('baseMistake', () => {
  test.each(['/', '/news/', '/news', '/a/b.c/~d/'])('%s is a path', (base) => {
    expect(baseMistake(base, written)).toBeUndefined();
  });

  test.each([
    ['news', 'base: /news/'],
    ['/my news/', 'base: /my-news/'],
    ['//', 'base: /archive/'],
    ['', 'base: /archive/'],
    ['/../', 'base: /archive/'],
    ['/a/../b/', 'base: /a/b/'],
  ])('%j is none; the hint has %s', (base, fixed) => {
    expect(baseMistake(base, written)?.hint).toContain(fixed);
  });

  test('what a hint proposes is a path', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (base) => {
        let proposed = '/';
        baseMistake(base, (_key, value) => (proposed = value));
        expect(baseMistake(proposed, written)).toBeUndefined();
      }),
      { examples: [['. '], ['/../ -'], ['a/-./b']] },
    );
  });
});
