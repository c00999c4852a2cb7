import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadGazetteer } from '../../archive-folder/gazetteer-store.ts';
import { articleTextFromPlain } from '../article/text.ts';
import { findRuledSpans } from '../extract/places/choosing/rules.ts';
import { readPlaceWords } from '../extract/places/names/words.ts';
import { createPlaceConcern } from './place-concern.ts';
import { makePlaceAuthority } from './place-rules.ts';
import { readPlaces } from './read-places.ts';

function rulesOf(source: string) {
  const read = readPlaces(source, 'places.yaml');
  if ('problems' in read) throw new Error('The entries cannot be read.');
  const authority = makePlaceAuthority(read, loadGazetteer(), 'places.yaml');
  if ('problems' in authority) throw new Error('The entries name no known place.');
  return authority.rules;
}

const RULES = rulesOf(`
- { name: Élan Bay, latitude: 1, longitude: 2 }
- { name: al-Testa, latitude: 3, longitude: 4 }
- { name: York, place: false }
`);
const concern = createPlaceConcern(RULES);
const ask = (text: string) => concern(new TextEncoder().encode(text));

describe('createPlaceConcern', () => {
  test.each([
    'A ferry sank.',
    'The yorker, Yorkshire and Elan Bay.',
    '',
    'New **bold** words — and *more*.',
  ])('%j concerns no rule', (text) => expect(ask(text)).toBe(''));

  test.each([
    'In York.',
    'YORK — Rain.',
    '“York’s” walls',
    '**York**',
    'Near Élan Bay.',
    'ÉLAN BAY (Wire)',
    'near al-Testa',
    // Markup in a word, an entity or a tag: anything may be printed there.
    '**Y**ork',
    'Y<b>ork</b>',
    '&Eacute;lan Bay',
    'editor:elan-bay',
  ])('%j concerns one', (text) => expect(ask(text)).toMatch(/^[0-9a-f]{16}$/));

  test('what does not concern a file changes nothing about it', () => {
    const more = createPlaceConcern(
      rulesOf('- { name: York, place: false }\n- { name: Leeds, place: false }'),
    );
    const only = createPlaceConcern(rulesOf('- { name: York, place: false }'));
    const bytes = new TextEncoder().encode('In York.');
    expect(more(bytes)).toBe(only(bytes));
  });

  test('whatever a text prints of a name is of concern', () => {
    const part = fc.constantFrom(
      'York',
      'Élan Bay',
      'al-Testa',
      'ÉLAN BAY',
      ' ',
      '’s',
      '-',
      '“',
      'x',
      '. ',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const article = articleTextFromPlain(parts.join(''));
        const found = findRuledSpans(article.text, readPlaceWords(article), RULES, () => true);
        if (found.length > 0) expect(ask(article.text)).not.toBe('');
      }),
    );
  });
});
