import { describe, expect, test } from 'vitest';
import { articleTextFromPlain } from '../../article/text.ts';
import { readUnreadSpeech } from './unread-speech.ts';

const read = (text: string) =>
  readUnreadSpeech(articleTextFromPlain(text)).quotes.map(({ kind, words }) => [kind, words]);

describe('readUnreadSpeech', () => {
  test.each([
    ['Sie sagte: „Wir fahren heute noch los.“', [['direct', 'Wir fahren heute noch los.']]],
    ['Elle a dit « nous partons ce soir ».', [['partial', 'nous partons ce soir']]],
    ['Er nannte es „Halle“ und ging.', []],
    ['Er rief: „Los!“', [['direct', 'Los!']]],
    ['彼は「今日は出発します。」と言った。', [['direct', '今日は出発します。']]],
    ['Ohne Worte.', []],
    ['', []],
  ])('%j', (text, quotes) => {
    expect(read(text)).toEqual(quotes);
  });

  test('a quote over several paragraphs is one', () => {
    const text = 'Sie sagte: „Wir fahren heute.\n\n„Und morgen noch einmal.“';
    expect(read(text)).toEqual([['direct', 'Wir fahren heute. Und morgen noch einmal.']]);
  });

  test('nobody is named, and nothing is sure', () => {
    const { quotes, speakers } = readUnreadSpeech(
      articleTextFromPlain('„Wir fahren heute los“, sagte Ana Ruiz.'),
    );
    expect(speakers).toEqual([]);
    expect(quotes[0]).toMatchObject({ by: 'none', resolvedBy: 'none', confidence: 0.5 });
  });
});
