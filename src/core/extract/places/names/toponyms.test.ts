import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadGazetteer } from '../../../../archive-folder/gazetteer-store.ts';
import { articleTextFromPlain } from '../../../article/text.ts';
import { overlap, slice } from '../../../text/span.ts';
import { extractPlaces, type PlaceContext } from './toponyms.ts';

const gazetteer = loadGazetteer();

function placesIn(text: string, context: Partial<PlaceContext> = {}) {
  const { places, ...rest } = extractPlaces(articleTextFromPlain(text), gazetteer, {
    people: [],
    ...context,
  });
  const byId = new Map(places.map((place) => [place.id, place]));
  const found = rest.mentions.map((mention) => ({
    ...mention,
    printed: slice(text, mention.span),
    known: byId.get(mention.place),
  }));
  return { ...rest, places, found };
}

const printedIn = (text: string) => placesIn(text).found.map(({ printed }) => printed);

describe('finds', () => {
  test.each([
    ['Ministers met in Yerevan and Baku on Monday.', ['Yerevan', 'Baku']],
    ['Floods hit São Paulo, Łódź and Saint-Denis.', ['São Paulo', 'Łódź', 'Saint-Denis']],
    ['The U.S. and the U.K. signed it; the EU did not.', ['U.S.', 'U.K.', 'EU']],
    ['The US delegation left for the United Arab Emirates.', ['US', 'United Arab Emirates']],
    ['Turkish and Syrian troops clashed.', ['Turkish', 'Syrian']],
    ['Poles and Danes voted; Britons did not.', ['Poles', 'Danes', 'Britons']],
    ['Fighting spread across Donbas and Nagorno-Karabakh.', ['Donbas', 'Nagorno-Karabakh']],
    ['NAIROBI, Kenya (Wire) — Police fired tear gas.', ['NAIROBI', 'Kenya']],
    ['The U.S.-led talks in New York ended.', ['U.S.', 'New York']],
    ['She moved from Louisville, Ky., to Tulsa, OK.', ['Louisville', 'Ky.', 'Tulsa', 'OK']],
    ['The Kremlin denied it, and Downing Street was silent.', ['Kremlin', 'Downing Street']],
    ['It opened in St. Petersburg in spring.', ['St. Petersburg']],
  ])('%s', (text, printed) => expect(printedIn(text)).toEqual(printed));
});

describe('finds no place in', () => {
  test.each([
    'Paris Hilton and Jordan Spieth were there.',
    'Foreign Minister David Reading of the party spoke; Reading said little.',
    'Many of the same people came. Of course they did.',
    'On Thursday the West looked away.',
    'Mr Lincoln arrived. Lincoln said he was late.',
    'Reading is fun, he said. Nice, she said.',
    'He said it was OK.',
    'They told us that the WHO was late.',
    'It cost US$460 million.',
    'It was May, and March was over.',
  ])('%s', (text) => expect(printedIn(text)).toEqual([]));
});

describe('resolves', () => {
  test.each([
    ['The mayor of Paris, Texas, resigned.', 'Paris', 'US'],
    ['French police closed streets in Paris.', 'Paris', 'FR'],
    ['Protesters in Tbilisi want Georgia to join the bloc.', 'Georgia', 'GE'],
    ['Voters in Atlanta and Savannah decided Georgia for the Democrats.', 'Georgia', 'US'],
    ['Students in Cambridge, Massachusetts, cheered.', 'Cambridge', 'US'],
    ['Farmers in Ontario drove from London to Ottawa, in Canada.', 'London', 'CA'],
    ['Ministers flew from London to Berlin.', 'London', 'GB'],
  ])('%s: %s in %s', (text, printed, country) => {
    expect(placesIn(text).found.find((found) => found.printed === printed)?.known?.country).toBe(
      country,
    );
  });

  test('by the dateline, which is not in the text', () => {
    const text = 'Firefighters in London saved the library.';
    const { found } = placesIn(text, { dateline: 'TORONTO, Ontario' });
    expect(found[0]?.known?.country).toBe('CA');
  });

  test('a state that follows its town as the state', () => {
    const { found } = placesIn('Lawmakers in Albany, New York, passed it.');
    expect(found.find(({ printed }) => printed === 'New York')?.known?.kind).toBe('region');
  });

  test.each([
    ['Moscow said it would respond.', 'Moscow', 'metonym'],
    ['He arrived in Moscow.', 'Moscow', 'literal'],
    ['Baku’s current position is unclear.', 'Baku', 'metonym'],
    ['Two people in Moscow said they saw it.', 'Moscow', 'literal'],
    ['The bridge was shut, and Kyiv said so.', 'Kyiv', 'metonym'],
    ['They broke off relations with Moscow.', 'Moscow', 'metonym'],
    ['Tehran will also curb its program.', 'Tehran', 'metonym'],
    ['Finland was admitted last year.', 'Finland', 'literal'],
    ['The White House declined.', 'White House', 'metonym'],
    ['The Georgian ambassador left.', 'Georgian', 'demonym'],
  ])('%s: %s is %s', (text, printed, kind) => {
    expect(placesIn(text).found.find((found) => found.printed === printed)?.kind).toBe(kind);
  });
});

describe('people', () => {
  test('are not places, whatever their names', () => {
    const text = 'The minister met Cordoba. Cordoba agreed.';
    const people = [{ start: 17, end: 24 }];
    expect(placesIn(text, { people }).found).toEqual([]);
  });
});

describe('overrides', () => {
  const text = 'He was born in Springfield and lived in Springfield.';

  test('place every occurrence', () => {
    const overrides = [{ match: 'Springfield', place: 'Springfield', country: 'US' }];
    const { found, unmatched } = placesIn(text, { overrides });
    expect(found.map(({ by, confidence }) => [by, confidence])).toEqual([
      ['override', 1],
      ['override', 1],
    ]);
    expect(unmatched).toEqual([]);
  });

  test('take a place out', () => {
    expect(placesIn(text, { overrides: [{ match: 'Springfield', place: false }] }).found).toEqual(
      [],
    );
  });

  test('that match nothing are reported with the nearest words', () => {
    const overrides = [{ match: 'springfield', place: false as const }];
    expect(placesIn(text, { overrides }).unmatched).toEqual([
      { index: 0, wanted: 'springfield', nearest: 'Springfield' },
    ]);
  });

  test('that name no known place are reported', () => {
    const overrides = [{ match: 'Springfield', place: 'Atlantis upon Sea' }];
    expect(placesIn(text, { overrides }).unmatched).toEqual([
      { index: 0, wanted: 'Atlantis upon Sea' },
    ]);
  });
});

test('streets and rivers are kept apart from the places', () => {
  const { found, unlocated } = placesIn('A crash closed Memphis Street near Paris, Texas.');
  expect(found.map(({ printed }) => printed)).toEqual(['Paris', 'Texas']);
  expect(unlocated).toEqual([{ span: { start: 15, end: 29 }, kind: 'street' }]);
});

const FRAGMENTS = [
  'Yerevan',
  'Paris',
  ', Texas',
  ' said ',
  'Mr ',
  'Jordan',
  ' in ',
  'U.S.',
  '-',
  '’s ',
  'St. ',
  'Louis',
  '\n\n',
  '. ',
  'Armenian',
  'Street',
  ' (',
  ')',
  'New York',
  'Ky.',
  'De',
  ' of the ',
  '“',
];

test('mentions lie in the text, in order, apart, and are the same every time', () => {
  const texts = fc.oneof(
    fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 40 }).map((parts) => parts.join('')),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const { mentions, places, unlocated } = placesIn(text);
      let end = 0;
      for (const { span, place, confidence } of mentions) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length);
        expect(places.some(({ id }) => id === place)).toBe(true);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        end = span.end;
      }
      for (const { span } of unlocated) {
        expect(mentions.every((mention) => overlap(mention.span, span) === 0)).toBe(true);
      }
      expect(placesIn(text).mentions).toEqual(mentions);
    }),
  );
});
