import { describe, expect, test } from 'vitest';
import { entityOf, readPeople } from '../../../test/support/prose.ts';

describe('chainNames', () => {
  test.each<[string, string, string, string]>([
    [
      'a surname',
      'Maria Lindqvist opened the bridge. Later Lindqvist left.',
      'Lindqvist',
      'Maria Lindqvist',
    ],
    [
      'an initial',
      'Maria Lindqvist opened it. M. Lindqvist left.',
      'M. Lindqvist',
      'Maria Lindqvist',
    ],
    [
      'a short first name',
      'Thomas Arkwright spoke. Thom Arkwright left.',
      'Thom Arkwright',
      'Thomas Arkwright',
    ],
    [
      'a given name alone',
      'Then Ilona Brandt won. The crowd cheered Ilona again.',
      'Ilona',
      'Ilona Brandt',
    ],
    [
      'a middle name',
      'Camille Etienne Dorsey came in from the deck with a rope. Later Etienne left the boat again.',
      'Etienne',
      'Camille Etienne Dorsey',
    ],
    [
      'the beginning of the name',
      'Kahu Tane Robert Holm came in from the deck with a rope. Later Kahu Tane left the boat again.',
      'Kahu Tane',
      'Kahu Tane Robert Holm',
    ],
    [
      'a label in capitals',
      'Then Rosa Bell opened a place.\n\nDAN HART: Is it full?\n\nROSA BELL: It is full.',
      'ROSA BELL',
      'Rosa Bell',
    ],
    [
      'a usual short form',
      'Michael Farrow came in from the deck with a rope. Later Mike Farrow left the boat again.',
      'Mike Farrow',
      'Michael Farrow',
    ],
    [
      'the nickname that the text gives',
      'John Milo Farrow came in from the deck with a rope. Everyone called him Mike. Later Mike Farrow left the boat again.',
      'Mike Farrow',
      'John Milo Farrow',
    ],
    [
      'a title and a surname',
      'Maria Lindqvist opened it. Ms. Lindqvist left.',
      'Ms. Lindqvist',
      'Maria Lindqvist',
    ],
  ])('%s means the person who was named in full', (_, text, printed, name) => {
    const people = readPeople(text);
    const entity = entityOf(people, printed);
    expect(entity?.name).toBe(name);
    expect(entity).toBe(entityOf(people, name));
  });

  test('other first names are other people', () => {
    const people = readPeople('Maria Lindqvist met Karl Lindqvist at the pier.');
    expect(entityOf(people, 'Maria Lindqvist')).not.toBe(entityOf(people, 'Karl Lindqvist'));
  });

  test('two of one surname who are named side by side stay apart', () => {
    const people = readPeople(
      'Senators Bernie Sandow and Sarah Sandow met.\n\nLater Sandow left.\n\nThen Sarah Sandow and her aide came; Sandow sat.',
    );
    const { reading, chain } = people;
    const short = reading.mentions.flatMap(({ kind, span }, at) =>
      kind === 'name' && span.end - span.start === 6 ? [chain.entityOf[at] ?? -1] : [],
    );
    expect(short.map((at) => chain.entities[at]?.name)).toEqual([undefined, 'Sarah Sandow']);
  });

  test('of a family, a title with a gender chooses', () => {
    const people = readPeople(
      'Karl Lindqvist and Maria Lindqvist bought the inn.\n\nIn the spring Ms. Lindqvist sold it.',
    );
    expect(entityOf(people, 'Ms. Lindqvist')?.name).toBe('Maria Lindqvist');
  });

  test('of a family, the one named in full in the paragraph is meant', () => {
    const people = readPeople(
      'Karl Lindqvist bought the inn.\n\nMaria Lindqvist ran it, and soon Lindqvist sold it.',
    );
    expect(entityOf(people, 'Lindqvist')?.name).toBe('Maria Lindqvist');
  });

  test('a surname that is never given in full is a person of its own', () => {
    const people = readPeople('On Monday Oduya said he was ready. Nobody asked Oduya why.');
    expect(entityOf(people, 'Oduya', 0)).toBe(entityOf(people, 'Oduya', 1));
    expect(entityOf(people, 'Oduya')?.words).toEqual(['oduya']);
  });

  test('a word that a sentence starts with and nothing else shows to be a name is nobody', () => {
    const { chain } = readPeople('Snowdrops covered the lawn.');
    expect(chain.entities).toEqual([]);
  });

  test('a label in capitals is the person of that surname', () => {
    const people = readPeople('The host met Ana Holm.\n\nHOLM: “The ferry will run tomorrow.”');
    expect(entityOf(people, 'HOLM')?.name).toBe('Ana Holm');
  });

  test('capitals that no person bears are a body', () => {
    const people = readPeople('The FTRX said on Monday that it had begun.');
    expect(entityOf(people, 'FTRX')).toMatchObject({ kind: 'body', name: 'FTRX' });
  });

  test('every mention that is chained is among its entity’s mentions', () => {
    const { reading, chain } = readPeople(
      'Maria Lindqvist, mayor of Solvik, met Karl Moss. Lindqvist said Moss was late. The Harbour Board agreed.',
    );
    reading.mentions.forEach(({ span, kind }, index) => {
      const entity = chain.entities[chain.entityOf[index] ?? -1];
      if (entity && kind !== 'noun')
        expect(entity.mentions.map((mention) => mention.span)).toContainEqual(span);
    });
  });

  test('of nothing, nobody', () => {
    expect(readPeople('').chain.entities).toEqual([]);
  });
});
