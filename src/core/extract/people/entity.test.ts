import { describe, expect, test } from 'vitest';
import { entityOf, mentionOf, readPeople, readProse } from '../../../test/support/prose.ts';
import { addRole, bare, evidenceAt, isLabel, nameWords, type ChainState } from './entity.ts';

const stateOf = (text: string): ChainState => ({
  reading: readProse(text),
  entities: [],
  entityOf: new Int32Array(99).fill(-1),
  bySurname: new Map(),
  byGiven: new Map(),
  byMiddle: new Map(),
  byBody: new Map(),
  nicknames: new Set(),
});

describe('nameWords', () => {
  test.each([
    ['The mayor thanked Dr. Maria Lindqvist.', 'Dr. Maria Lindqvist', ['maria', 'lindqvist']],
    ['The mayor thanked John Marsh Jr. again.', 'John Marsh Jr.', ['john', 'marsh']],
    ['The mayor thanked Anne-Marie Holm.', 'Anne-Marie Holm', ['anne-marie', 'holm']],
  ])('of “%s”', (text, printed, words) => {
    const reading = readProse(text);
    const mention = reading.mentions[mentionOf(reading, printed)];
    expect(mention && nameWords(reading.outline, mention)).toEqual(words);
  });
});

describe('bare', () => {
  test.each([
    ['j.', 'j'],
    ['u.n.', 'u.n'],
    ['holm', 'holm'],
    ['', ''],
  ])('“%s” is “%s”', (word, plain) => {
    expect(bare(word)).toBe(plain);
  });
});

describe('what is attached to an entity', () => {
  test('a title is a role, and evidence', () => {
    const people = readPeople('On Monday Deputy Foreign Minister Jens Aune arrived.');
    const aune = entityOf(people, 'Deputy Foreign Minister Jens Aune');
    expect(aune?.roles.map(({ text }) => text)).toEqual(['Deputy Foreign Minister']);
    expect(aune?.evidence).toBeGreaterThanOrEqual(2);
  });

  test('a form of address is no role, but tells the gender', () => {
    const people = readPeople('On Monday they met Mrs. Okafor.');
    expect(entityOf(people, 'Mrs. Okafor')).toMatchObject({ roles: [], gender: 'female' });
  });

  test.each([
    ['On Monday Knut Vold, 78, waited.', '78'],
    ['On Monday Knut Vold (78) waited.', '78'],
    ['On Monday Knut Vold, 78 times a winner, waited.', undefined],
    ['On Monday Knut Vold waited.', undefined],
  ])('the age in “%s”', (text, age) => {
    expect(entityOf(readPeople(text), 'Knut Vold')?.age).toBe(age);
  });

  test('a longer name takes the place of a shorter one, which is an alias', () => {
    const people = readPeople('On Monday M. Lindqvist met us. Maria Lindqvist left.');
    const entity = entityOf(people, 'Maria Lindqvist');
    expect(entity?.name).toBe('Maria Lindqvist');
    expect([...(entity?.aliases ?? [])]).toContain('M. Lindqvist');
  });
});

describe('addRole', () => {
  test('a role is had once, whatever its capitals', () => {
    const entity = entityOf(readPeople('Then came Mayor Ana Holm.'), 'Mayor Ana Holm');
    const span = { start: 0, end: 5 };
    if (!entity) throw new Error('no mayor');
    addRole(entity, { span, text: 'mayor' });
    expect(entity.roles).toHaveLength(1);
    addRole(entity, { span, text: 'judge' });
    expect(entity.roles).toHaveLength(2);
  });
});

describe('isLabel', () => {
  test.each([
    ['HOLM: “We sail at noon.”', true],
    ['The answer came from HOLM: “We sail at noon.”', false],
    ['HOLM “We sail at noon.”', false],
  ])('%s', (text, label) => {
    const reading = readProse(text);
    expect(isLabel(reading, mentionOf(reading, 'HOLM'))).toBe(label);
  });
});

describe('evidenceAt', () => {
  test.each([
    ['Yesterday Oduya said it was over.', 2],
    ['Yesterday Oduya has also said it was over.', 2],
    ['Yesterday Oduya, 52, ran.', 2],
    ['Yesterday Oduya, who had run, slept.', 2],
    ['“It is over,” said Oduya.', 2],
    ['Yesterday the boat passed Oduya.', 0],
    ['Yesterday Oduya was told of it.', 0],
  ])('%s: %d', (text, evidence) => {
    const state = stateOf(text);
    expect(evidenceAt(state, mentionOf(state.reading, 'Oduya'))).toBe(evidence);
  });
});
