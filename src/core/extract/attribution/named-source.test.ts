import { describe, expect, test } from 'vitest';
import { mentionOf, printedOf, readPeople } from '../../../test/support/prose.ts';
import { namedInstead } from './named-source.ts';

describe('namedInstead', () => {
  const named = (text: string, printed: string) => {
    const { reading, chain } = readPeople(text);
    return printedOf(reading, namedInstead(reading, chain, mentionOf(reading, printed)));
  };

  test('the name that a description introduces', () => {
    expect(
      named('“No,” a spokeswoman for the ministry, Maria Lindqvist, said.', 'a spokeswoman'),
    ).toBe('Maria Lindqvist');
  });

  test('who made a document speaks in it', () => {
    const text = 'According to a 2019 survey by Ana Ruiz of the college, most are “idle” now.';
    expect(named(text, 'a 2019 survey')).toBe('Ana Ruiz');
  });

  test.each([
    ['a survey published in May by Ana Ruiz', 'Ana Ruiz'],
    ['a survey reviewed by Ana Ruiz', 'a survey'],
  ])('%s', (words, name) => {
    expect(named(`It is “dead,” according to ${words}.`, 'a survey')).toBe(name);
  });

  test('a spokesman for what a field shows to be a body', () => {
    expect(named('A spokesman for Lunt Water said it was “shut.”', 'A spokesman')).toBe(
      'Lunt Water',
    );
  });

  test('a description with the name behind it', () => {
    const text = 'Then a retired teacher named Ana Ruiz praised “the old pier” on Monday.';
    expect(named(text, 'a retired teacher')).toBe('Ana Ruiz');
  });

  test('an owner’s sister who is named', () => {
    const text = 'Eva Strand’s sister, Ingrid Moe, told police that it was “always cold.”';
    expect(named(text, 'Eva Strand')).toBe('Ingrid Moe');
  });

  test('who speaks for a body and has no name is its voice', () => {
    const text = 'On Monday a spokeswoman for the Harbour Board said the pier was “shut.”';
    expect(named(text, 'a spokeswoman')).toBe('Harbour Board');
  });

  test('not the owner of a source speaks', () => {
    const text = 'Ana Ruiz’s source inside the camp said it was “untrue.”';
    expect(named(text, 'Ana Ruiz')).toBe('source');
  });

  test.each([
    ['a name stays', '“No,” Maria Lindqvist, a spokeswoman, said.', 'Maria Lindqvist'],
    ['nobody is introduced', '“No,” a spokeswoman said. Maria Lindqvist left.', 'a spokeswoman'],
    ['a pronoun stays', 'Maria Lindqvist came. “No,” she said.', 'she'],
  ])('%s', (_, text, printed) => {
    expect(named(text, printed)).toBe(printed);
  });
});
