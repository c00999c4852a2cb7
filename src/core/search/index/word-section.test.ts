import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ByteReader, ByteWriter } from './bytes.ts';
import { placeOf } from './place.ts';
import {
  MOST_IMPACT,
  readAfter,
  readPlaces,
  readRising,
  readSection,
  writeAfter,
  writeRising,
  writeSection,
  type StemGroup,
} from './word-section.ts';

const rising = fc
  .uniqueArray(fc.nat(5000), { minLength: 1, maxLength: 8 })
  .map((list) => list.sort((a, b) => a - b));
/** Places; a frequent word has none. */
const places = fc
  .uniqueArray(fc.tuple(fc.nat(5000), fc.nat(63), fc.nat(63)), {
    maxLength: 8,
    selector: ([position]) => position,
  })
  .map((list) => list.map((each) => placeOf(...each)).sort((a, b) => a - b));
const term = fc
  .record({ articles: rising, word: fc.string({ minLength: 1, unit: 'grapheme' }) })
  .chain(({ articles, word }) =>
    fc.record({
      term: fc.constant(word.replaceAll(' ', '_')),
      articles: fc.constant(articles),
      impacts: fc.array(fc.nat(MOST_IMPACT), {
        minLength: articles.length,
        maxLength: articles.length,
      }),
      places: fc.array(places, { minLength: articles.length, maxLength: articles.length }),
      quotes: fc.array(fc.oneof(rising, fc.constant([])), {
        minLength: articles.length,
        maxLength: articles.length,
      }),
    }),
  );
const groups: fc.Arbitrary<StemGroup[]> = fc.array(
  fc.record({
    stem: fc.string({ unit: 'grapheme' }),
    terms: fc.array(term, { minLength: 1, maxLength: 3 }),
  }),
  { maxLength: 4 },
);

test('a rising list comes back as it was written', () => {
  fc.assert(
    fc.property(rising, (list) => {
      const writer = new ByteWriter();
      writeRising(writer, list);
      expect(readRising(new ByteReader(writer.finish()))).toEqual(list);
    }),
  );
});

describe('a section', () => {
  test('comes back as it was written, with the positions of each term', () => {
    fc.assert(
      fc.property(groups, (written) => {
        const { words, positions } = writeSection(written);
        const { mark, terms: entries } = readSection(words);
        const terms = written.flatMap(({ stem, terms }) =>
          terms.map((each) => ({ stem, ...each })),
        );
        expect(
          entries.map((entry) => {
            const { positionsAt: _at, ...rest } = entry;
            return { ...rest, places: readPlaces(positions, entry, mark) };
          }),
        ).toEqual(terms);
      }),
    );
  });

  const sectionOf = (...positions: number[]) =>
    writeSection([
      {
        stem: 'sail',
        terms: [
          {
            term: 'sail',
            articles: [3],
            impacts: [2],
            quotes: [[]],
            places: [positions.map((position) => placeOf(position, 0, 0))],
          },
        ],
      },
    ]);

  test('refuses the positions of another', () => {
    const { mark, terms } = readSection(sectionOf(1).words);
    const [entry] = terms;
    if (!entry) throw new Error('no entry');
    expect(readPlaces(sectionOf(1).positions, entry, mark)).toEqual([[placeOf(1, 0, 0)]]);
    expect(() => readPlaces(sectionOf(2).positions, entry, mark)).toThrow(/changed/);
  });

  test('that is cut short is refused', () => {
    expect(() => readSection(sectionOf(1).words.slice(0, -1))).toThrow();
  });

  test('without words is empty', () => {
    expect(readSection(writeSection([]).words).terms).toEqual([]);
  });
});

test('a text without what it shares with another comes back, and no character is cut in half', () => {
  const text = fc.string({ unit: 'grapheme' });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const writer = new ByteWriter();
      writeAfter(writer, before.toWellFormed(), after.toWellFormed());
      const read = readAfter(new ByteReader(writer.finish()), before.toWellFormed());
      expect(read).toBe(after.toWellFormed());
    }),
  );
});
