import { describe, expect, test } from 'vitest';
import { articleTextFromPlain } from '../../../article/text.ts';
import { extractSpeech } from '../../speech.ts';

/** Role of the speaker of a text's only quote. */
const roleIn = (text: string): string | undefined =>
  extractSpeech(articleTextFromPlain(text)).quotes[0]?.role;

describe('an office with its owner and what is joined to it', () => {
  test.each([
    ['Solvik’s deputy mayor Ana Ruiz said the pier was “safe for now.”', 'Solvik’s deputy mayor'],
    [
      'The Lunt Company’s executive chair Karl Moss said sales were “slow.”',
      'Lunt Company’s executive chair',
    ],
    [
      'Lunt Foods co-founder and chairman Karl Moss said sales were “slow.”',
      'Lunt Foods co-founder and chairman',
    ],
    ['His lawyer Ana Ruiz said the charge was “false.”', 'lawyer'],
    ['The coach and captain Karl Moss said it was “hard.”', 'captain'],
  ])('%s', (text, role) => {
    expect(roleIn(text)).toBe(role);
  });
});
