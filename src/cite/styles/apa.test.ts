import { expect, test } from 'vitest';
import { citedQuote } from '../../test/support/site/cited-quote.ts';
import { apa } from './apa.ts';
import { toHtml, toPlainText } from './rich-text.ts';

const AT = 'https://verbatim.example/quotes/7zq4m2xk9d/';
const many = (count: number) =>
  Array.from({ length: count }, (_, n) => `Anna ${String.fromCharCode(65 + n)}berg`).join(', ');

function cite(...[more]: Parameters<typeof citedQuote>): [string, string] {
  const { reference, pointer } = apa(citedQuote(more));
  return [toPlainText(reference), toPlainText(pointer)];
}

test('an article without an author begins with its title', () => {
  expect(cite()).toEqual([
    `Bridge opens. (2024, February 8). Verbatim. ${AT}`,
    '(Brandt, as cited in “Bridge opens,” 2024)',
  ]);
});

test('the first of three authors stands for all in the text', () => {
  const [reference, pointer] = cite({ article: { byline: many(3) } });
  expect(reference).toMatch(/^Aberg, A\., Bberg, A\., & Cberg, A\. \(2024/);
  expect(pointer).toBe('(Brandt, as cited in Aberg et al., 2024)');
});

test('of more than twenty authors the last follows an ellipsis', () => {
  expect(cite({ article: { byline: many(20) } })[0]).toMatch(/Sberg, A\., & Tberg, A\. /);
  expect(cite({ article: { byline: many(21) } })[0]).toMatch(/Sberg, A\., \. \. \. Uberg, A\. /);
});

test('a body is cited by its whole name, an unknown speaker not at all', () => {
  const board = { name: 'Harbour Board', kind: 'body', resolved: true } as const;
  expect(cite({ speaker: board })[1]).toBe('(Harbour Board, as cited in “Bridge opens,” 2024)');
  expect(cite({ speaker: { name: 'he', resolved: false } })[1]).toBe('(“Bridge opens,” 2024)');
});

test('the newspaper is in italics, and a question keeps its mark', () => {
  const { reference } = apa(citedQuote({ article: { title: 'Who pays?' } }));
  expect(toHtml(reference)).toBe(`Who pays? (2024, February 8). <i>Verbatim</i>. ${AT}`);
});
