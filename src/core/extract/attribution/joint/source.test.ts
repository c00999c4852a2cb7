import { describe, expect, test } from 'vitest';
import { articleTextFromPlain } from '../../../article/text.ts';
import { extractSpeech } from '../../speech.ts';
import { speakersOfQuote } from '../../speech-types.ts';

/** Who says the last quote of a text, and how they are printed. */
function sayers(text: string): { names: string[]; source: string | undefined } {
  const { quotes, speakers } = extractSpeech(articleTextFromPlain(text));
  const quote = quotes.at(-1);
  const names = speakersOfQuote(quote ?? {}).map(
    (key) => speakers.find((speaker) => speaker.key === key)?.name ?? '',
  );
  return { names, source: quote?.source?.text };
}

const BOTH = ['Anna Holm', 'Luc Brand'];

describe('those who say something together', () => {
  test.each([
    ['“We reject it,” Anna Holm and Luc Brand wrote.', 'Anna Holm and Luc Brand'],
    [
      '“We reject it,” Mayor Anna Holm and her colleague, Luc Brand, wrote.',
      'Mayor Anna Holm and her colleague, Luc Brand',
    ],
    ['Anna Holm and Luc Brand met. “It is wrong,” said Holm and Brand.', 'Holm and Brand'],
    [
      '“It is wrong,” said Anna Holm, the mayor, and Luc Brand, her deputy, on Monday.',
      'Anna Holm, the mayor, and Luc Brand',
    ],
    [
      'According to Anna Holm and Luc Brand, the pier is “beyond repair.”',
      'Anna Holm and Luc Brand',
    ],
    [
      'In a letter to the board, Anna Holm and Luc Brand wrote: “We shall not sign.”',
      'Anna Holm and Luc Brand',
    ],
    [
      'Professors Anna Holm and Luc Brand argue that the method is “deeply flawed.”',
      'Anna Holm and Luc Brand',
    ],
    [
      'The statement by Anna Holm and Luc Brand said the pier was “beyond repair.”',
      'Anna Holm and Luc Brand',
    ],
    ['“We have had enough,” both Anna Holm and Luc Brand said.', 'Anna Holm and Luc Brand'],
    [
      'Anna Holm, the head of Norvia Rail, and the union leader Luc Brand said in a joint statement: “Trains will run.”',
      'Anna Holm, the head of Norvia Rail, and the union leader Luc Brand',
    ],
  ])('%s', (text, source) => {
    expect(sayers(text)).toEqual({ names: BOTH, source });
  });

  test.each([
    ['Anna Holm and Luc Brand wrote to the board in May. “This must end,” they wrote.', 'they'],
    [
      'Anna Holm and Luc Brand run the shop. “We shall close in May,” the two women said.',
      'two women',
    ],
    [
      'Ministers Anna Holm and Luc Brand met. “The deal is done,” the ministers said.',
      'the ministers',
    ],
  ])('a plural means them: %s', (text, source) => {
    expect(sayers(text)).toEqual({ names: BOTH, source });
  });

  test('three', () => {
    expect(
      sayers('Anna Holm, Luc Brand and Tom Reed said it was “dead on arrival.”').names,
    ).toEqual(['Anna Holm', 'Luc Brand', 'Tom Reed']);
  });
});

describe('one alone', () => {
  test.each([
    ['Anna Holm met Luc Brand and Tom Reed said the plan was “dead on arrival.”', 'Tom Reed'],
    ['It rained on Anna Holm and Tom Reed wrote: “No, it did not.”', 'Tom Reed'],
    ['“The plan is dead,” said Anna Holm, and Luc Brand left the room.', 'Anna Holm'],
    ['“They came at night,” Anna Holm told Luc Brand and Tom Reed.', 'Anna Holm'],
    ['“It is a shame,” Anna Holm and other residents said.', 'Anna Holm'],
    ['Anna Holm and her brother said the shop was “a family place.”', 'Anna Holm'],
    ['“It is dead,” said Anna Holm, president and head of Norvia Rail.', 'Anna Holm'],
    [
      '“It is dead,” said Anna Holm, who chairs the Committee on Science, Space and Technology.',
      'Anna Holm',
    ],
  ])('%s', (text, name) => {
    expect(sayers(text).names).toEqual([name]);
  });

  test.each([
    'A lawyer for Anna Holm and Luc Brand said the charge was “absurd.”',
    'Anna Holm and Luc Brand met. Protesters gathered. “Go home,” they shouted.',
  ])('nobody by name: %s', (text) => {
    expect(sayers(text).names).toEqual([]);
  });
});
