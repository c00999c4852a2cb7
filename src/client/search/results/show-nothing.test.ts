// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { showHelp, type Help } from './show-nothing.ts';

beforeEach(() => {
  history.replaceState(null, '', '/search/?q=brigde');
});

function help(given: Partial<Help>, words = 'brigde'): HTMLElement {
  const place = document.createElement('div');
  showHelp(
    place,
    { words, chosen: { year: '2024' }, order: 'match', show: 'quotes', inside: false },
    { suggestions: [], everywhere: 0, ...given },
  );
  return place;
}

describe('showHelp', () => {
  test('words that may be meant are links to other searches', () => {
    const place = help({
      suggestions: [{ printed: 'brigde', words: ['bridge', 'brigade', 'bride'] }],
    });
    expect(place.textContent).toMatch(
      /^Did you mean bridge, brigade or bride instead of brigde\?$/,
    );
    expect([...place.querySelectorAll('a')].map((a) => a.getAttribute('href'))).toEqual([
      '/search/?q=bridge&year=2024',
      '/search/?q=brigade&year=2024',
      '/search/?q=bride&year=2024',
    ]);
  });

  test('only the word itself is replaced, whatever it means in a pattern', () => {
    const place = help({ suggestions: [{ printed: 'c$&', words: ['cat'] }] }, 'a c$& b');
    expect(place.querySelector('a')?.getAttribute('href')).toContain('q=a+cat+b');
  });

  test.each([
    [1, /one article/],
    [5, /5 articles/],
  ])('%d without the filters', (everywhere, words) => {
    const place = help({ everywhere });
    expect(place.textContent).toMatch(words);
    expect(place.querySelector('a')?.getAttribute('href')).toBe('/search/?q=brigde');
  });

  test('the same as words is a search in which names are in marks', () => {
    const query = {
      words: '"Ruiz" ferry',
      chosen: {},
      order: 'match',
      show: 'quotes',
      inside: false,
    } as const;
    const place = help({ asWords: { query, count: 3 } });
    expect(place.textContent).toMatch(/3 articles/);
    expect(place.querySelector('a')?.getAttribute('href')).toBe('/search/?q=%22Ruiz%22+ferry');
    expect(help({ asWords: { query, count: 0 } }).textContent).toBe('');
  });

  test('nothing where nothing helps', () => {
    expect(help({ suggestions: [{ printed: 'brigde', words: [] }] }).childNodes).toHaveLength(0);
  });
});
