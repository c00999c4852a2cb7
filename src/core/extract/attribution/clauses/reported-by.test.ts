import { describe, expect, test } from 'vitest';
import { printedOf, quoteItem, readProse } from '../../../../test/support/prose.ts';
import { reportedBy } from './reported-by.ts';

function source(text: string): string | undefined {
  const prose = readProse(text);
  return printedOf(prose, reportedBy({ ...prose, endsInComma: true }, quoteItem(prose, 0)));
}

describe('who reported words, or by whom they were told', () => {
  test.each([
    [
      'Karl Moss described “hiding under the nets,” as Radio Solvik’s Ana Ruiz reported.',
      'Ana Ruiz',
    ],
    ['They were “squatters”, as Ruiz put it, and students.', 'Ruiz'],
    ['Prison, as Ana Ruiz once put it, is “a school with no end.”', 'Ana Ruiz'],
    ['Moss was told by Judge Ana Ruiz that he was “a danger to boats.”', 'Judge Ana Ruiz'],
    ['Moss was described by Ana Ruiz as “a danger to boats.”', 'Ana Ruiz'],
  ])('%s', (text, name) => {
    expect(source(text)).toBe(name);
  });

  test.each([
    'Karl Moss said “we hid under the nets,” as Ana Ruiz reported.',
    '“We hid,” he said. As Ana Ruiz reported it, people laughed.',
    '“We hid,” he said as Ana Ruiz looked on.',
    'A book by Ana Ruiz is “a danger to boats.”',
  ])('nobody: %s', (text) => {
    expect(source(text)).toBeUndefined();
  });
});
