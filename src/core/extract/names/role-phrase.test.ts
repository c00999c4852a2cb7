import { describe, expect, test } from 'vitest';
import { articleTextFromPlain } from '../../article/text.ts';
import { outlineArticle } from '../prose/outline.ts';
import { readRolePhrase } from './role-phrase.ts';

const read = (text: string) => {
  const outline = outlineArticle(articleTextFromPlain(text));
  return readRolePhrase(outline, 0, outline.tokens.length);
};

describe('readRolePhrase', () => {
  test.each([
    ['the mayor', 'mayor'],
    ['a lawyer for the family', 'lawyer for the family'],
    ['the 54-year-old foreman of the shift that went down', 'foreman'],
    ['the company’s director', 'director'],
    ['Deputy Foreign Minister', 'Deputy Foreign Minister'],
    ['the head of the Harbour Board', 'head of the Harbour Board'],
    ['a spokeswoman speaking for the group', 'spokeswoman'],
  ])('“%s” is “%s”', (text, role) => {
    expect(read(text)?.role?.text).toBe(role);
  });

  test('a relation is no role', () => {
    expect(read('his widow')).toEqual({ head: 'widow' });
  });

  test.each(['the bridge', 'its first major title', '', 'and the mayor', '41'])(
    '“%s” is built on nobody',
    (text) => {
      expect(read(text)).toBeUndefined();
    },
  );

  test('the words are those of the text', () => {
    const text = 'the  head of\nthe board';
    const role = read(text)?.role;
    expect(role && text.slice(role.span.start, role.span.end).replace(/\s+/g, ' ')).toBe(
      role?.text,
    );
  });

  test('what is long is a clause and no role', () => {
    const long = `the ${'very '.repeat(12)}old mayor`;
    expect(read(long)).toEqual({ head: 'mayor' });
  });
});
