import { describe, expect, test } from 'vitest';
import * as lexicon from './lexicon.ts';

describe('cue forms', () => {
  test.each([
    ['said', 'say', 'past'],
    ['says', 'say', 'present'],
    ['saying', 'say', 'ing'],
    ['told', 'tell', 'past'],
    ['wrote', 'write', 'past'],
    ['asked', 'ask', 'past'],
  ])('“%s” is a form of “%s”', (form, lemma, kind) => {
    expect(lexicon.CUE_FORMS.get(form)).toMatchObject({ lemma, form: kind });
  });

  test.each(['bridge', 'quickly', ''])('“%s” is none', (word) => {
    expect(lexicon.CUE_FORMS.has(word)).toBe(false);
  });

  test('every form is in lower case, and its group is one that is known', () => {
    const groups = new Set(['say', 'tell', 'write', 'ask', 'manner', 'name', 'judge', 'think']);
    for (const [form, { group }] of lexicon.CUE_FORMS) {
      expect(form).toBe(form.toLowerCase());
      expect(groups.has(group)).toBe(true);
    }
  });
});

describe('word lists', () => {
  const sets = Object.entries(lexicon).flatMap(([name, list]) =>
    list instanceof Set ? [[name, list as ReadonlySet<string>] as const] : [],
  );

  test.each(sets)('%s has words, in lower case and without space at their ends', (_, words) => {
    expect(words.size).toBeGreaterThan(0);
    for (const word of words) expect(word).toBe(word.trim().toLowerCase());
  });

  test('nationalities have their plurals', () => {
    expect(lexicon.DEMONYMS.has('norwegian')).toBe(true);
    expect(lexicon.DEMONYMS.has('norwegians')).toBe(true);
  });

  test('a title of two parts is a title', () => {
    expect(lexicon.TITLE_HEADS.has('minister')).toBe(true);
    expect(lexicon.TITLE_HEADS.has('bridge')).toBe(false);
  });

  test('given names tell a gender, or that they tell none', () => {
    expect(lexicon.GIVEN_NAMES.get('maria')).toBe('female');
    expect(lexicon.GIVEN_NAMES.get('thomas')).toBe('male');
    expect(lexicon.GIVEN_NAMES.get('bridge')).toBeUndefined();
  });
});
