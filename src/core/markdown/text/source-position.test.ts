import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../source/parse.ts';
import { viewText } from './plain-text.ts';
import { sourcePositionAt } from './source-position.ts';

/** Where the first `character` of the text was written, as `line:column`. */
function placeOf(markdown: string, character: string): string {
  const view = viewText(parseMarkdown(markdown));
  const { line, column } = sourcePositionAt(view, markdown, view.text.indexOf(character));
  return `${line}:${column}`;
}

describe('sourcePositionAt', () => {
  test.each([
    ['at the very beginning', '“No,” she said.', '1:1'],
    ['in the first line', 'She said “no” and left.', '1:10'],
    ['in a later paragraph', '\nOne.\n\nShe said “no”.', '4:10'],
    ['in the second line of a paragraph', '\nThe mayor\nsaid “no”.', '3:6'],
    ['after words like it', '\nNo, no, no: “no”.', '2:13'],
    ['after emphasis', '\nThe *mayor* said “no”.', '2:18'],
    ['inside emphasis', '\nThe *mayor said “no”*.', '2:17'],
    ['inside a link', '\n[The “ruling”](https://a.example/)', '2:6'],
    ['after a link', '\n[The ruling](https://a.example/) says “no”.', '2:39'],
    ['in a list', '\n- one\n- two “three”', '3:7'],
    ['in a block quote', '\n> The mayor\n> said “no”.', '3:8'],
    ['in a table', '\n| a |\n| - |\n| b “c” |', '4:5'],
    ['in raw HTML', '\n<p>The <b>mayor</b> said “no”.</p>', '2:26'],
    ['after a hard break', '\nThe mayor  \nsaid “no”.', '3:6'],
    ['after an escape', '\n2 \\* 3 is “six”.', '2:11'],
    ['after an escape in the first line', '2 \\* 3 is “six”.', '1:11'],
    ['after an entity', '\nFish &amp; chips “cost” more.', '2:18'],
    ['after an entity in the first line', 'Fish &amp; chips “cost” more.', '1:18'],
    ['after a mark of another width', '\n😀 said “no”.', '2:9'],
  ])('a mark %s', (_what, markdown, place) => {
    expect(placeOf(markdown, '“')).toBe(place);
  });

  test.each([
    ['an escaped mark is at its character', '\n2 \\* 3 “six”.', '*', '2:4'],
    ['a straight mark after an escaped one', '\nShe \\"said\\" “no”.', '“', '2:14'],
    ['a letter that an entity before it contains', '\nTea &amp; a bun', 'a bun', '2:11'],
    ['a mark that an entity stands for', '\nShe said &ldquo;no.', '“', '2:10'],
  ])('%s', (_what, markdown, character, place) => {
    expect(placeOf(markdown, character)).toBe(place);
  });

  test('a place between two paragraphs is answered, too', () => {
    const markdown = 'One.\n\nTwo.';
    const view = viewText(parseMarkdown(markdown));
    expect(sourcePositionAt(view, markdown, 4)).toEqual({ line: 1, column: 1 });
    expect(sourcePositionAt(view, markdown, 99)).toEqual({ line: 1, column: 1 });
  });

  test('in plain prose every character is found where it stands', () => {
    const word = fc.constantFrom('The', 'mayor', 'said', '“no”', 'no', 'and', 'left.', 'a', '😀');
    const prose = fc
      .array(fc.array(word, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 4 })
      .map((paragraphs) => paragraphs.map((words) => words.join(' ')).join('\n\n'));
    fc.assert(
      fc.property(prose, fc.nat(), (markdown, at) => {
        const view = viewText(parseMarkdown(markdown));
        expect(view.text).toBe(markdown);
        const offset = at % view.text.length;
        fc.pre(view.pieces.some(({ start, end }) => start <= offset && offset < end));
        const before = markdown.slice(0, offset).split('\n');
        expect(sourcePositionAt(view, markdown, offset)).toEqual({
          line: before.length,
          column: (before.at(-1)?.length ?? 0) + 1,
        });
      }),
    );
  });
});
