import { afterEach, describe, expect, test } from 'vitest';
import { compareNames } from './compare-names.ts';
import { compileMessage } from './languages.ts';
import { say, sayList, sayNumber, sayParts, speak, spokenLanguage } from './say.ts';

afterEach(() => speak('en'));

describe('say', () => {
  test.each([
    [0, '0 articles'],
    [1, '1 article'],
    [2, '2 articles'],
    [12_345, '12,345 articles'],
  ])('counts %d', (count, words) => {
    expect(say('counts.articles', { count })).toBe(words);
  });

  test('puts values in as they are', () => {
    expect(say('place.said-in', { place: '{x} <b>' })).toBe('Said in {x} <b>');
  });

  test('says nothing that is not in the catalogue', () => {
    expect(() => compileMessage('en', 'counts.unicorns' as 'counts.articles')).toThrow(RangeError);
  });
});

test('a message with tags comes in parts', () => {
  expect(sayParts('quote.in-place', { place: 'Varna' })).toEqual([
    { text: 'in ' },
    { tag: 'link', text: 'Varna' },
  ]);
  expect(sayParts('search.have-word', { count: 1, word: 'bridge' })).toEqual([
    { text: 'one has ' },
    { tag: 'word', text: 'bridge' },
  ]);
});

describe('a list', () => {
  test.each([
    [['a'], 'and', 'a'],
    [['a', 'b'], 'and', 'a and b'],
    [['a', 'b', 'c'], 'and', 'a, b and c'],
    [['a', 'b', 'c'], 'or', 'a, b or c'],
    [['a', 'b', 'c'], 'bare', 'a, b, c'],
    [[], 'and', ''],
  ] as const)('%j with %s', (items, kind, words) => {
    expect(sayList(items, kind)).toBe(words);
  });
});

test('numbers are grouped', () => {
  expect(sayNumber(1_234_567)).toBe('1,234,567');
});

describe('the language', () => {
  test.each([
    ['en', 'en'],
    ['en-US', 'en-US'],
    ['en-XA', 'en-XA'],
    ['xx', 'en'],
    ['', 'en'],
  ])('for %s is %s', (tag, spoken) => {
    speak(tag);
    expect(spokenLanguage()).toBe(spoken);
  });

  test('changes what is said, and back', () => {
    speak('en-XA');
    expect(say('counts.articles', { count: 1 })).toBe('1 àŕţîçļé~~~');
    expect(say('counts.articles', { count: 3 })).toBe('3 àŕţîçļéš~~~');
    expect(sayParts('article.translated', { by: 'Ada' })).toEqual([
      { text: 'Ţŕàñšļàţéđ~~~ ' },
      { tag: 'by', text: 'Ada' },
    ]);
    speak('en');
    expect(say('counts.articles', { count: 1 })).toBe('1 article');
  });

  test('sorts names as it does', () => {
    expect(['Öland', 'Oslo', 'odin 10', 'odin 9'].sort(compareNames)).toEqual([
      'odin 9',
      'odin 10',
      'Öland',
      'Oslo',
    ]);
  });
});
