import { describe, expect, test } from 'vitest';
import { parseMarkdown } from './parse.ts';
import { viewText } from '../text/plain-text.ts';
import { sourcePositionAt } from '../text/source-position.ts';

const textOf = (markdown: string): string => viewText(parseMarkdown(markdown)).text;

describe('quotes in ``…’’ are not code', () => {
  test.each([
    "``We leave at noon,'' said Ada Lunt. ``The tide will not wait.''",
    "`We leave at noon,' said Ada Lunt. `The tide will not wait.'",
  ])('%s', (printed) => {
    expect(textOf(printed)).toBe(printed);
  });

  test.each([
    ['`npm start` starts it.', 'npm start starts it.'],
    ["``it's `code` here`` and on.", "it's `code` here and on."],
    ["Say `print('x')`, then go.", "Say print('x'), then go."],
  ])('%s is code', (markdown, text) => {
    expect(textOf(markdown)).toBe(text);
  });
});

describe('a mail pasted with its marks', () => {
  const MAIL = '\\> "We go," said Tom Reed,\n\\> the *chair*. "It has to\n\\> stop."';

  test('loses the mark of each line', () => {
    expect(textOf(MAIL)).toBe('"We go," said Tom Reed, the chair. "It has to stop."');
  });

  test('keeps the places of its words', () => {
    const view = viewText(parseMarkdown(MAIL));
    const at = (words: string) => sourcePositionAt(view, MAIL, view.text.indexOf(words));
    expect(at('"We go')).toEqual({ line: 1, column: 4 });
    expect(at('the')).toEqual({ line: 2, column: 4 });
    expect(at('stop')).toEqual({ line: 3, column: 4 });
  });

  test.each(['5 is\n\\> 3', '\\> a single line', 'He typed a -> b\nand left'])(
    '%s stays',
    (words) => {
      expect(textOf(words)).toBe(words.replaceAll('\\', '').replace(/\n/g, ' '));
    },
  );
});
