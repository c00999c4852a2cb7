import { expect, test } from 'vitest';
import { inOrder, inverted, withInitials } from './author-names.ts';
import { authorKind, readByline } from './byline.ts';

test.each([
  ['nobody', undefined, []],
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
  ['a name of another script', 'Елена Маркова', ['Елена Маркова']],
])('readByline: %s', (_, byline, names) => {
  expect(readByline(byline).map(inverted)).toEqual(names);
});

test.each([
  ['Jean-Paul Hale', 'Hale, J.-P.', 'Jean-Paul Hale'],
  ['Anna Maria Berg', 'Berg, A. M.', 'Anna Maria Berg'],
  ['F.W. de Klerk', 'de Klerk, F. W.', 'F.W. de Klerk'],
  ['Martin Lund Jr.', 'Lund, M., Jr.', 'Martin Lund Jr.'],
])('the names of %s', (byline, initials, ordered) => {
  const [author] = readByline(byline);
  expect(author && [withInitials(author), inOrder(author)]).toEqual([initials, ordered]);
});

test.each([
  ['Anna Berg', ['person']],
  ['Anna Berg and Reuters', ['person', 'body']],
  ['Ysolde Quarrington', ['person']],
  ['Елена Маркова', ['person']],
  ['J.R. Hale in Oslo', ['person']],
  ['Reuters', ['body']],
  ['AFP', ['body']],
  ['Agence France-Presse', ['body']],
  ['Associated Press', ['body']],
  ['Verbatim staff in Oslo', ['body']],
  ['Our correspondent', ['body']],
  ['The Harbour Watch', ['body']],
  ['Bread and Butter Desk', ['body']],
  ['Harbour Authority', ['body']],
  ['新华社', [undefined]],
])('authorKind: %s', (byline, kinds) => {
  expect(readByline(byline).map(authorKind)).toEqual(kinds);
});
