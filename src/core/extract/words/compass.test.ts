import { describe, expect, test } from 'vitest';
import { loadGazetteer } from '../../../archive-folder/gazetteer-store.ts';
import { articleTextFromPlain } from '../../article/text.ts';
import { extractSpeech } from '../speech.ts';
import { extractPlaces } from '../places/names/toponyms.ts';

const gazetteer = loadGazetteer();
const placesIn = (text: string): string[] => {
  const article = articleTextFromPlain(text);
  const { mentions } = extractPlaces(article, gazetteer, { people: [] });
  return mentions.map(({ place }) => place);
};

describe('an abbreviated point of the compass is part of a name', () => {
  test.each([
    ['N. Korea', 'country:kp'],
    ['N Korea', 'country:kp'],
    ['No. Korea', 'country:kp'],
    ['S. Korea', 'country:kr'],
    ['S Korea', 'country:kr'],
    ['N. Korean', 'country:kp'],
    ['N. Ireland', 'division:gb.nir'],
    ['S. Africa', 'country:za'],
    ['So. Africa', 'country:za'],
    ['S. Sudan', 'country:ss'],
    ['E. Timor', 'country:tl'],
    ['W. Sahara', 'country:eh'],
    ['N. Macedonia', 'country:mk'],
    ['N. Carolina', 'division:us.nc'],
    ['S. Dakota', 'division:us.sd'],
    ['W. Virginia', 'division:us.wv'],
    ['W. Australia', 'division:au.08'],
    ['N. Territory', 'division:au.03'],
    ['W. Bank', 'curated:west-bank'],
    ['S. Ossetia', 'curated:south-ossetia'],
    ['E. Jerusalem', 'curated:east-jerusalem'],
    ['N. Syria', 'country:sy'],
    ['N.Korea', 'country:kp'],
    ['S. Lebanon', 'country:lb'],
    ['DPR Korea', 'country:kp'],
  ])('%s', (printed, place) => {
    expect(placesIn(`${printed} troops left the town on Monday.`)).toEqual([place]);
    expect(placesIn(`The troops left for ${printed} on Monday.`)).toEqual([place]);
  });

  test.each([
    ['North Darfur', ['division:sd.55']],
    ['South Kordofan', ['division:sd.50']],
    ['South Vietnam', ['country:vn']],
    ['South Moravia', []],
    ['North Island', []],
  ])('in full: %s', (printed, places) => {
    expect(placesIn(`It rained in ${printed} on Monday.`)).toEqual(places);
  });

  test('words that only look like it', () => {
    expect(placesIn('So Africa lost again.')).toEqual(['curated:africa']);
    expect(placesIn('No Korea fan stayed.')).toEqual(['country:kr']);
  });

  test('such a place is not a person; initials with a surname are one', () => {
    const text =
      'N. Korea fired. “We will answer it,” S. Korea said. “I saw it fall,” said S. Jordan, a pilot.';
    const { speakers } = extractSpeech(articleTextFromPlain(text));
    expect(speakers.map(({ name }) => name)).toEqual(['S. Jordan']);
  });
});

test.each(['constructor', 'toString', '__proto__', 'valueOf'])(
  '%s, a name of the language itself, is not a point of the compass',
  (word) => {
    expect(placesIn(`The ${word}. Korea and the ${word} of the bridge met in Oslo.`)).toContain(
      'geonames:3143244',
    );
  },
);
