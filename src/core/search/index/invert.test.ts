import { describe, expect, test } from 'vitest';
import { invert, stemOf } from './invert.ts';
import { listWords } from './list-words.ts';
import { placeOf } from './place.ts';
import { MOST_IMPACT } from './word-section.ts';

const NO_WORDS = new Map<string, number>();
type Text = readonly [text: string, title?: number];

function indexOf(...texts: readonly Text[]) {
  const articles = texts.map(([text, titleLength = 0]) =>
    listWords(text, { titleLength }, NO_WORDS),
  );
  return invert(articles, (term) => term.replace(/s$/, ''));
}
const termOf = (groups: ReturnType<typeof indexOf>, term: string) =>
  groups.flatMap(({ terms }) => terms).find((each) => each.term === term);

describe('invert', () => {
  test('each word has its articles and its positions in each', () => {
    const groups = indexOf(['boats sail, boats sink'], ['it rained'], ['boats']);
    expect(termOf(groups, 'boats')).toMatchObject({
      articles: [0, 2],
      places: [[0, placeOf(2, 0, 0)], [0]],
    });
  });

  test('words of one stem are one group, all in the order of code units', () => {
    const groups = indexOf(['boats boat sails sail Äpfel']);
    const stems = groups.map(({ stem }) => stem);
    expect(stems).toEqual([...stems].sort());
    expect(groups.find(({ stem }) => stem === 'boat')?.terms.map(({ term }) => term)).toEqual([
      'boat',
      'boats',
    ]);
  });

  test('a word says more of a short article, of a headline and where it is often', () => {
    const long = ` ${'rain '.repeat(200)}`;
    const impact = (...texts: readonly Text[]) =>
      termOf(indexOf(...texts), 'ferry')?.impacts[0] ?? -1;
    expect(impact(['ferry'], [`x${long}`])).toBeGreaterThan(impact([`ferry${long}`], ['x']));
    expect(impact([`ferry${long}`, 5])).toBeGreaterThan(impact([`ferry${long}`]));
    expect(impact([`${'ferry '.repeat(9)}${long}`])).toBeGreaterThan(impact([`ferry${long}`]));
  });

  test('no impact leaves its range', () => {
    const groups = indexOf(['ferry '.repeat(500), 3000], [`sun ${'rain '.repeat(20_000)}`], ['']);
    for (const { terms } of groups)
      for (const { impacts } of terms)
        for (const impact of impacts) {
          expect(impact).toBeGreaterThan(0);
          expect(impact).toBeLessThanOrEqual(MOST_IMPACT);
        }
  });

  test('no articles, no words', () => {
    expect(indexOf()).toEqual([]);
  });
});

test('two words in a row have a key of their own', () => {
  const stem = (term: string) => term.slice(0, 1);
  expect(stemOf('bridge', stem)).toBe('b');
  expect(stemOf('of the', stem)).toBe('of the');
});
