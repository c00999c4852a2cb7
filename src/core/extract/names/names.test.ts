import { describe, expect, test } from 'vitest';
import { articleTextFromPlain } from '../../article/text.ts';
import { outlineArticle } from '../prose/outline.ts';
import { findNames } from './names.ts';

/** Names of a text as printed, with what each looks like. */
function names(text: string): string[] {
  const outline = outlineArticle(articleTextFromPlain(text));
  return findNames(outline).names.map(
    ({ kind, span }) => `${kind}: ${text.slice(span.start, span.end)}`,
  );
}

describe('findNames', () => {
  test.each([
    ['At noon Ana Ruiz left.', ['person: Ana Ruiz']],
    [
      'At noon Deputy Foreign Minister Jens Aune left.',
      ['person: Deputy Foreign Minister Jens Aune'],
    ],
    ['Former President Ana Ruiz left.', ['person: Former President Ana Ruiz']],
    ['At noon then President Ana Ruiz left.', ['person: then President Ana Ruiz']],
    ['Then President Ana Ruiz left.', ['person: President Ana Ruiz']],
    ['At noon the Ministry of Northern Affairs met.', ['body: Ministry of Northern Affairs']],
    ['At noon they reached Norway by boat.', ['place: Norway']],
    ['At noon the prime minister met Oduya.', ['name: Oduya']],
    ['At noon Camille de la Roche left.', ['person: Camille de la Roche']],
    ['At noon John Marsh, Jr., left.', ['person: John Marsh, Jr.']],
    ['At noon nobody was there.', []],
    ['', []],
  ])('%j', (text, found) => {
    expect(names(text)).toEqual(found);
  });

  test.each([
    'Yesterday it rained.',
    'The boats sailed.',
    'Officials were silent.',
    'Quickly they left.',
  ])('a word that only starts its sentence is none: %s', (text) => {
    expect(names(text)).toEqual([]);
  });

  test.each(['On Monday in June they left.', 'By Friday it was over.'])(
    'a day or month is none: %s',
    (text) => {
      expect(names(text)).toEqual([]);
    },
  );

  test('“Q.” and “A.” label turns and are nobody', () => {
    expect(names('Q. Will it run?\n\nA. It will.')).toEqual([]);
  });

  test('where a title stands alone it is somebody by description', () => {
    expect(names('At noon the Prime Minister left.')).toEqual(['noun: Prime Minister']);
  });

  test('a headline in capitals is one', () => {
    const outline = outlineArticle(
      articleTextFromPlain('BRIDGE OPENS AT LAST TODAY\n\nIt rained on the pier.'),
    );
    expect(findNames(outline).headlines).toEqual([true, false]);
  });

  test('names are in order and do not overlap', () => {
    const text =
      'At noon Mayor Ana Ruiz of Norway met Karl Moss, whom the Harbour Board had sent, and Eva Holm.';
    const outline = outlineArticle(articleTextFromPlain(text));
    let after = 0;
    for (const name of findNames(outline).names) {
      expect(name.first).toBeGreaterThanOrEqual(after);
      after = name.after;
    }
  });
});
