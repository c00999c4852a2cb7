import { expect, test } from 'vitest';
import type { Author } from './author.ts';
import { readByline } from './read-byline.ts';

/** As an index lists it: "Berg, Anna", where the name is split. */
const inverted = ({ name, parts }: Author) =>
  parts ? [parts.family, parts.given, parts.suffix].filter(Boolean).join(', ') : name;

test.each([
  ['nobody', '', []],
  ['one person', 'Anna Berg', ['Berg, Anna']],
  ['the word by', 'By Anna Berg', ['Berg, Anna']],
  ['two', 'Anna Berg and Peter Hale', ['Berg, Anna', 'Hale, Peter']],
  ['three', 'Anna Berg, Peter Hale and Maria Costa', ['Berg, Anna', 'Hale, Peter', 'Costa, Maria']],
  ['a comma before the last', 'Anna Berg, and Peter Hale', ['Berg, Anna', 'Hale, Peter']],
  ['a person and an agency', 'Anna Berg; Reuters', ['Berg, Anna', 'Reuters']],
  ['where the writer was', 'Anna Berg in Yerevan', ['Berg, Anna']],
  ['particles', 'Ursula von der Linde', ['von der Linde, Ursula']],
  ['a suffix', 'Martin Lund, Jr., and Anna Berg', ['Lund, Martin, Jr.', 'Berg, Anna']],
  ['a family name that comes first', 'Kim Min Seo', ['Kim, Min Seo']],
  ['initials', 'J.R. Hale', ['Hale, J.R.']],
  ['a desk', 'Verbatim desk', ['Verbatim desk']],
  ['a correspondent', 'Our correspondent', ['Our correspondent']],
  ['an agency of two words', 'Associated Press', ['Associated Press']],
  ['a paper called like a person', 'Charlotte Observer', ['Charlotte Observer']],
  ['a body with an and', 'Bread and Butter Desk', ['Bread and Butter Desk']],
  [
    'people whose names are unknown',
    'By Inka Solberg and Bo Thorne',
    ['Inka Solberg', 'Bo Thorne'],
  ],
  ['words before “by”', 'Words by: Anna Berg', ['Berg, Anna']],
  ['strokes', 'Anna Berg / Reuters | Peter Hale', ['Berg, Anna', 'Reuters', 'Hale, Peter']],
  ['an agency in brackets', 'Anna Berg (Reuters)', ['Berg, Anna']],
  ['by in French', 'Par Luc Ferrand et Jule Marten', ['Ferrand, Luc', 'Jule Marten']],
  ['by in German', 'Von Jule Marten', ['Jule Marten']],
  ['a name that begins as “by” does', 'Von Hippel', ['Von Hippel']],
  ['a name of another script', 'Елена Маркова', ['Елена Маркова']],
])('readByline: %s', (_, byline, names) => {
  expect(readByline(byline).map(inverted)).toEqual(names);
});

test.each([
  ['Anna Berg', ['person']],
  ['Anna Berg and Reuters', ['person', 'organization']],
  ['Ysolde Quarrington', ['person']],
  ['Елена Маркова', ['person']],
  ['J.R. Hale in Oslo', ['person']],
  ['Reuters', ['organization']],
  ['AFP', ['organization']],
  ['Agence France-Presse', ['organization']],
  ['Associated Press', ['organization']],
  ['Verbatim staff in Oslo', ['organization']],
  ['Our correspondent', ['organization']],
  ['The Harbour Watch', ['organization']],
  ['Bread and Butter Desk', ['organization']],
  ['Harbour Authority', ['organization']],
  ['Lindmoor Courier', ['organization']],
  ['Skerry News', ['organization']],
  ['Courier newsroom', ['organization']],
  ['Reuters and AFP', ['organization']],
  ['新华社', [undefined]],
])('the kinds of %s', (byline, kinds) => {
  expect(readByline(byline).map(({ kind }) => kind)).toEqual(kinds);
});

test.each([
  ['Josh Aas, ISRG Executive Director', [['Josh Aas', 'ISRG Executive Director']]],
  [
    'By Anna Berg, harbour editor, and Peter Hale',
    [
      ['Anna Berg', 'harbour editor'],
      ['Peter Hale', undefined],
    ],
  ],
  [
    'Anna Berg, Director of Policy and Research',
    [['Anna Berg', 'Director of Policy and Research']],
  ],
  [
    'Inka Solberg, staff writer, Bo Thorne, photographer',
    [
      ['Inka Solberg', 'staff writer'],
      ['Bo Thorne', 'photographer'],
    ],
  ],
  [
    'Anna Berg, Reuters',
    [
      ['Anna Berg', undefined],
      ['Reuters', undefined],
    ],
  ],
  [
    'Anna Berg and our correspondent',
    [
      ['Anna Berg', undefined],
      ['our correspondent', undefined],
    ],
  ],
  ['Anna Berg, Head Reporter', [['Anna Berg', 'Head Reporter']]],
  ['Bread and Butter Desk', [['Bread and Butter Desk', undefined]]],
])('the roles of %s', (byline, expected) => {
  expect(readByline(byline).map(({ name, role }) => [name, role])).toEqual(expected);
});
