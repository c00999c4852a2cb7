import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchQuotes } from './match-quotes.ts';
import type { Selector } from './selector.ts';

const at = (exact: string, prefix: string, suffix: string, start = 0): Selector => ({
  exact,
  prefix,
  suffix,
  start,
});

const PREFIX = 'Harbour master Elena Markova said: ';
const SUFFIX = ' She had measured it twice.';

describe('matchQuotes', () => {
  test.each<[what: string, before: string, now: string]>([
    ['the same words', 'The bridge is safe,', 'The bridge is safe,'],
    ['other marks and case', 'It is the “old” bridge', 'it is the "old" bridge'],
    ['a typo mended', 'The brigde is safe for traffic', 'The bridge is safe for traffic'],
    ['a word changed', 'The bridge is safe for traffic', 'The bridge is shut for traffic'],
    ['a word of a short quote changed', 'no alternative', 'no other alternative'],
    ['a not put in', 'We will sell the ferry', 'We will not sell the ferry'],
    [
      'the second half cut',
      'The bridge is safe for all traffic, and the ferry stays in the harbour',
      'The bridge is safe for all traffic',
    ],
  ])('in its place, finds %s', (_what, before, now) => {
    expect(matchQuotes([at(before, PREFIX, SUFFIX)], [at(now, PREFIX, SUFFIX)])).toEqual([0]);
  });

  test.each<[what: string, before: string, now: string]>([
    ['other words', 'The bridge is safe for traffic', 'Nobody asked the ferrymen about it'],
    ['a short quote of other words', 'no alternative', 'a long winter'],
    ['one word of it in a long sentence', 'Incredible!', 'It is incredible how few had seen it'],
  ])('in its place, does not take %s for it', (_what, before, now) => {
    expect(matchQuotes([at(before, PREFIX, SUFFIX)], [at(now, PREFIX, SUFFIX)])).toEqual([
      undefined,
    ]);
  });

  test('likeness alone attaches nothing: a near copy elsewhere is another quote', () => {
    const lost = at('We will sell the ferry before winter', PREFIX, SUFFIX);
    const copy = at(
      'We will keep the ferry before winter',
      'The mayor, asked about the budget, answered: ',
      ' Applause followed.',
    );
    expect(matchQuotes([lost], [copy])).toEqual([undefined]);
  });

  test('the same words moved are the same quote, whatever is around them', () => {
    const moved = at('no alternative', 'The mayor told them there was ', ', and left.', 900);
    expect(matchQuotes([at('no alternative', PREFIX, SUFFIX)], [moved])).toEqual([0]);
  });

  test('where a quote was changed in its place, its old words elsewhere are a new quote', () => {
    const published = at('The ferry stays', PREFIX, SUFFIX);
    const changed = at('The old ferry stays', PREFIX, SUFFIX);
    const again = at('The ferry stays', 'A pilot who had said ', ' went home.', 700);
    expect(matchQuotes([published], [again, changed])).toEqual([undefined, 0]);
  });

  test('two similar quotes that changed places keep their ids', () => {
    const one = at('We will sell the ferry', PREFIX, SUFFIX);
    const two = at('We will not sell the ferry', 'The mayor, asked, said: ', ' He left.', 800);
    const swapped = [
      { ...two, prefix: PREFIX, suffix: SUFFIX },
      { ...one, prefix: 'The mayor, asked, said: ', suffix: ' He left.' },
    ];
    expect(matchQuotes([one, two], swapped)).toEqual([1, 0]);
  });

  test('words that come twice are told apart by what is around them', () => {
    const first = at('no alternative', 'the mayor saw ', ' to the bridge', 10);
    const second = at('no alternative', 'the minister saw ', ' to the ferry', 90);
    expect(matchQuotes([first, second], [second])).toEqual([1]);
    expect(matchQuotes([first, second], [second, first])).toEqual([1, 0]);
    const third = at('no alternative', 'the pilot saw ', ' to the tug', 200);
    expect(matchQuotes([first], [third, first])).toEqual([undefined, 0]);
  });

  test('of two that fit about as well none is taken', () => {
    const lost = at('The bridge is safe for cars', PREFIX, SUFFIX);
    const found = ['The bridge is safe for vans', 'The bridge is safe for cabs'].map((words) =>
      at(words, PREFIX, SUFFIX),
    );
    expect(matchQuotes([lost], found)).toEqual([undefined, undefined]);
  });

  const selector = fc.record({
    exact: fc.lorem({ maxCount: 6 }),
    prefix: fc.lorem({ maxCount: 3 }),
    suffix: fc.lorem({ maxCount: 3 }),
    start: fc.nat(5000),
  });

  test('no published quote is given twice, and unchanged articles keep every id', () => {
    fc.assert(
      fc.property(fc.array(selector), fc.array(selector), (before, now) => {
        const matches = matchQuotes(before, now).filter((index) => index !== undefined);
        expect(new Set(matches).size).toBe(matches.length);
        expect(matches.every((index) => index < before.length)).toBe(true);
      }),
    );
    fc.assert(
      fc.property(fc.uniqueArray(selector, { selector: ({ exact }) => exact }), (quotes) => {
        expect(matchQuotes(quotes, quotes)).toEqual(quotes.map((_, index) => index));
      }),
    );
  });
});
