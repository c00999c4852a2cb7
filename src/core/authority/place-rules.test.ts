import { describe, expect, test } from 'vitest';
import { loadGazetteer } from '../../archive-folder/gazetteer-store.ts';
import { articleTextFromPlain } from '../article/text.ts';
import { fitsArticle } from '../extract/places/choosing/conditions.ts';
import { extractPlaces, type PlaceContext } from '../extract/places/names/toponyms.ts';
import { slice } from '../text/span.ts';
import { makePlaceAuthority } from './place-rules.ts';
import { readPlaces } from './read-places.ts';

const FILE = 'content/places.yaml';
const gazetteer = loadGazetteer();
const ARTICLE = {
  id: '2024-02-08-ferry',
  slug: 'ferry',
  file: 'content/articles/2024/ferry.md',
  date: '2024-02-08',
  tags: ['harbour'],
};

function authorityOf(source: string) {
  const read = readPlaces(source, FILE);
  if ('problems' in read) throw new Error(read.problems.map((p) => p.message).join(' '));
  return makePlaceAuthority(read, gazetteer, FILE);
}

/** Extracts with the editor's file: `printed: id or country, kind, by`. */
function extract(source: string, text: string, more: Partial<PlaceContext> = {}) {
  const authority = authorityOf(source);
  if ('problems' in authority) throw new Error('The entries name no known place.');
  const { places, mentions, ruled } = extractPlaces(articleTextFromPlain(text), gazetteer, {
    people: [],
    ...more,
    rules: { rules: authority.rules, fits: (rule) => fitsArticle(rule, ARTICLE) },
  });
  const byId = new Map(places.map((place) => [place.id, place]));
  const found = mentions.map(({ span, place, kind, by }) => {
    const where = place.startsWith('editor:') ? place : byId.get(place)?.country;
    return `${slice(text, span)}: ${where} ${kind} ${by}`;
  });
  return { found, ruled };
}

const PORT = '- { name: Camp Ember, aliases: [Ember], latitude: 69.5, longitude: 18, country: NO }';

describe('an entry', () => {
  test.each([
    [
      'makes a place of the archive’s own, wherever its name is printed',
      PORT,
      'Soldiers left Camp Ember. CAMP EMBER (Wire) — Ember’s gates were shut.',
      [
        'Camp Ember: editor:camp-ember literal entry',
        'CAMP EMBER: editor:camp-ember literal entry',
        'Ember: editor:camp-ember literal entry',
      ],
    ],
    ['is about whole words only', PORT, 'Ember2 and Embers glowed; a Camp Emberly opened.', []],
    [
      'prefers a reading of an ambiguous name',
      '- { name: Birmingham, country: US }',
      'Ministers from London flew to Birmingham.',
      ['London: GB literal gazetteer', 'Birmingham: US literal entry'],
    ],
    [
      'yields to a text that says otherwise',
      '- { name: Birmingham, country: US }',
      'He moved to Birmingham, England.',
      ['Birmingham: GB literal gazetteer', 'England: GB literal gazetteer'],
    ],
    [
      'leaves a longer name alone',
      '- { name: York, place: false }',
      'He flew from New York to York.',
      ['New York: US literal gazetteer'],
    ],
    [
      'makes a metonym of the editor’s own',
      '- { name: Harbour House, as: metonym, place: Oslo }',
      'Harbour House declined to comment.',
      ['Harbour House: NO metonym entry'],
    ],
    [
      'names a state, not the town that is called like it',
      '- { name: Georgia, country: US }',
      'They met in Georgia.',
      ['Georgia: US literal entry'],
    ],
    [
      'holds where its conditions are met',
      '- { name: Paris, country: US, only: { tags: [harbour], from: 2024 } }',
      'They met in Paris.',
      ['Paris: US literal entry'],
    ],
    [
      'holds nowhere else',
      '- { name: Paris, country: US, only: { to: 2023 } }',
      'They met in Paris.',
      ['Paris: FR literal gazetteer'],
    ],
  ])('%s', (_what, source, text, found) => expect(extract(source, text).found).toEqual(found));

  test('is not about a person of the name', () => {
    const people = [{ start: 8, end: 13 }];
    const { found, ruled } = extract(PORT, 'General Ember spoke.', { people });
    expect([found, ruled]).toEqual([[], []]);
  });

  test('yields to front matter, and counts as found', () => {
    const overrides = [{ match: 'Ember', place: 'Oslo' }];
    const { found, ruled } = extract(PORT, 'A fire broke out in Ember.', { overrides });
    expect(found).toEqual(['Ember: NO literal override']);
    expect(ruled).toEqual(['Camp Ember: Ember']);
  });

  test('gives front matter a place of the editor’s own, by name or id', () => {
    for (const place of ['Camp Ember', 'editor:camp-ember']) {
      const { found } = extract(PORT, 'A fire broke out in Lisbon.', {
        overrides: [{ match: 'Lisbon', place }],
      });
      expect(found).toEqual(['Lisbon: editor:camp-ember literal override']);
    }
  });
});

test('a place that the gazetteer does not know is told with its line', () => {
  const authority = authorityOf('- { name: Oslo }\n- name: Ember\n  place: Atlantis upon Sea\n');
  expect('problems' in authority && authority.problems).toMatchObject([
    { line: 3, message: 'places: “Atlantis upon Sea” is not in the gazetteer.' },
  ]);
});

test('what is only shown otherwise reads no article anew', () => {
  const authority = authorityOf('- { name: Crimea, note: Disputed., country: false }');
  if ('problems' in authority) throw new Error('Crimea is known.');
  expect(authority.rules.rules).toEqual([]);
  expect(authority.records).toEqual([{ id: 'curated:crimea', note: 'Disputed.', nowhere: true }]);
});
