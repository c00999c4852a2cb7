import { expect, test } from 'vitest';
import { articleTextFromPlain } from '../../../article/text.ts';
import { extractSpeech } from '../../speech.ts';

/** The quotes of a text, each with its speaker's name. */
function quotes(text: string): (string | undefined)[][] {
  const { quotes: found, speakers } = extractSpeech(articleTextFromPlain(text));
  return found.map(({ words, speaker }) => [
    words,
    speakers.find(({ key }) => key === speaker)?.name,
  ]);
}

test('a heading in marks is nobody’s above it', () => {
  const text =
    '“The crew has never been paid,” Vera Holt said.\n\n“… keep the families out of the port”\n\nOfficials made the claim on Friday.';
  for (const [words, speaker] of quotes(text)) {
    expect(speaker).toBe(words?.startsWith('The crew') ? 'Vera Holt' : undefined);
  }
});

test('a heading that repeats a quote below is its speaker’s', () => {
  const text =
    '“The crew has never been paid,” Vera Holt said.\n\n“We never saw it come”\n\nKen Lowe told the inquiry: “It was dark. We never saw it come.”';
  for (const [words, speaker] of quotes(text)) {
    expect(speaker).toBe(words?.includes('never saw') ? 'Ken Lowe' : 'Vera Holt');
  }
});

test('a sentence in a paragraph of its own is no heading', () => {
  const text =
    '“The crew has never been paid,” Vera Holt said.\n\n“They sleep on deck.”\n\nOfficials made the claim on Friday.';
  expect(quotes(text)).toEqual([
    ['The crew has never been paid,', 'Vera Holt'],
    ['They sleep on deck.', 'Vera Holt'],
  ]);
});

test('what a colon leads to is no heading', () => {
  const text =
    'Minister Vera Holt resigned on Monday. The government published her letter:\n\n“I can no longer answer for the port. Yours, Vera Holt”\n\nHer deputy took over.';
  expect(quotes(text)).toEqual([
    ['I can no longer answer for the port. Yours, Vera Holt', 'Vera Holt'],
  ]);
});

test.each([
  [
    '“A kind of theatre”\n\nGlen Frost called the vote “a kind of theatre” in his evidence.',
    'A kind of theatre',
    'Glen Frost',
  ],
  [
    '“A lonely year”\n\nHis wife, Ann Dray, spoke of “a lonely year” in the village.',
    'A lonely year',
    'Ann Dray',
  ],
  [
    '“Not an irregular channel”\n\nKurt Vogt disputed the claim that he ran an “irregular” channel. “My role was official,” he said.',
    'Not an irregular channel',
    'Kurt Vogt',
  ],
  [
    '“No secret deal”\n\nMinister Vera Holt rejected the charge of a secret deal with the port. “We signed in public,” Holt said.',
    'No secret deal',
    'Vera Holt',
  ],
])('a heading that has words of a quote below, or denies them: %s', (text, words, speaker) => {
  expect(quotes(text)).toContainEqual([words, speaker]);
});

test('a heading in capitals is layout', () => {
  const text =
    '“A KIND OF THEATRE”\n\nGlen Frost called the vote “a kind of theatre” in his evidence.';
  expect(quotes(text)).toEqual([['a kind of theatre', 'Glen Frost']]);
});
