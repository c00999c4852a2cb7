import { describe, expect, test } from 'vitest';
import { printedOf, quoteItem, readProse } from '../../../../test/support/prose.ts';
import { closingFrame } from './closing-frame.ts';

function source(text: string): string | undefined {
  const prose = readProse(text);
  return printedOf(prose, closingFrame({ ...prose, endsInComma: false }, quoteItem(prose, 0)));
}

describe('the source at the end of the sentence, or in the next', () => {
  test.each([
    ['Ana Ruiz wants a “clean break” before summer, two officials said.', 'two officials'],
    [
      'Mr. Moss sees that a “thin” deal is not good, a second person briefed on the call said.',
      'a second person',
    ],
    ['Moss and Ruiz agree that a “quick” vote is unwise, a third person said.', 'a third person'],
    ['Moss was “furious” with Ruiz, an aide who saw them said.', 'an aide'],
    ['The pier made a “terrible” noise, Ana Ruiz said Tuesday.', 'Ana Ruiz'],
    ['It will be a “stronger” firm. That is the view of Ana Ruiz, the mayor.', 'Ana Ruiz'],
    ['“Nobody reads it.” Those were the words of Judge Ana Ruiz.', 'Judge Ana Ruiz'],
  ])('%s', (text, name) => {
    expect(source(text)).toBe(name);
  });

  test.each([
    'Karl Moss called it “a gem” before he left, Ana Ruiz said.',
    'The pier was “a gem” and Karl Moss, who built it, smiled.',
    'It will be a “stronger” firm. That is the end of it.',
  ])('nobody: %s', (text) => {
    expect(source(text)).toBeUndefined();
  });
});
