import { describe, expect, test } from 'vitest';
import { entityOf, readPeople } from '../../../../test/support/prose.ts';

describe('chainBody', () => {
  test.each<[string, string, string, string]>([
    [
      'its initials',
      'The Harbour Workers Association met. The HWA said it would strike.',
      'HWA',
      'Harbour Workers Association',
    ],
    [
      'its initials without “of”',
      'The Ministry of Farm Exports met early in the day. The MFE said it would wait.',
      'MFE',
      'Ministry of Farm Exports',
    ],
    [
      'the same words again',
      'The Harbour Board met early in the day. Nobody there heard the Harbour Board.',
      'Harbour Board',
      'Harbour Board',
    ],
    [
      'the name without its nationality',
      'The Norwegian Foreign Ministry spoke. Later the Foreign Ministry was silent.',
      'Foreign Ministry',
      'Norwegian Foreign Ministry',
    ],
    [
      'the name without a country that is a word',
      'Turkey’s Defence Ministry spoke. Later the Defence Ministry was silent.',
      'Defence Ministry',
      'Turkey’s Defence Ministry',
    ],
    [
      'the name without its country',
      'Norway’s Foreign Ministry spoke. Later the Foreign Ministry was silent.',
      'Foreign Ministry',
      'Norway’s Foreign Ministry',
    ],
  ])('a body is known by %s', (_, text, printed, name) => {
    const people = readPeople(text);
    expect(entityOf(people, printed)?.name).toBe(name);
    expect(entityOf(people, printed)?.kind).toBe('body');
  });

  test.each([
    [
      'On Monday LUNA’s Office of the Inspector General said that it would not look into the loss.',
      'LUNA’s Office of the Inspector General',
    ],
    [
      'On Monday Norway’s Office of the Inspector General said that it would not look into the loss.',
      'Office of the Inspector General',
    ],
  ])('%s', (text, name) => {
    expect(entityOf(readPeople(text), 'Office of the Inspector General')?.name).toBe(name);
  });

  test('another ministry is another body', () => {
    const people = readPeople(
      'Early in the day the Norwegian Foreign Ministry met with the Norwegian Defence Ministry.',
    );
    expect(entityOf(people, 'Norwegian Foreign Ministry')).not.toBe(
      entityOf(people, 'Norwegian Defence Ministry'),
    );
  });
});

describe('chainGroups', () => {
  test.each([
    ['On Monday the Norwegian foreign ministry said so.', 'Norwegian foreign ministry'],
    ['On Monday the Norwegian government said so.', 'Norwegian government'],
  ])('%s', (text, name) => {
    expect(readPeople(text).chain.entities.map((entity) => entity.name)).toContain(name);
  });

  test('a body by what it is and whose is named so', () => {
    const people = readPeople('On Friday the Solheim campaign said it had won.');
    const campaign = people.chain.entities.find(({ kind }) => kind === 'body');
    expect(campaign?.name).toMatch(/Solheim campaign/);
  });

  test.each(['crowd', 'family', 'press', 'jury'])('“the Solheim %s” has no name', (noun) => {
    const { chain } = readPeople(`On Friday the Solheim ${noun} said it had waited.`);
    expect(chain.entities.some(({ name }) => name.includes(noun))).toBe(false);
  });
});
