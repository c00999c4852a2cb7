import { describe, expect, test } from 'vitest';
import type { IndexedArticle } from '../../../core/search/index/indexed-article.ts';
import { readQuestion } from '../../../core/search/question/read-question.ts';
import type { Piece } from './excerpt.ts';
import { readResult } from './result.ts';

const TITLE = 'River rises at Varna';
const TEXT = `${TITLE}\n\nThe bridge is shut. “The bridge will stay shut,” said Elena Markova. “Nobody crosses it.” Iliev called it (“plainly necessary”).`;

const spanOf = (words: string) => {
  const start = TEXT.indexOf(words);
  return [start, start + words.length] as const;
};
const article: IndexedArticle = {
  url: '/archive/2021/03/04/river/',
  date: '2021-03-04',
  text: TEXT,
  titleLength: TITLE.length,
  quotes: [
    {
      id: 'one',
      spans: [spanOf('“The bridge will stay shut,”'), spanOf('“Nobody crosses it.”')],
      speaker: 'elena-markova',
      label: 'Elena Markova',
    },
    {
      id: 'two',
      spans: [spanOf('“plainly necessary”')],
      speaker: 'stefan-iliev',
      label: 'Stefan Iliev',
    },
  ],
};
const ask = (words: string, speaker?: string, common: readonly string[] = []) => ({
  query: {
    words,
    chosen: speaker === undefined ? {} : { speaker },
    order: 'match' as const,
  },
  answer: {
    parts: readQuestion(words).map((part) => ({
      part,
      count: 1,
      total: 1,
      common: common.includes(part.printed),
      otherForms: [],
    })),
  },
  rules: { stem: (word: string) => word.replace(/s$/, ''), lang: 'en' },
});
const print = (pieces: readonly Piece[]) =>
  pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

describe('an article that was found', () => {
  test('has its address, its day and its title', () => {
    const result = readResult(article, ask('rivers'));
    expect(result.href).toBe('/archive/2021/03/04/river/');
    expect(result.date).toBe('2021-03-04');
    expect(print(result.title)).toBe('[River] rises at Varna');
  });

  test('shows the quotes in which a word was found, and their marks apart', () => {
    const { quotes, excerpt } = readResult(article, ask('bridge'));
    expect(quotes.map(({ words }) => print(words))).toEqual([
      'The [bridge] will stay shut … Nobody crosses it.',
    ]);
    expect(quotes[0]).toMatchObject({
      href: '/archive/2021/03/04/river/#q-one',
      marks: { open: '“', close: '”' },
      speaker: 'elena-markova',
      label: 'Elena Markova',
    });
    expect(print(excerpt)).toMatch(/^The \[bridge\] is shut/);
  });

  test('shows no quote for words between its parts', () => {
    const { quotes, excerpt } = readResult(article, ask('said elena'));
    expect(quotes).toEqual([]);
    expect(print(excerpt)).toContain('[said Elena]');
  });

  test('has no excerpt where the quotes say all', () => {
    const { quotes, excerpt } = readResult(article, ask('necessary'));
    expect(quotes.map(({ words }) => print(words))).toEqual(['… plainly [necessary]']);
    expect(excerpt).toEqual([]);
  });

  test('shows the quote with most of the question first', () => {
    const { quotes } = readResult(article, ask('bridge crosses plainly'));
    expect(quotes.map(({ id }) => id)).toEqual(['one', 'two']);
    expect(readResult(article, ask('nobody plainly necessary')).quotes[0]?.id).toBe('two');
  });

  test('marks what most articles have only where nothing else was asked for', () => {
    const title = (words: string) =>
      print(readResult(article, ask(words, undefined, ['at'])).title);
    expect(title('at river')).toBe('[River] rises at Varna');
    expect(title('at')).toBe('River rises [at] Varna');
  });

  test('drops other people’s quotes where a speaker is chosen', () => {
    const { quotes } = readResult(article, ask('bridge necessary', 'stefan-iliev'));
    expect(quotes.map(({ id }) => id)).toEqual(['two']);
  });

  test('shows all quotes of a speaker where no word is asked for', () => {
    expect(readResult(article, ask('', 'elena-markova')).quotes).toHaveLength(1);
    expect(readResult(article, ask('')).quotes).toEqual([]);
  });

  test('counts the quotes that are too many', () => {
    const spans = [spanOf('“plainly necessary”')];
    const quotes = Array.from({ length: 5 }, (_, at) => ({ id: `${at}`, spans }));
    const result = readResult({ ...article, quotes }, ask('necessary'));
    expect([result.quotes.length, result.moreQuotes]).toEqual([3, 2]);
  });

  test('keeps the marks of its language', () => {
    const text = 'Titre\n\n« Nous partirons demain », a déclaré Anne.';
    const french = { ...article, lang: 'fr', text, titleLength: 5 };
    const quotes = [{ id: 'a', spans: [[7, 32] as const] }];
    const [quote] = readResult({ ...french, quotes }, ask('demain')).quotes;
    expect(quote?.marks).toEqual({ open: '«\u00A0', close: '\u00A0»' });
    expect(print(quote?.words ?? [])).toBe('Nous partirons [demain]');
  });

  test('that does not have a word is not shown as if it had', () => {
    expect(() => readResult(article, ask('bridge zebrafish'))).toThrow(/does not have/);
  });
});
