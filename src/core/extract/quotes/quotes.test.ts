import { describe, expect, test } from 'vitest';
import { readProse } from '../../../test/support/prose.ts';
import { rankSources } from '../attribution/ranking/ranker.ts';
import { groupQuotes, SPEECH_THRESHOLD } from './quotes.ts';

/** The quotes of a text, the parts of each, where all marks are speech but for those that are not. */
function groups(
  text: string,
  probability: (nth: number) => number = () => 1,
  forced = new Map<number, boolean>(),
) {
  const reading = readProse(text);
  const { outline, sequence, mentions } = reading;
  const sources = rankSources(outline, sequence, mentions, outline.stretches);
  const speech = outline.stretches.map((_, nth) => probability(nth));
  return groupQuotes(reading, speech, sources, forced).map(({ stretches, kind }) => [
    kind,
    ...stretches.map(({ inner }) => text.slice(inner.start, inner.end)),
  ]);
}

describe('which stretches are one quote', () => {
  test('one that an attribution interrupts', () => {
    expect(groups('“We will go,” she said, “and soon.”')).toEqual([
      ['direct', 'We will go,', 'and soon.'],
    ]);
  });

  test.each([
    '“We will go,” she said. “And soon.”',
    '“We will go.” she said, “and soon.”',
    '“We will go,” said Ana Ruiz, and Karl Moss said, “and soon.”',
  ])('two in: %s', (text) => {
    expect(groups(text)).toHaveLength(2);
  });

  test('one over several paragraphs', () => {
    expect(groups('She said: “We will go.\n\n“And we go soon.”')).toEqual([
      ['direct', 'We will go.', 'And we go soon.'],
    ]);
  });
});

describe('which kind a quote is', () => {
  test.each([
    ['She said: “We will go soon.”', 'direct'],
    ['“Go!” she said.', 'direct'],
    ['She called it “a gem” again.', 'partial'],
    ['She called him “Little Rocket Man” again.', 'partial'],
    ['She gave the “Harbour Prize” away.', 'partial'],
  ])('%s', (text, kind) => {
    expect(groups(text)[0]?.[0]).toBe(kind);
  });
});

describe('which stretches are quotes', () => {
  const text = '“We will go,” she said. It was “a gem” to her.';

  test('those that are likely speech', () => {
    expect(
      groups(text, (nth) => (nth === 0 ? SPEECH_THRESHOLD : SPEECH_THRESHOLD - 0.01)),
    ).toHaveLength(1);
  });

  test('an editor’s word goes before the likelihood', () => {
    expect(groups(text, () => 0, new Map([[1, true]]))).toEqual([['partial', 'a gem']]);
    expect(groups(text, () => 1, new Map([[0, false]]))).toEqual([['partial', 'a gem']]);
  });

  test('none of nothing', () => {
    expect(groups('')).toEqual([]);
  });
});
