import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slice } from '../../text/span.ts';
import { parseMarkdown } from '../source/parse.ts';
import { measureText, viewText } from './plain-text.ts';

const view = (markdown: string) => viewText(parseMarkdown(markdown));

/** Kind and words of each paragraph. */
function paragraphsOf(markdown: string): [string, string][] {
  const { text, paragraphs } = view(markdown);
  return paragraphs.map((paragraph) => [paragraph.kind, slice(text, paragraph)]);
}

describe('viewText', () => {
  test.each([
    [
      'paragraphs are parted by a blank line',
      'One.\n\nTwo.\n\n\n\nThree.',
      'One.\n\nTwo.\n\nThree.',
    ],
    ['marks are left out', 'It *was* **the** `wind`.', 'It was the wind.'],
    ['links keep their words', 'See [the ruling](https://a.example/).', 'See the ruling.'],
    ['so do links within the article', 'See [the finance note](#fnote).', 'See the finance note.'],
    ['escapes and entities are what they stand for', '2 \\* 3 &amp; 4', '2 * 3 & 4'],
    ['a soft break is a space', 'The ferry\nis late.', 'The ferry is late.'],
    [
      'a hard break is a line break',
      'The tide comes in,  \nthe tide goes out.',
      'The tide comes in,\nthe tide goes out.',
    ],
    ['a hard break in HTML, too', 'in,<br>out', 'in,\nout'],
    ['and one at the end of a line', 'in,<br>\nout', 'in,\nout'],
    ['pictures have no words', 'The ![A map](map.png "Map. Desk") harbour.', 'The  harbour.'],
    [
      'nor has their caption',
      '<figure><img src="a.png" alt="A"><figcaption>B</figcaption></figure>\n\nWords.',
      'Words.',
    ],
    ['a rule has none', 'One.\n\n---\n\nTwo.', 'One.\n\nTwo.'],
    ['comments have none', 'One.<!-- two -->', 'One.'],
    [
      'the number of a footnote is none',
      'It was close.[^1] Very.\n\n[^1]: Seven to six.',
      'It was close. Very.\n\nFootnotes\n\nSeven to six.',
    ],
    ['nothing comes of nothing', '', ''],
  ])('%s', (_what, markdown, text) => {
    expect(view(markdown).text.replace(/[ \n]+$/, '')).toBe(text);
  });

  test.each([
    ['a paragraph', 'One.', [['paragraph', 'One.']]],
    ['a heading', '## One', [['heading', 'One']]],
    [
      'a block quote',
      '> One.\n>\n> Two.',
      [
        ['blockquote', 'One.'],
        ['blockquote', 'Two.'],
      ],
    ],
    [
      'a tight list',
      '- One\n- Two',
      [
        ['list-item', 'One'],
        ['list-item', 'Two'],
      ],
    ],
    [
      'a loose list',
      '- One\n\n- Two',
      [
        ['list-item', 'One'],
        ['list-item', 'Two'],
      ],
    ],
    [
      'a nested list',
      '- One\n  - Two\n- Three',
      [
        ['list-item', 'One'],
        ['list-item', 'Two'],
        ['list-item', 'Three'],
      ],
    ],
    [
      'words after a nested list',
      '- One\n  - Two\n\n  Three',
      [
        ['list-item', 'One'],
        ['list-item', 'Two'],
        ['list-item', 'Three'],
      ],
    ],
    ['a list in a block quote', '> - One', [['list-item', 'One']]],
    ['a block quote in a list', '- > One', [['blockquote', 'One']]],
    [
      'a table',
      '| a | b |\n| - | - |\n| c |  |',
      [
        ['table-cell', 'a'],
        ['table-cell', 'b'],
        ['table-cell', 'c'],
      ],
    ],
    ['a fence', '```\na  b\nc\n```', [['preformatted', 'a  b\nc']]],
    [
      'a definition list',
      '<dl><dt>a</dt><dd>b</dd></dl>',
      [
        ['list-item', 'a'],
        ['list-item', 'b'],
      ],
    ],
    [
      'a division',
      '<div>One.<p>Two.</p>Three.</div>',
      [
        ['paragraph', 'One.'],
        ['paragraph', 'Two.'],
        ['paragraph', 'Three.'],
      ],
    ],
  ])('%s', (_what, markdown, paragraphs) => {
    expect(paragraphsOf(markdown)).toEqual(paragraphs);
  });

  test('each block knows the child of the root that it stands in', () => {
    const { blocks } = view('One.\n\n- Two\n- Three\n\n---\n\n> Four.');
    expect(blocks.map(({ rootIndex }) => rootIndex)).toEqual([0, 1, 1, 3]);
  });
});

/** Markdown of every kind, put together at random. */
const inline = fc.constantFrom(
  'The ferry',
  ' is late',
  '. ',
  '*never*',
  '**so**',
  '[here](/x)',
  '“Wait,”',
  ' &amp; ',
  '\\*',
  '<b>b</b>',
  '<br>',
  '![m](m.png)',
  '`c`',
  '\n',
  '  \n',
  '😀',
  '[^1]',
  '<i>',
  '\u00a0',
);
const block = fc
  .tuple(
    fc.constantFrom('', '', '# ', '> ', '- ', '1. ', '  - ', '> - ', '    ', '| a |\n| - |\n| '),
    fc.array(inline, { maxLength: 8 }),
  )
  .map(([prefix, parts]) => prefix + parts.join(''));
const markdown = fc
  .array(block, { maxLength: 8 })
  .map((blocks) => `${blocks.join('\n\n')}\n\n[^1]: A note.`);

describe('properties', () => {
  test('each piece is its node’s value, and pieces are in order', () => {
    fc.assert(
      fc.property(markdown, (source) => {
        const { text, pieces } = view(source);
        let end = 0;
        for (const piece of pieces) {
          expect(slice(text, piece)).toBe(piece.node.value);
          expect(piece.start).toBeGreaterThanOrEqual(end);
          end = piece.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test('paragraphs are in order, trimmed, and parted by a blank line', () => {
    fc.assert(
      fc.property(markdown, (source) => {
        const { text, paragraphs, blocks } = view(source);
        expect(blocks).toHaveLength(paragraphs.length);
        let end = 0;
        for (const [index, paragraph] of paragraphs.entries()) {
          const words = slice(text, paragraph);
          expect(words).toBe(words.trim());
          expect(words).not.toBe('');
          if (index > 0) expect(text.slice(end, paragraph.start)).toMatch(/^\s*\n\n\s*$/);
          expect(blocks[index]?.start).toBeLessThanOrEqual(paragraph.start);
          end = paragraph.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
    );
  });

  test('a block measures what it adds to the text', () => {
    fc.assert(
      fc.property(markdown, (source) => {
        const { text, blocks } = view(source);
        const starts = [...blocks.map(({ start }) => start - 2), text.length].slice(1);
        blocks.forEach(({ nodes, start }, index) => {
          const length = nodes.reduce((sum, node) => sum + measureText(node), 0);
          expect(start + length).toBe(starts[index]);
        });
      }),
    );
  });
});
