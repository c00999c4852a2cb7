import { describe, expect, test } from 'vitest';
import { printedOf, quoteItem, readProse } from '../../../test/support/prose.ts';
import { formalSource } from './formal-source.ts';

function source(text: string, nth = 0): string | undefined {
  const { sequence, mentions, ...rest } = readProse(text);
  const stretch = rest.outline.stretches[nth];
  const endsInComma = text.charAt((stretch?.inner.end ?? 0) - 1) === ',';
  const found = formalSource(
    { sequence, mentions, endsInComma, outline: rest.outline },
    quoteItem({ sequence, mentions, ...rest }, nth),
  );
  return printedOf({ sequence, mentions, ...rest }, found);
}

describe('formalSource', () => {
  test.each([
    ['a label', 'HOLM: “We sail at noon.”', 'HOLM'],
    ['a signature', '“We sail at noon.” — Ana Ruiz', 'Ana Ruiz'],
    [
      'a subject and verb after the comma',
      '“The pier is unsafe,” the court found, and closed it.',
      'the court',
    ],
    ['the subject before a colon', 'Ana Ruiz, the mayor, said: “We sail at noon.”', 'Ana Ruiz'],
    [
      'the subject before an object and a colon',
      'Ana Ruiz, the mayor, told reporters: “We sail at noon.”',
      'Ana Ruiz',
    ],
    ['who is quoted', 'The agency quoted Ana Ruiz as saying “we sail at noon.”', 'Ana Ruiz'],
    [
      'who is quoted, afterwards',
      '“We sail at noon,” the agency quoted Ana Ruiz as saying.',
      'Ana Ruiz',
    ],
  ])('%s', (_, text, name) => {
    expect(source(text)).toBe(name);
  });

  test('the owner of a letter, not who shows it', () => {
    expect(source('The board published his letter: “We sail at noon.”')).toBe('his');
  });

  test('each quote of a sentence has its own clause', () => {
    const text = 'Eva Lorne called it “a wreck,” and Tom Vane said it was “a gem.”';
    expect(source(text, 1)).toBe('Tom Vane');
  });

  test.each([
    'The sea was grey. “We sail at noon.”',
    '“We sail at noon,” and then the boat left.',
    'Ana Ruiz left. “We sail at noon.”',
    'It was “a gem.”',
  ])('none in: %s', (text) => {
    expect(source(text)).toBeUndefined();
  });
});
