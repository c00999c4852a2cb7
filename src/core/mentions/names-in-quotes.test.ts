import { describe, expect, test } from 'vitest';
import { parseTestArticle } from '../../test/support/finished-articles.ts';
import type { ArticleSpeaker } from '../extract/speech-types.ts';
import { namesInQuotes, peopleSpokenOf } from './names-in-quotes.ts';

/** The names of the records that each quote of a text is about. */
function spokenOf(text: string): string[] {
  const article = parseTestArticle(text);
  const names = new Map(article.speakers.map(({ key, name }) => [key, name]));
  return peopleSpokenOf(article).flatMap((keys) => keys.map((key) => names.get(key) ?? key));
}

test('the people whom the words name, each once, and none beside them', () => {
  expect(
    spokenOf(
      'Mayor Anna Berg met Carl Moe, who runs the port. “Berg promised us a bridge, and Anna Berg broke her word,” said Moe, as Inspector Olga Lind listened.',
    ),
  ).toEqual(['Anna Berg']);
});

test('not by a pronoun, and not the speaker', () => {
  expect(
    spokenOf('Mayor Anna Berg spoke first. “She and I, Carl Moe, are friends,” said Carl Moe.'),
  ).toEqual([]);
});

test('names have their places, in the order of the words', () => {
  const article = parseTestArticle(
    'Mayor Anna Berg met Carl Moe. “Moe came late, and Berg left,” said Inspector Olga Lind.',
  );
  const [names = []] = namesInQuotes(article);
  expect(names.map(({ span: { start, end } }) => article.text.slice(start, end))).toEqual([
    'Moe',
    'Berg',
  ]);
});

describe('no part of something else is a name', () => {
  const met = 'Mayor Anna Berg met Carl Moe. He waited.';
  test.each([
    ['a handle', `${met} “I read @Morning_Moe every day now,” said Berg.`],
    ['a name that a bracket cuts', `“We wrote to (Mayor Carl) Moe about it,” said Anna Berg.`],
  ])('%s', (_what, text) => {
    expect(spokenOf(text)).toEqual([]);
  });
});

describe('a headline among the words does not show where a name ends', () => {
  const NAME = 'Carl Moe';
  const HEADLINE = '“Carl Moe Joins Growing List of Critics.”';
  const keysIn = (text: string, quote: string) => {
    const at = text.indexOf(quote);
    const mentions = [...text.matchAll(/Carl Moe/g)].map(({ index }) => ({
      span: { start: index, end: index + NAME.length },
      form: 'full' as const,
    }));
    const moe: ArticleSpeaker = {
      key: 'moe',
      name: NAME,
      kind: 'person',
      aliases: [],
      roles: [],
      mentions,
      by: 'name',
      confidence: 1,
    };
    const quotes = [{ spans: [{ start: at, end: at + quote.length }] }];
    return peopleSpokenOf({ text, speakers: [moe], quotes });
  };

  test('and it must be printed elsewhere', () => {
    expect(keysIn(`It read ${HEADLINE}`, HEADLINE)).toEqual([[]]);
    expect(keysIn(`Carl Moe read ${HEADLINE}`, HEADLINE)).toEqual([['moe']]);
  });

  test('other sentences do', () => {
    const quote = '“I met Carl Moe on the bridge to Eastpool.”';
    expect(keysIn(quote, quote)).toEqual([['moe']]);
  });
});
