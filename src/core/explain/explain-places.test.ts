import { describe, expect, test } from 'vitest';
import { loadGazetteer } from '../../archive-folder/gazetteer-store.ts';
import { articleTextFromPlain } from '../article/text.ts';
import type { PlaceMention } from '../extract/places/names/place-types.ts';
import { extractPlaces } from '../extract/places/names/toponyms.ts';
import { describePlaceMention, explainPlaces } from './explain-places.ts';

const gazetteer = loadGazetteer();
const TEXT = 'PARIS, Texas — Deputies met in Lisbon, and Moscow said that French trains were late.';
const { places, mentions } = extractPlaces(articleTextFromPlain(TEXT), gazetteer, { people: [] });

test('every place is told with its record, in the order of the text', () => {
  const at = { line: 1, column: 1 };
  const explained = explainPlaces(
    { text: TEXT, places, placeMentions: mentions },
    (span) => ({ ...span, from: at, to: at }),
    { place: () => undefined },
  );
  expect(explained).toMatchObject([
    { text: 'PARIS', name: 'Paris', country: 'US', kind: 'literal', by: 'dateline' },
    { text: 'Texas', id: 'division:us.tx' },
    { text: 'Lisbon', country: 'PT' },
    { text: 'Moscow', kind: 'metonym' },
    { text: 'French', kind: 'demonym' },
  ]);
  for (const { why } of explained) expect(why.length).toBeGreaterThan(0);
});

describe('describePlaceMention', () => {
  const mention: PlaceMention = {
    span: { start: 0, end: 5 },
    place: 'geonames:1',
    kind: 'literal',
    by: 'gazetteer',
    confidence: 0.9,
  };
  test.each<readonly [Partial<PlaceMention>, readonly string[]]>([
    [{ by: 'override' }, ['the front matter says so']],
    [{ by: 'entry', chosen: 'entry' }, ['an entry in places.yaml says so']],
    [{ chosen: 'container' }, ['the place around it is named with it']],
    [
      { by: 'dateline', chosen: 'only', evidence: ['dateline', 'before:in', '-ordinary-word'] },
      [
        'it is in a dateline',
        'no other place has the name',
        'before it: “in”',
        'against it: it is an ordinary word',
      ],
    ],
    [
      { evidence: ['kind:town7', 'after:small'] },
      ['its kind: a town of its size', 'after it: a small word'],
    ],
    [{}, []],
  ])('%j', (more, why) => expect(describePlaceMention({ ...mention, ...more })).toEqual(why));
});
