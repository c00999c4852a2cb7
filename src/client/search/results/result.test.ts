import { describe, expect, test } from 'vitest';
import type { IndexedArticle } from '../../../core/search/index/indexed-article.ts';
import { readQuestion } from '../../../core/search/question/read-question.ts';
import type { Piece } from './excerpt.ts';
import { readQuoteResult, readResult, type Asked } from './result.ts';

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
const ask = (
  words: string,
  common: readonly string[] = [],
  unsure = false,
  assumed = false,
): Asked => ({
  answer: {
    parts: readQuestion(words).map((part, condition) => ({
      part,
      condition,
      known: true,
      count: 1,
      total: 1,
      common: common.includes(part.printed),
      otherForms: [],
    })),
    named: [],
    assumed,
    unsure,
    excluded: [],
  },
  rules: { stem: (word: string) => word.replace(/s$/, ''), lang: 'en' },
});
const quotes = (...numbers: readonly number[]) => numbers.map((quote) => ({ quote }));
const print = (pieces: readonly Piece[]) =>
  pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

describe('an article that was found', () => {
  test('has its address, its day and its title', () => {
    const result = readResult(article, [], ask('rivers'));
    expect(result?.href).toBe('/archive/2021/03/04/river/');
    expect(result?.date).toBe('2021-03-04');
    expect(print(result?.title ?? [])).toBe('[River] rises at Varna');
  });

  test('shows the quotes that were found, and their marks apart', () => {
    const result = readResult(article, quotes(0), ask('bridge'));
    expect(result?.quotes.map(({ words }) => print(words))).toEqual([
      'The [bridge] will stay shut … Nobody crosses it.',
    ]);
    expect(result?.quotes[0]).toMatchObject({
      href: '/archive/2021/03/04/river/#q-one',
      marks: { open: '“', close: '”' },
      speaker: 'elena-markova',
      label: 'Elena Markova',
    });
    expect(print(result?.excerpt ?? [])).toMatch(/^The \[bridge\] is shut/);
  });

  test('has no excerpt where the quotes say all', () => {
    const result = readResult(article, quotes(1), ask('necessary'));
    expect(result?.quotes.map(({ words }) => print(words))).toEqual(['… plainly [necessary]']);
    expect(result?.excerpt).toEqual([]);
  });

  test('without a quote shows its words where they are', () => {
    const result = readResult(article, [], ask('said elena'));
    expect(print(result?.excerpt ?? [])).toContain('[said Elena]');
  });

  test('marks what most articles have only where nothing else was asked for', () => {
    const title = (words: string) =>
      print(readResult(article, [], ask(words, ['at']))?.title ?? []);
    expect(title('at river')).toBe('[River] rises at Varna');
    expect(title('at')).toBe('River rises [at] Varna');
  });

  test('marks the words by which a name was typed', () => {
    const asked = ask('shut');
    const named = readQuestion('Varna');
    const result = readResult(article, [], { ...asked, answer: { ...asked.answer, named } });
    expect(print(result?.title ?? [])).toBe('River rises at [Varna]');
  });

  test('counts the quotes that are too many', () => {
    const spans = [spanOf('“plainly necessary”')];
    const many = Array.from({ length: 5 }, (_, at) => ({ id: `${at}`, spans }));
    const all = quotes(0, 1, 2, 3, 4);
    const result = readResult({ ...article, quotes: many }, all, ask('necessary'));
    expect([result?.quotes.length, result?.moreQuotes]).toEqual([3, 2]);
  });

  test('that does not have a word is not shown as if it had', () => {
    expect(() => readResult(article, [], ask('bridge zebrafish'))).toThrow(/does not have/);
    expect(readResult(article, [], ask('bridge zebrafish', [], true, true))).toBeUndefined();
  });
});

describe('a quote that was found', () => {
  test('has its words marked, its speaker, and its article', () => {
    const result = readQuoteResult(article, { quote: 0, whole: true }, ask('bridge shut'));
    expect(result).toMatchObject({
      href: '/archive/2021/03/04/river/',
      date: '2021-03-04',
      quote: { speaker: 'elena-markova', href: '/archive/2021/03/04/river/#q-one' },
      excerpt: [],
    });
    expect(print(result?.quote.words ?? [])).toBe(
      'The [bridge] will stay [shut] … Nobody crosses it.',
    );
  });

  test('with a word elsewhere in its article shows where that is', () => {
    const result = readQuoteResult(article, { quote: 1, whole: false }, ask('necessary crosses'));
    expect(print(result?.excerpt ?? [])).toContain('[crosses]');
  });

  test('that has not all words is an error, unless it was only thought to have them', () => {
    const wrong = { quote: 1, whole: true };
    expect(() => readQuoteResult(article, wrong, ask('bridge'))).toThrow(/does not have/);
    expect(readQuoteResult(article, wrong, ask('bridge', [], true))).toBeUndefined();
    expect(() => readQuoteResult(article, { quote: 7, whole: true }, ask('bridge'))).toThrow();
  });

  test('that turns out to have what is excluded is not shown', () => {
    const asked = ask('bridge', [], true);
    const excluding = { ...asked, answer: { ...asked.answer, excluded: readQuestion('bridge') } };
    expect(readQuoteResult(article, { quote: 0, whole: true }, excluding)).toBeUndefined();
    const other = { ...asked, answer: { ...asked.answer, excluded: readQuestion('unicorn') } };
    expect(readQuoteResult(article, { quote: 0, whole: true }, other)).toBeDefined();
  });

  test('of an article in another language has it', () => {
    const french = { ...article, lang: 'fr' };
    const result = readQuoteResult(french, { quote: 0, whole: true }, ask('bridge'));
    expect(result?.lang).toBe('fr');
  });
});
