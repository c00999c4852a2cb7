import { describe, expect, test } from 'vitest';
import type { Piece } from './excerpt.ts';
import type { Fragment } from './pagefind.ts';
import { readResult } from './result.ts';

const TITLE = 'River rises at Varna';
const TEXT =
  'The bridge is shut. “The bridge will stay shut,” said Elena Markova. “Nobody crosses it.” Iliev called it (“plainly necessary”).';

const fragment = (...locations: number[]): Fragment => ({
  url: '/archive/2021/03/04/river/',
  raw_content: `${TITLE}. ${TEXT}`,
  meta: { title: TITLE },
  anchors: [
    { id: 'q-one', title: '8+5,16+3 elena-markova Elena Markova' },
    { id: 'q-two', title: '22+2 stefan-iliev Stefan Iliev' },
  ],
  locations,
});
const ask = (words: string, speaker?: string) => ({
  words,
  chosen: speaker === undefined ? {} : { speaker },
  order: 'match' as const,
});
const print = (pieces: readonly Piece[]) =>
  pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

describe('an article that was found', () => {
  test('has its address, its day and its title', () => {
    const result = readResult(fragment(0), ask('river'));
    expect(result.href).toBe('/archive/2021/03/04/river/');
    expect(result.date).toBe('2021-03-04');
    expect(print(result.title)).toBe('[River] rises at Varna');
  });

  test('shows the quotes in which a word was found, in marks of the page', () => {
    const { quotes, excerpt } = readResult(fragment(5, 9), ask('bridge'));
    expect(quotes.map(({ words }) => print(words))).toEqual([
      'The [bridge] will stay shut, Nobody crosses it.',
    ]);
    expect(quotes[0]).toMatchObject({
      href: '/archive/2021/03/04/river/#q-one',
      speaker: 'elena-markova',
      label: 'Elena Markova',
    });
    expect(print(excerpt)).toMatch(/^The \[bridge\] is shut/);
  });

  test('shows no quote for words between its parts', () => {
    const { quotes, excerpt } = readResult(fragment(13, 14), ask('said elena'));
    expect(quotes).toEqual([]);
    expect(print(excerpt)).toContain('[said Elena]');
  });

  test('has no excerpt where the quotes say all', () => {
    const { quotes, excerpt } = readResult(fragment(23), ask('necessary'));
    expect(quotes.map(({ words }) => print(words))).toEqual(['plainly [necessary]']);
    expect(excerpt).toEqual([]);
  });

  test('drops other people’s quotes where a speaker is chosen', () => {
    const { quotes } = readResult(fragment(9, 23), ask('bridge necessary', 'stefan-iliev'));
    expect(quotes.map(({ id }) => id)).toEqual(['two']);
  });

  test('shows all quotes of a speaker where no word is asked for', () => {
    expect(readResult(fragment(), ask('', 'elena-markova')).quotes).toHaveLength(1);
    expect(readResult(fragment(), ask('')).quotes).toEqual([]);
  });

  test('counts the quotes that are too many', () => {
    const many = Array.from({ length: 5 }, (_, at) => ({ id: `q-${at}`, title: '9+1 -' }));
    const { quotes, moreQuotes } = readResult({ ...fragment(9), anchors: many }, ask('bridge'));
    expect([quotes.length, moreQuotes]).toEqual([3, 2]);
  });
});
