import { describe, expect, test } from 'vitest';
import { buildArchive } from '../core/archive/archive.ts';
import { namedEntries, type Named } from '../test/support/named-entries.ts';
import { nameForms } from './name-forms.ts';

const forms = (...named: readonly Named[]) =>
  nameForms(buildArchive(namedEntries(named))).map(
    ({ kind, slug, words, isSurname }) =>
      `${kind} ${slug}: ${words.join(' ')}${isSurname ? '*' : ''}`,
  );

describe('nameForms', () => {
  test('a person who is quoted is known by name and family name', () => {
    expect(forms({ name: 'Ana Ruiz', quotes: 1 })).toEqual([
      'person ana-ruiz: ana ruiz',
      'person ana-ruiz: ruiz*',
    ]);
  });

  test('letters are folded in each way', () => {
    expect(forms({ name: 'Novak Đoković', quotes: 1 })).toEqual(
      expect.arrayContaining([
        expect.stringContaining(': dokovic*'),
        expect.stringContaining(': djokovic*'),
      ]),
    );
  });

  test('who is neither quoted nor spoken about is not asked for', () => {
    expect(forms({ name: 'Ana Ruiz' })).toEqual([]);
  });

  test('places and tags are known by their names', () => {
    const entries = namedEntries([]).map((entry) => ({
      ...entry,
      tags: ['Climate change'],
      places: [
        {
          id: 'geonames:1',
          name: 'Port Elm',
          kind: 'city',
          latitude: 1,
          longitude: 2,
          mentions: 1,
          literal: true,
          country: 'US',
        } as const,
      ],
    }));
    expect(
      nameForms(buildArchive(entries)).map(({ kind, words }) => [kind, words.join(' ')]),
    ).toEqual([
      ['place', 'port elm'],
      ['tag', 'climate change'],
    ]);
  });
});
