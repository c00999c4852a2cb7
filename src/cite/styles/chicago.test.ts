import { expect, test } from 'vitest';
import { citedQuote } from '../../test/support/site/cited-quote.ts';
import { chicago } from './chicago.ts';
import { toPlainText } from './rich-text.ts';

const AT = 'https://verbatim.example/quotes/7zq4m2xk9d/';
const many = (count: number) =>
  Array.from({ length: count }, (_, n) => `Anna ${String.fromCharCode(65 + n)}berg`).join(', ');

function cite(...[more]: Parameters<typeof citedQuote>): [string, string] {
  const { reference, pointer } = chicago(citedQuote(more));
  return [toPlainText(reference), toPlainText(pointer)];
}

test('an article without an author is listed under the newspaper', () => {
  expect(cite()).toEqual([
    `Verbatim. “Bridge opens.” February 8, 2024. ${AT}.`,
    `Ilona Brandt, quoted in “Bridge opens,” Verbatim, February 8, 2024, ${AT}.`,
  ]);
});

test('a note names three authors, and of four the first', () => {
  expect(cite({ article: { byline: many(3) } })[1]).toContain(
    'quoted in Anna Aberg, Anna Bberg, and Anna Cberg, “Bridge',
  );
  expect(cite({ article: { byline: many(4) } })[1]).toContain(
    'quoted in Anna Aberg et al., “Bridge',
  );
});

test('a bibliography names ten authors, and of eleven the first seven', () => {
  expect(cite({ article: { byline: many(10) } })[0]).toMatch(/^Aberg, Anna, .+, and Anna Jberg\. /);
  expect(cite({ article: { byline: many(11) } })[0]).toMatch(
    /^Aberg, Anna, .+ Anna Gberg, et al\. “Bridge/,
  );
});

test('a title that asks has a comma after its mark in a note, and no stop in the bibliography', () => {
  const [reference, pointer] = cite({ article: { title: 'Who pays?' } });
  expect(reference).toContain('“Who pays?” February');
  expect(pointer).toContain('“Who pays?,” Verbatim');
});

test('nobody is quoted whom the article does not name', () => {
  expect(cite({ speaker: { name: 'he', resolved: false } })[1]).toMatch(/^“Bridge opens,”/);
});
