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
