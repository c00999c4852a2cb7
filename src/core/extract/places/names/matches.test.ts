import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadGazetteer } from '../../../../archive-folder/gazetteer-store.ts';
import { articleTextFromPlain } from '../../../article/text.ts';
import { slice } from '../../../text/span.ts';
import { matchToponyms } from './matches.ts';
import { readPlaceWords } from './words.ts';

const gazetteer = loadGazetteer();
const matchesIn = (text: string) =>
  matchToponyms(text, readPlaceWords(articleTextFromPlain(text)), gazetteer);
const printed = (text: string) => matchesIn(text).map((match) => slice(text, match));

describe('matchToponyms', () => {
  test.each([
    ['They left New York for York on Monday.', ['New York', 'York']],
    ['They met in Tulsa, OK, by noon.', ['Tulsa', 'OK']],
    ['The vote was OK with them.', []],
    ['It cost US$460 on Monday.', []],
    ['The lisbon bridge was shut.', []],
    ['They met in St. John’s on Monday.', ['St. John’s']],
    ['They left N. Korea at noon.', ['N. Korea']],
    ['The Copa América begins.', []],
    ['', []],
  ])('%j: %j', (text, names) => {
    expect(printed(text)).toEqual(names);
  });

  test('matches are in order and do not overlap', () => {
    const word = fc.constantFrom(
      'New',
      'York',
      'South',
      'Lebanon',
      'St.',
      'John’s',
      'in',
      ',',
      'the',
      'US',
      'Paris',
      'Texas',
      '-',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 14 }), (words) => {
        const matches = matchesIn(words.join(' '));
        matches.forEach((match, index) => {
          expect(match.end).toBeGreaterThan(match.start);
          expect(match.start).toBeGreaterThanOrEqual(matches[index - 1]?.end ?? 0);
        });
      }),
      { numRuns: 60 },
    );
  });
});
