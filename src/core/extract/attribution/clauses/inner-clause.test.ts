import { describe, expect, test } from 'vitest';
import { printedOf, quoteItem, readProse } from '../../../../test/support/prose.ts';
import { subjectOfInnerClause } from './inner-clause.ts';

function subject(text: string): string | undefined {
  const prose = readProse(text);
  const found = subjectOfInnerClause({ ...prose, endsInComma: false }, quoteItem(prose, 0));
  return printedOf(prose, found);
}

describe('what somebody tells that another said', () => {
  test.each([
    ['Moss testified that Ana Ruiz told him the pier was “shut for good.”', 'Ana Ruiz'],
    ['Karl Moss said his boss, Ana Ruiz, called it “a joke among friends.”', 'Ana Ruiz'],
    ['Dr. Karl Moss recalled that a nurse shouted, “He is gone!”', 'a nurse'],
    ['Moss spoke about a meeting at which Ruiz told two clerks to “deliver.”', 'Ruiz'],
    ['Karl Moss recalled how Ana Ruiz had dismissed it as “a toy.”', 'Ana Ruiz'],
    ['The nurse, Ana Ruiz, said a doctor had called her “a liar.”', 'a doctor'],
    ['Court records show that Ana Ruiz texted a friend “it is done” that night.', 'Ana Ruiz'],
  ])('%s', (text, name) => {
    expect(subject(text)).toBe(name);
  });

  test.each([
    'Ana Ruiz told him the pier was “shut for good.”',
    'Karl Moss said he had told her “to wait.”',
    'Karl Moss said critics called it “cheap.”',
    'Karl Moss said that Ana Ruiz called on members to be “patient.”',
    'Karl Moss said that Ana Ruiz begged him for help and “would have knelt.”',
    'Karl Moss refused because Ana Ruiz called him “divisive.”',
  ])('nobody else: %s', (text) => {
    expect(subject(text)).toBeUndefined();
  });
});
