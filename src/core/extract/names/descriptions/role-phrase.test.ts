import { describe, expect, test } from 'vitest';
import { articleTextFromPlain } from '../../../article/text.ts';
import { outlineArticle } from '../../prose/outline.ts';
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
    ['deputy associate director for nets', 'deputy associate director for nets'],
    [
      'president and chief operating officer of Lunt Ropes',
      'president and chief operating officer of Lunt Ropes',
    ],
    [
      'a professor of marine engineering at the University of Solvik',
      'professor of marine engineering at the University of Solvik',
    ],
    [
      'head of the Harbour Board and a former envoy to Tolva',
      'head of the Harbour Board and a former envoy to Tolva',
    ],
    ['the former mayor of Tolva and the best-known face of the camp', 'former mayor of Tolva'],
    ['founder and chair of Lunt Ropes, Inc.', 'founder and chair of Lunt Ropes, Inc.'],
    ['now a marine biologist at the college', 'marine biologist at the college'],
    ['a fierce and stubborn skipper', 'fierce and stubborn skipper'],
    ['a member of the crew council', 'member of the crew council'],
    [
      'treasurer of the residents’ group Save Our Pier',
      'treasurer of the residents’ group Save Our Pier',
    ],
    ['a member', undefined],
    ['mayor of Tolva for 20 years', 'mayor of Tolva'],
    ['longtime physician Dr.', 'longtime physician'],
    ['head of the teachers’ union', 'head of the teachers’ union'],
    [
      'president of the residents’ group Voices of Elm Street',
      'president of the residents’ group Voices of Elm Street',
    ],
    ['Madam Deputy Speaker', 'Deputy Speaker'],
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
    const long = `the ${'big '.repeat(12)}old mayor`;
    expect(read(long)).toEqual({ head: 'mayor' });
  });
});
