import { describe, expect, test } from 'vitest';
import { itemOf, readProse } from '../../../../test/support/prose.ts';
import { countClauses, isCueObject, isSubject, isTold, speaksAt } from './subjects.ts';

describe('isSubject', () => {
  test.each([
    ['Ana Ruiz said no.', true],
    ['On Monday Ana Ruiz has arrived.', true],
    ['On Monday Ana Ruiz quickly waved.', true],
    ['“No,” said Ana Ruiz.', true],
    ['Ana Ruiz, who had waited, said no.', true],
    ['The boat sailed without Ana Ruiz.', false],
    ['They gave it to Ana Ruiz.', false],
    ['Ana Ruiz’s boat sailed.', false],
    ['Yesterday the crowd told Ana Ruiz everything.', false],
  ])('%s: %s', (text, subject) => {
    const reading = readProse(text);
    expect(isSubject(reading, itemOf(reading, 'Ana Ruiz'))).toBe(subject);
  });
});

describe('speaksAt', () => {
  test.each([
    ['Ana Ruiz said no.', true],
    ['Ana Ruiz sailed, telling the paper that she was done.', true],
    ['Ana Ruiz sailed. Moss, telling nobody, stayed.', false],
    ['Ana Ruiz sailed home.', false],
  ])('%s: %s', (text, speaks) => {
    const reading = readProse(text);
    expect(speaksAt(reading, itemOf(reading, 'Ana Ruiz'))).toBe(speaks);
  });
});

describe('isTold', () => {
  test.each([
    ['Karl Moss said Ana Ruiz told him no.', true],
    ['Karl Moss said that Ana Ruiz told him no.', true],
    ['“No,” said Ana Ruiz.', false],
    ['Then Ana Ruiz told him no.', false],
  ])('%s: %s', (text, told) => {
    const reading = readProse(text);
    expect(isTold(reading, itemOf(reading, 'Ana Ruiz'))).toBe(told);
  });
});

describe('isCueObject', () => {
  test.each([
    ['Yesterday the crowd told Ana Ruiz everything.', true],
    ['“No,” said Ana Ruiz.', false],
    ['Ana Ruiz said no.', false],
  ])('%s: %s', (text, object) => {
    const reading = readProse(text);
    expect(isCueObject(reading, itemOf(reading, 'Ana Ruiz'))).toBe(object);
  });
});

describe('countClauses', () => {
  test('a stop and a new paragraph each start one', () => {
    const reading = readProse('Ana Ruiz sat. Karl Moss stood.\n\nEva Holm left.');
    const counts = countClauses(reading);
    const clause = (name: string) => counts[itemOf(reading, name)];
    expect([clause('Ana Ruiz'), clause('Karl Moss'), clause('Eva Holm')]).toEqual([0, 1, 3]);
  });

  test('of nothing is empty', () => {
    expect(countClauses(readProse(''))).toHaveLength(0);
  });
});
