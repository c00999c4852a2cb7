import { describe, expect, test } from 'vitest';
import { itemOf, mentionOf, quoteItem, readProse } from '../../../test/support/prose.ts';
import { findCue } from './cue.ts';

function cue(text: string, source = 'Ana Ruiz', quote = 0) {
  const reading = readProse(text);
  const mention = reading.mentions[mentionOf(reading, source)];
  if (!mention) throw new Error(`no ${source}`);
  return findCue(reading, mention, itemOf(reading, source), quoteItem(reading, quote));
}

describe('findCue', () => {
  test.each([
    ['Ana Ruiz said the pier was “quite safe.”', 'said'],
    ['“The pier is safe,” said Ana Ruiz.', 'said'],
    ['“The pier is safe,” Ana Ruiz, the mayor, told reporters.', 'told'],
    ['Ana Ruiz pointed out that the pier was “quite safe.”', 'pointed out'],
    ['Ana Ruiz testified that nobody had written that it was “quite safe.”', 'testified'],
    ['According to Ana Ruiz, the pier is “quite safe.”', 'According to'],
    ['According to a survey by Ana Ruiz, the pier is “quite safe.”', 'According to'],
    ['In the words of Ana Ruiz, the pier is “quite safe.”', 'In the words of'],
  ])('%s', (text, printed) => {
    expect(cue(text).printed?.text).toBe(printed);
  });

  test('a phrase before the source is told from a verb', () => {
    expect(cue('According to Ana Ruiz, the pier is “quite safe.”').phrase).toBe(true);
    expect(cue('Ana Ruiz said the pier was “quite safe.”').phrase).toBe(false);
  });

  test('not the verb of another who stands between', () => {
    const { printed } = cue('Ana Ruiz said that critics called it “quite cheap.”');
    expect(printed?.text).toBe('said');
  });

  test.each([
    'Ana Ruiz sailed home. “The pier is safe.”',
    'Ana Ruiz sailed home. It was “a long silence.”',
  ])('none in: %s', (text) => {
    expect(cue(text)).toMatchObject({ item: -1, phrase: false });
    expect(cue(text).printed).toBeUndefined();
  });

  test('the printed span is that of the text', () => {
    const text = '“The pier is safe,” said Ana Ruiz.';
    const { printed } = cue(text);
    expect(text.slice(printed?.span.start, printed?.span.end)).toBe('said');
  });
});
