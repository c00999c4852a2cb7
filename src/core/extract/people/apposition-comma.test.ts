import { describe, expect, test } from 'vitest';
import { readProse } from '../../../test/support/prose.ts';
import { CLASS } from '../prose/sequence.ts';
import { goesOnAfterComma } from './apposition-comma.ts';

/** Whether the apposition goes on after the second comma of the text. */
function goesOn(text: string): boolean {
  const reading = readProse(text);
  const commas = reading.sequence.items.flatMap(({ cls }, at) => (cls === CLASS.comma ? [at] : []));
  return goesOnAfterComma(reading, commas[1] ?? -1);
}

describe('goesOnAfterComma', () => {
  test.each([
    'On Monday Ana Ruiz, head of Lunt Ropes, Inc., arrived.',
    'On Monday Ana Ruiz, a biologist at the University of California, San Diego, arrived.',
    'On Monday Ana Ruiz, a fellow at the Lunt Institute, and co-author of the study, arrived.',
    'On Monday Ana Ruiz, an analyst at the Council on Energy, Environment and Water, arrived.',
  ])('%s', (text) => {
    expect(goesOn(text)).toBe(true);
  });

  test.each([
    'On Monday Ana Ruiz, the mayor, arrived.',
    'On Monday Ana Ruiz, the mayor, and Karl Moss arrived.',
    'On Monday Ana Ruiz, head of the board, who was ill, arrived.',
    'On Monday Ana Ruiz, mayor of Solvik, Karl Moss and Jens Aune arrived.',
  ])('not: %s', (text) => {
    expect(goesOn(text)).toBe(false);
  });
});
