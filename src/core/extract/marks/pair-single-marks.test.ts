import { describe, expect, test } from 'vitest';
import { pairSingleMarks } from './pair-single-marks.ts';
import { readMarks } from './read-marks.ts';

function pair(text: string) {
  const within = { start: 0, end: text.length };
  const marks = readMarks(text, within).filter(({ family }) => family === 'single');
  const { pairs, open, weak } = pairSingleMarks(text, marks, within);
  const words = (list: typeof pairs = []) =>
    list.map(({ open: from, close }) => text.slice(from.end, close.start));
  return { words: words(pairs), open: open?.start, weak: words(weak) };
}

describe('pairSingleMarks', () => {
  test.each([
    ['‘We sail,’ said Ana.', ['We sail,']],
    ["'We sail,' said Ana.", ['We sail,']],
    [
      '‘It’s the owners’ fault that we are here,’ she said.',
      ['It’s the owners’ fault that we are here,'],
    ],
    ['‘Get ’em out,’ she said.', ['Get ’em out,']],
    ['‘We’re goin’ home,’ she said.', ['We’re goin’ home,']],
    ['‘One,’ she said, ‘two.’', ['One,', 'two.']],
    ['It was ‘cheap’ and ‘quick’ work.', ['cheap', 'quick']],
  ])('%s', (text, words) => {
    expect(pair(text)).toMatchObject({ words, open: undefined });
  });

  test.each(['The owners’ boats sailed.', 'In the ’90s they sailed.', 'Ana’s boat.', ''])(
    'an apostrophe is no mark: %j',
    (text) => {
      expect(pair(text)).toEqual({ words: [], open: undefined, weak: [] });
    },
  );

  test('a pair that may end at an apostrophe is taken only where nothing continues', () => {
    expect(pair('‘We sail from the owners’ pier. It is')).toEqual({
      words: [],
      open: 0,
      weak: ['We sail from the owners'],
    });
  });

  test('a mark left open gives up what lies in it', () => {
    const { words, open, weak } = pair('‘We sail. She said ‘no,’ and then');
    expect([words, open, weak]).toEqual([[], 0, ['no,']]);
  });
});
