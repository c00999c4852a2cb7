import { describe, expect, test } from 'vitest';
import { printedOf, readProse } from '../../../../test/support/prose.ts';

/** What a text mentions, with its kinds. */
const mentions = (text: string): string[] => {
  const reading = readProse(text);
  return reading.mentions.map(({ kind }, index) => `${kind}: ${printedOf(reading, index)}`);
};

describe('addDescriptions', () => {
  test.each([
    ['At noon she left.', ['pronoun: she']],
    ['At noon the ministry was shut.', ['group: the ministry']],
    ['At noon a senior official left.', ['noun: a senior official']],
    ['At noon the report was out.', ['document: the report']],
    ['Officials said so.', ['group: Officials']],
    ['At noon the 46-year-old said so.', ['noun: the 46-year-old']],
    ['At noon the beekeeper left.', ['noun: the beekeeper']],
    ['At noon, campaign manager Ana Ruiz left.', ['person: campaign manager Ana Ruiz']],
    ['At noon, secretary of state Ana Ruiz left.', ['person: secretary of state Ana Ruiz']],
    ['At noon his letter was read.', ['document: his letter', 'possessive: his']],
    ['It rained.', ['pronoun: It']],
    ['', []],
  ])('%j', (text, found) => {
    expect(mentions(text)).toEqual(found);
  });

  test.each([
    ['a verb after a noun', 'Observers note that it rained.', 'note'],
    ['an age before a noun', 'The 46-year-old bridge fell.', '46-year-old'],
    ['the cause of a document', 'The letter of the law was kept.', 'letter'],
  ])('not %s', (_, text, word) => {
    expect(mentions(text).some((mention) => mention.endsWith(word))).toBe(false);
  });

  test('the verb before is no part of it', () => {
    expect(mentions('At noon Ruiz rallied supporters there.')).toContain('group: supporters');
  });

  test('a description comes before what is in it', () => {
    const reading = readProse('At noon the Harbour Board’s lawyer read his letter.');
    reading.mentions.forEach((mention, k) => {
      const before = reading.mentions[k - 1];
      if (before) expect(before.first).toBeLessThanOrEqual(mention.first);
    });
  });
});
