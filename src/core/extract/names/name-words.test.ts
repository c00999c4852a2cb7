import { describe, expect, test } from 'vitest';
import { articleTextFromPlain } from '../../article/text.ts';
import { outlineArticle } from '../prose/outline.ts';
import { NameWords } from './name-words.ts';
import { readVocabulary } from './vocabulary.ts';

/** The words of a text that can be part of a name. */
function nameWordsOf(text: string): string[] {
  const outline = outlineArticle(articleTextFromPlain(text));
  const words = new NameWords(outline.tokens, readVocabulary(outline, []));
  return outline.tokens.filter((_, at) => words.has(at)).map((token) => token.text);
}

describe('NameWords', () => {
  test.each([
    ['On Monday, Will Moran, head of the pier, left.', ['Will', 'Moran']],
    ['Will Moran said so.', ['Will', 'Moran']],
    ['Will Moran resign?', ['Moran']],
    ['Will he go?', []],
    ['They met in May.', []],
    ['On Monday May Lindqvist left.', ['May', 'Lindqvist']],
    ['They said He Jianlan left.', ['He', 'Jianlan']],
    ['He left.', []],
    ['They read People’s Daily.', ['People', 'Daily']],
    ['They met Olivier d’Arcy.', ['Olivier', 'd’Arcy']],
    ['They met Brian M. Good. Then Good left.', ['Brian', 'M.', 'Good', 'Good']],
    ['To Ana Ruiz it was late.', ['Ana', 'Ruiz']],
    ['They called on Will Young.', ['Will', 'Young']],
    ['It was cold, Summer Lindqvist said.', ['Summer', 'Lindqvist']],
    ['In summer the Summer Games came.', ['Games']],
    ['I left.', []],
  ])('%s', (text, words) => {
    expect(nameWordsOf(text)).toEqual(words);
  });
});
