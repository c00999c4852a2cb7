import { describe, expect, test } from 'vitest';
import { CORPORA } from './accuracy.ts';
import { compromiseQuotes } from './compromise-rival.ts';
import { median } from './cpu-time.ts';
import { describeShortfall, findShortfalls, readFloors } from './floors.ts';
import { naiveQuotes } from './naive-quotes.ts';
import { HOSTILE_LENGTH, HOSTILE_NAMES, hostileText } from './hostile/texts.ts';
import { slowExtractors } from './hostile/times.ts';
import { sample } from './sample.ts';
import { PLACE_FIGURES, QUOTE_FIGURES } from './score.ts';
import { WEB_FIGURES } from './web.ts';
import { formatTable } from '../../cli/format-table.ts';

describe('findShortfalls', () => {
  const floors = { dev: { f1: { atLeast: 97.3 }, namedSpeakerWrong: { atMost: 4 } } };

  test('says which figure breaks its bound, and by how much', () => {
    const found = findShortfalls('dev', { f1: 97.2, namedSpeakerWrong: 4.5 }, floors);
    expect(found.map(describeShortfall)).toEqual([
      'dev: f1 is 97.2, 0.1 under its floor of 97.3',
      'dev: namedSpeakerWrong is 4.5, 0.5 over its ceiling of 4.0',
    ]);
  });

  test('a figure on its bound holds, and so does a corpus without floors', () => {
    expect(findShortfalls('dev', { f1: 97.3, namedSpeakerWrong: 4 }, floors)).toEqual([]);
    expect(findShortfalls('train', { f1: 10 }, floors)).toEqual([]);
  });

  test('a floor under nothing is a mistake', () => {
    expect(() => findShortfalls('dev', { f1: 99 }, floors)).toThrow('namedSpeakerWrong');
  });
});

test('every floor is a figure of a corpus that is measured', () => {
  for (const [name, bounds] of Object.entries(readFloors())) {
    const corpus = CORPORA.find((each) => each.name === name);
    const figures: readonly string[] = {
      quotes: QUOTE_FIGURES,
      web: WEB_FIGURES,
      places: PLACE_FIGURES,
    }[corpus?.kind ?? 'places'];
    expect(corpus, name).toBeDefined();
    expect(figures).toEqual(expect.arrayContaining(Object.keys(bounds)));
  }
});

test('a sample is the same every time, in order, and no larger than what it is of', () => {
  const numbers = Array.from({ length: 50 }, (_, index) => index);
  const chosen = sample(numbers, 10, 7);
  expect(chosen).toHaveLength(10);
  expect(chosen).toEqual([...chosen].sort((a, b) => a - b));
  expect(sample(numbers, 10, 7)).toEqual(chosen);
  expect(sample(numbers, 10, 8)).not.toEqual(chosen);
  expect(sample(numbers, 60, 7)).toBe(numbers);
});

describe('rivals', () => {
  const text =
    'The harbour was shut at dawn.\n“No ship leaves today,” Ingrid Solheim said. It’s a first.';
  const quoted = { start: text.indexOf('“'), end: text.indexOf('”') + 1 };
  const named = { start: text.indexOf('Ingrid'), end: text.indexOf(' said') };

  test('the naive one takes what is in marks, and the name beside the verb', () => {
    expect(naiveQuotes({ id: 'a', text }).quotes).toEqual([
      { spans: [quoted], speaker: 'Ingrid Solheim', source: named },
    ]);
  });

  test('compromise takes the nearest person', () => {
    const [quote, ...more] = compromiseQuotes({ id: 'a', text }).quotes;
    expect(more).toEqual([]);
    expect(quote).toMatchObject({ speaker: 'Ingrid Solheim' });
  });
});

test('a table lines its columns up', () => {
  expect(
    formatTable(
      ['corpus', 'f1'],
      [
        ['dev', '97.3'],
        ['a', '5.0'],
      ],
    ),
  ).toBe(['corpus    f1', '------  ----', 'dev     97.3', 'a        5.0'].join('\n'));
});

test('hostile texts are of one length, and one paragraph', () => {
  for (const name of HOSTILE_NAMES) {
    const text = hostileText(name);
    expect(text, name).toHaveLength(HOSTILE_LENGTH);
    expect(text.includes('\n'), name).toBe(false);
  }
});

test('what took too long, or never ended, is slow', () => {
  const found = { name: 'names', times: { extractSpeech: 999, extractPlaces: 1000 } };
  expect(slowExtractors(found, 1000)).toEqual(['extractPlaces', 'extractDates']);
});

test('the median is the middle one', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2);
});
