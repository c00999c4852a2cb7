import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPeople } from '../../../test/support/prose.ts';
import { keyOf, toSpeakers } from './speakers.ts';

const speakersOf = (text: string) => toSpeakers(readPeople(text).chain).speakers;

describe('keyOf', () => {
  test.each([
    ['Mikael Ångström', 'mikael-angstrom'],
    ['Seán O’Dell', 'sean-odell'],
    ['John Marsh Jr.', 'john-marsh-jr'],
    ['  Ana  Holm ', 'ana-holm'],
    ['…', 'speaker'],
    ['', 'speaker'],
  ])('of “%s” is %s', (name, key) => {
    expect(keyOf(name)).toBe(key);
  });

  test('has no edge that is a hyphen, nor two in a row', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(keyOf(name)).toMatch(/^[^-]+(?:-[^-]+)*$/);
      }),
    );
  });
});

describe('toSpeakers', () => {
  test('somebody has a title, a given name or speaks', () => {
    const speakers = speakersOf('In the evening Mayor Lindqvist sat down with Ana Holm.');
    expect(speakers.map(({ name }) => name).sort()).toEqual(['Ana Holm', 'Lindqvist']);
  });

  test.each(['On Monday Norwegian was heard.', 'They sailed past Gorra on Monday.'])(
    'nobody in “%s”',
    (text) => {
      expect(speakersOf(text)).toEqual([]);
    },
  );

  test('two of one name have keys of their own', () => {
    const { chain } = readPeople('On Monday Ana Holm met Karl Moss.');
    const [first, second] = chain.entities;
    if (!first || !second) throw new Error('two people expected');
    second.name = first.name;
    const { speakers, keyOfEntity } = toSpeakers(chain);
    expect(speakers.map(({ key }) => key)).toEqual(['ana-holm', 'ana-holm-2']);
    expect([...keyOfEntity.values()]).toEqual(['ana-holm', 'ana-holm-2']);
  });

  test('mentions are in the order of the text, and no alias repeats the name', () => {
    const [holm] = speakersOf('On Monday Ana Holm sailed. Holm returned. Ana Holm slept.');
    const starts = holm?.mentions.map(({ span }) => span.start) ?? [];
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(starts).toHaveLength(3);
    expect(holm?.aliases).toEqual(['Holm']);
    expect(holm?.confidence).toBeLessThanOrEqual(1);
  });
});
