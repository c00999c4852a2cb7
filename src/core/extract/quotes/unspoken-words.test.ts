import { describe, expect, test } from 'vitest';
import { readProse } from '../../../test/support/prose.ts';
import { isUnspoken } from './unspoken-words.ts';

const unspoken = (text: string): boolean => {
  const reading = readProse(text);
  const [stretch] = reading.outline.stretches;
  if (!stretch) throw new Error(`nothing in marks: ${text}`);
  return isUnspoken(reading, stretch);
};

describe('isUnspoken', () => {
  test.each([
    ['a title', 'They watched the film “Harbour Lights” twice.'],
    ['a title after a comma', 'He read from his autobiography, “Long Road,” aloud.'],
    ['a gloss', 'The name, which means “high water” there, is old.'],
    ['a drafting word', 'It says “shall” rather than must.'],
    ['a word between determiner and noun', 'The so-called “smart” meters were late.'],
    ['a “free” display', 'At noon the “free” display was shut.'],
    ['what something goes by', 'The net, better known as “Wolf Pack,” was cut.'],
    ['a name by a participle', 'It has a net of cameras dubbed “Wolf Pack” now.'],
    ['a word that is used', 'They banned the use of “we” on Monday.'],
    ['an owner in marks', 'They kept the “owner’s” name secret.'],
    ['a title by its form', 'In May she painted “The Silent Pier” there.'],
  ])('%s', (_, text) => {
    expect(unspoken(text)).toBe(true);
  });

  test.each([
    '“We will not yield,” said Ana Ruiz.',
    'Ana Ruiz called it “a gem” again.',
    'Ana Ruiz said the “cheap” plan was dead.',
    'Ana Ruiz spoke of what she dubbed “a swindle” there.',
    'The plan, Ruiz dubbed “a swindle” there.',
    '“No,” said Ana Ruiz.',
    'Ana Ruiz said: “Harbour lights are on in the town.”',
  ])('speech: %s', (text) => {
    expect(unspoken(text)).toBe(false);
  });
});
