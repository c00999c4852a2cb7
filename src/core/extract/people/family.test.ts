import { describe, expect, test } from 'vitest';
import { articleTextFromPlain } from '../../article/text.ts';
import { extractSpeech } from '../speech.ts';

/** Name of the speaker of a text's last quote. */
function speakerOf(text: string): string | undefined {
  const { quotes, speakers } = extractSpeech(articleTextFromPlain(text));
  const key = quotes.at(-1)?.speaker;
  return speakers.find((speaker) => speaker.key === key)?.name;
}

describe('chooseFamily', () => {
  test.each([
    [
      'by title',
      'Mayor Ana Moss thanked Chief Karl Moss, no relation. “It was luck,” Chief Moss said.',
      'Karl Moss',
    ],
    ['by gender', 'Ana Moss met Karl Moss at noon. “It was luck,” Mr. Moss said.', 'Karl Moss'],
    [
      'nobody, side by side',
      'Ana Moss and Karl Moss run the mill. “It was luck,” Moss said.',
      undefined,
    ],
  ])('%s', (_, text, name) => {
    expect(speakerOf(text)).toBe(name);
  });
});
