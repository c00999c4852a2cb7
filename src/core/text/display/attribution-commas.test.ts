import { expect, test } from 'vitest';
import { attributionCommas } from './attribution-commas.ts';

/** Spans of everything in double marks or guillemets. */
function commasIn(text: string, words: string) {
  const spans = [...text.matchAll(/“[^”]*”|«[^»]*»/g)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  return attributionCommas(words, text, spans);
}

test.each([
  ['“We will,” she said, “rebuild.”', 'We will, rebuild.', [{ at: 7 }]],
  ['“It is over,” she said. “We will sue.”', 'It is over, We will sue.', [{ at: 10, ends: true }]],
  ['“We ask: why?” she said. “Who?”', 'We ask: why? Who?', []],
  ['“One,” he said, “two,” and: “three,”', 'One, two, three,', [{ at: 3 }, { at: 8 }]],
  ['“They say ‘no,’” he said, “and left.”', 'They say ‘no,’ and left.', [{ at: 12 }]],
  ['«نعم،» قال «سنرى»', 'نعم، سنرى', [{ at: 3 }]],
  ['“First,”\n\n“second.”', 'First, second.', []],
])('%s', (text, words, commas) => {
  expect(commasIn(text, words)).toEqual(commas);
});

test('words that are not those of the spans have none', () => {
  expect(commasIn('“We will,” she said, “rebuild.”', 'Others, rebuild.')).toEqual([]);
});
