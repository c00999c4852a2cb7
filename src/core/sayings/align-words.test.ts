import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignWords } from './align-words.ts';
import { spokenWords } from './spoken-words.ts';

/** Each step by its sign and its word: `=` same, `~` near, `/` changed, `-` missing, `+` added. */
function show(a: string, b: string): string {
  const [own, other] = [spokenWords(a), spokenWords(b)];
  return alignWords(own, other)
    .steps.map((step) => {
      if (step.kind === 'missing') return `-${own[step.a]?.folded}`;
      if (step.kind === 'added') return `+${other[step.b]?.folded}`;
      if (step.kind === 'same') return `=${own[step.a]?.folded}`;
      return `${step.kind === 'near' ? '~' : '/'}${own[step.a]?.folded}|${other[step.b]?.folded}`;
    })
    .join(' ');
}

describe('alignWords', () => {
  const whole = 'We will open the bridge before winter, and the ferry will stop.';

  test.each([
    ['a part', 'open the bridge', '=open =the =bridge'],
    ['a slip', 'open the birdge', '=open =the ~birdge|bridge'],
    [
      'a changed word',
      'open the tunnel before winter',
      '=open =the /tunnel|bridge =before =winter',
    ],
    ['a word put in', 'we will not open the bridge', '=we =will -not =open =the =bridge'],
    ['a word left out', 'we will open bridge before', '=we =will =open +the =bridge =before'],
    [
      'something cut out',
      'we will open the ferry will stop',
      '=we =will =open +the +bridge +before +winter +and =the =ferry =will =stop',
    ],
  ])('finds %s', (_what, part, steps) => {
    expect(show(part, whole)).toBe(steps);
  });

  test('words that are found by themselves do not count', () => {
    const own = spokenWords('the end of all we hoped will');
    expect(alignWords(own, spokenWords(whole)).found.length).toBeLessThan(3);
  });

  test('every word of the one is in one step, in order, and of the other in at most one', () => {
    const words = fc.array(fc.constantFrom('a', 'the', 'ferry', 'bridge', 'brigde'), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(words, words, (a, b) => {
        const { steps } = alignWords(spokenWords(a.join(' ')), spokenWords(b.join(' ')));
        const own = steps.flatMap((step) => (step.kind === 'added' ? [] : [step.a]));
        const other = steps.flatMap((step) => (step.kind === 'missing' ? [] : [step.b]));
        expect(own).toEqual(a.map((_, index) => index));
        expect(other).toEqual([...new Set(other)].sort((x, y) => x - y));
      }),
    );
  });

  test('a text is found in itself', () => {
    const own = spokenWords(whole);
    expect(alignWords(own, own).found).toEqual(own.map((_, index) => index));
  });
});
