import { describe, expect, test } from 'vitest';
import { articleTextFromPlain } from '../../../article/text.ts';
import { readPlaceWords } from '../names/words.ts';
import { findRuledSpans, formsOf, indexPlaceRules, type PlaceRule } from './rules.ts';

const rule = (...names: string[]): PlaceRule => ({
  key: names[0] ?? '',
  names: names.map((printed) => ({ printed, known: false })),
  reading: false,
});

function found(text: string, rules: PlaceRule[], fits: (rule: PlaceRule) => boolean = () => true) {
  const words = readPlaceWords(articleTextFromPlain(text));
  return findRuledSpans(text, words, indexPlaceRules(rules, new Map()), fits).map(
    ({ start, end }) => text.slice(start, end),
  );
}

describe('findRuledSpans', () => {
  test.each([
    ['They met in Old Quay on Monday.', ['Old Quay']],
    ['OLD QUAY — They met.', ['OLD QUAY']],
    ['They met in Old\u00a0Quay.', ['Old\u00a0Quay']],
    ['They met in Old Quays.', []],
    ['They met in old quay.', []],
    ['', []],
  ])('%j', (text, spans) => {
    expect(found(text, [rule('Old Quay')])).toEqual(spans);
  });

  test('the longest of several that begin at one word', () => {
    expect(
      found('They met in Old Quay North.', [rule('Old Quay'), rule('Old Quay North')]),
    ).toEqual(['Old Quay North']);
  });

  test('marks print the same name', () => {
    expect(found('They met at Ana’s Point.', [rule("Ana's Point")])).toEqual(['Ana’s Point']);
  });

  test('a rule that does not hold here leaves the name to a shorter one that does', () => {
    const rules = [rule('Old Quay'), rule('Old Quay North')];
    expect(found('They met in Old Quay North.', rules, ({ key }) => key === 'Old Quay')).toEqual([
      'Old Quay',
    ]);
  });

  test('spans do not overlap', () => {
    expect(found('Old Quay Old Quay', [rule('Old Quay Old'), rule('Quay')])).toEqual([
      'Old Quay Old',
      'Quay',
    ]);
  });
});

test('a name is printed as it is and in capitals, once where that is the same', () => {
  expect(formsOf({ printed: 'Old Quay', known: false })).toEqual(['Old Quay', 'OLD QUAY']);
  expect(formsOf({ printed: 'NYC', known: false })).toEqual(['NYC']);
});
