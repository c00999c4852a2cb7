import { describe, expect, test } from 'vitest';
import { readProse } from '../../../test/support/prose.ts';
import { addresseeAfter } from './addressee.ts';

/** To whom the first cue of a text speaks. */
function addressee(text: string): string | undefined {
  const reading = readProse(text);
  return addresseeAfter(
    reading,
    reading.sequence.items.findIndex(({ cue }) => cue !== undefined),
  );
}

describe('addresseeAfter', () => {
  test.each([
    ['“We sail,” Ana Ruiz told reporters.', 'reporters'],
    ['“We sail,” Ana Ruiz told reporters in Solvik.', 'reporters'],
    ['“We sail,” Ana Ruiz told the Harbour Post on Monday.', 'the Harbour Post'],
    ['“We sail,” Ana Ruiz told presidents and prime ministers.', 'presidents and prime ministers'],
    ['“We sail,” Ana Ruiz told a room full of teammates.', 'a room full of teammates'],
    ['“We sail,” Ana Ruiz told all the reporters.', 'all the reporters'],
    ['Ana Ruiz told reporters the pier was “safe.”', 'reporters'],
    ['“We sail,” Ana Ruiz told him before noon.', 'him'],
    ['“Shall we sail?” Ana Ruiz asked reporters.', 'reporters'],
    ['“Shall we sail?” Ana Ruiz asked the captain.', 'the captain'],
  ])('%s', (text, words) => {
    expect(addressee(text)).toBe(words);
  });

  test.each([
    'other verbs have none: “We sail,” Ana Ruiz said reporters.',
    '“We sail,” Ana Ruiz told.',
    '“Shall we sail?” Ana Ruiz asked quietly.',
    '“Shall we sail?” Ana Ruiz asked which boat.',
    'Ana Ruiz told “the truth” of it.',
  ])('none in: %s', (text) => {
    expect(addressee(text)).toBeUndefined();
  });

  test('the phrase ends where another one acts', () => {
    expect(addressee('“We sail,” Ana Ruiz told reporters and left the pier.')).toBe('reporters');
  });

  test('outside the sequence there is none', () => {
    const reading = readProse('“We sail,” Ana Ruiz told reporters.');
    expect(addresseeAfter(reading, -1)).toBeUndefined();
    expect(addresseeAfter(reading, 999)).toBeUndefined();
  });
});
