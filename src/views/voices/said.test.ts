import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../core/archive/archive.ts';
import type { EntrySaid } from '../../core/archive/entry.ts';
import { createUrls } from '../../core/addresses/urls.ts';
import type { CalendarDate } from '../../core/calendar/date.ts';
import { makeStory } from '../../test/support/make-story.ts';
import { saidLines, type SaidChoice } from './said.ts';

const urls = createUrls('/');
const SHORT = 'We will sail again.';

function wordsOf(
  stories: readonly ReturnType<typeof makeStory>[],
  choice: Partial<SaidChoice> = {},
) {
  const archive = buildArchive(stories);
  return saidLines(archive.articles, archive, urls, { most: 5, shown: new Set(), ...choice }).map(
    ({ words }) => words,
  );
}

const saidOn = (day: string): EntrySaid => {
  const date = day as CalendarDate;
  return { start: date, end: date, precision: 'day', by: 'attribution' };
};

describe('saidLines', () => {
  test.each<[string, Parameters<typeof makeStory>[2], string[]]>([
    ['a short sentence by somebody named', [{ who: 'Anna Berg', words: SHORT }], [SHORT]],
    ['nothing by nobody', [{ words: SHORT }], []],
    ['nothing long', [{ who: 'Anna Berg', words: 'x'.repeat(90) }], []],
    ['nothing that says nothing', [{ who: 'Anna Berg', words: 'No.' }], []],
    ['nothing that was never spoken', [{ who: 'Anna Berg', words: SHORT, disputed: {} }], []],
    [
      'of one speaker one quote',
      [
        { who: 'Anna Berg', words: SHORT },
        { who: 'Anna Berg', words: 'We have always sailed.' },
      ],
      [SHORT],
    ],
    [
      'a sentence before a fragment',
      [
        {
          who: 'Nora Blake',
          kind: 'partial',
          words: 'a ferry that has sailed for a hundred years',
        },
        { who: 'Anna Berg', words: SHORT },
      ],
      [SHORT, '… a ferry that has sailed for a hundred years'],
    ],
  ])('has %s', (_what, said, expected) => {
    expect(wordsOf([makeStory('2024-02-08', 'ferry', said)])).toEqual(expected);
  });

  test('fills a column that would be empty with longer quotes and by speakers already heard', () => {
    const long = 'x'.repeat(120);
    const story = makeStory('2024-02-08', 'ferry', [
      { who: 'Anna Berg', words: SHORT },
      { who: 'Anna Berg', words: long },
      { who: 'Anna Berg', words: 'We have always sailed.' },
      { who: 'Anna Berg', kind: 'partial', words: 'a sad day' },
      { who: 'Anna Berg', words: 'x'.repeat(160) },
    ]);
    expect(wordsOf([story], { atLeast: 2 })).toEqual([SHORT, `… ${long}`]);
    expect(wordsOf([story], { atLeast: 9 })).toEqual([
      SHORT,
      `… ${long}`,
      'We have always sailed.',
    ]);
  });

  test('takes one quote of each article before a second', () => {
    const stories = ['a', 'b'].map((slug) =>
      makeStory('2024-02-08', slug, [
        { who: `Anna ${slug}`, words: `First of ${slug}, at last.` },
        { who: `Nora ${slug}`, words: `Second of ${slug}, at last.` },
      ]),
    );
    expect(wordsOf(stories, { most: 3 })).toEqual([
      'First of a, at last.',
      'First of b, at last.',
      'Second of a, at last.',
    ]);
  });

  test.each([
    ['2024-02-08', 1],
    ['2024-02', 1],
    ['2024', 1],
    [undefined, 1],
    ['2024-02-09', 0],
    ['2023', 0],
  ])('of %s: nothing that was said at another time', (period, count) => {
    const said = [{ who: 'Anna Berg', words: SHORT, said: saidOn('2024-02-08') }];
    const choice = period === undefined ? {} : { period };
    expect(wordsOf([makeStory('2024-02-09', 'ferry', said)], choice)).toHaveLength(count);
  });

  test('shows nothing twice on a page', () => {
    const story = makeStory('2024-02-08', 'ferry', [{ who: 'Anna Berg', words: SHORT }]);
    const [{ id = '' } = {}] = story.quotes;
    expect(wordsOf([story], { shown: new Set([urls.quote(id)]) })).toEqual([]);
  });
});
