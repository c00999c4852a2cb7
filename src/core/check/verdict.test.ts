import { describe, expect, test } from 'vitest';
import type { Candidate } from './claim.ts';
import { quoteFinder } from './quote-finder.ts';
import { decideVerdict } from './verdict.ts';

const QUOTES: readonly Candidate[] = [
  {
    id: 'bridge',
    words: 'We will not open the old bridge before the inspectors have finished their work,',
    speakers: [['Anna Berg', 'Mayor Berg']],
  },
  {
    id: 'ferry',
    words: 'The ferry will run every hour until the repairs are done.',
    speakers: [['Carl Moe']],
  },
  { id: 'open', words: 'Nothing of this was ever promised to the fishermen.', speakers: [] },
];

const find = quoteFinder(QUOTES);
const judge = (words: string, named?: string) =>
  decideVerdict({ words, ...(named === undefined ? {} : { named }) }, find(words));

describe('decideVerdict', () => {
  test.each([
    [
      'the printed words',
      'We will not open the old bridge before the inspectors have finished their work',
      'word-for-word',
      'bridge',
    ],
    [
      'other marks and capitals',
      '«WE WILL NOT OPEN the old bridge before the inspectors have finished their work!»',
      'word-for-word',
      'bridge',
    ],
    [
      'a sentence around them',
      'He said: “The ferry will run every hour until the repairs are done,” and left.',
      'word-for-word',
      'ferry',
    ],
    ['a part', 'the old bridge before the inspectors have finished', 'cut', 'bridge'],
    [
      'a part with an ellipsis',
      'We will not open the old bridge … have finished their work',
      'cut',
      'bridge',
    ],
    ['a typo', 'The ferry will run evrey hour until the repairs are done', 'altered', 'ferry'],
    [
      'a changed word',
      'The ferry will run every week until the repairs are done',
      'altered',
      'ferry',
    ],
    [
      'two quotes run together',
      'We will not open the old bridge before the inspectors have finished their work. The ferry will run every hour until the repairs are done',
      'joined',
      'bridge',
    ],
    [
      'words of an open speaker',
      'Nothing of this was ever promised to the fishermen',
      'word-for-word',
      'open',
    ],
  ])('%s', (_what, words, kind, id) => {
    expect(judge(words)).toMatchObject({ kind, quote: { id }, negated: false });
  });

  test.each([
    ['a lost “not”', 'We will open the old bridge before the inspectors have finished their work'],
    [
      'a “not” left out at the beginning',
      'open the old bridge before the inspectors have finished',
    ],
    ['an added “never”', 'The ferry will never run every hour until the repairs are done'],
  ])('shows %s', (_what, words) => {
    expect(judge(words)).toMatchObject({ kind: 'altered', negated: true });
  });

  test.each([
    ['other words', 'The council has bought a second fire engine for the harbour.'],
    ['small words of a quote', 'We will have the work'],
    ['nothing', ''],
    ['marks alone', '“…”'],
  ])('has nothing for %s', (_what, words) => {
    expect(judge(words)).toEqual({ kind: 'absent', negated: false });
  });

  test('says who said it, if another is named', () => {
    const words = 'The ferry will run every hour until the repairs are done';
    expect(judge(words, 'Anna Berg')).toMatchObject({
      kind: 'other-speaker',
      words: 'word-for-word',
      quote: { id: 'ferry' },
    });
    expect(judge(words, 'Carl Moe').kind).toBe('word-for-word');
    expect(judge(words, 'Moe').kind).toBe('word-for-word');
    expect(judge('Nothing of this was ever promised to the fishermen', 'Moe').kind).toBe(
      'word-for-word',
    );
  });

  test('does not give a few common words of one to another', () => {
    expect(judge('until the repairs are', 'Anna Berg').kind).toBe('absent');
  });
});
