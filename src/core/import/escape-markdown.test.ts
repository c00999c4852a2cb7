import fc from 'fast-check';
import type { Paragraph, Root } from 'mdast';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { remark } from 'remark';
import type { Processor } from 'unified';
import { describe, expect, test } from 'vitest';
import { withoutInvisible } from '../text/invisible-letters.ts';
import { dropImpossibleCharacters } from '../text/characters.ts';
import { parseMarkdown } from '../markdown/source/parse.ts';
import { viewText } from '../markdown/text/plain-text.ts';
import { escapeMarkdown } from './escape-markdown.ts';

function allOfGfm(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [gfm()];
  data.fromMarkdownExtensions = [gfmFromMarkdown()];
}

const commonMark = remark().freeze();
const withGfm = remark().use(allOfGfm).freeze();

/** The text of each block; anything but a paragraph of plain text is shown as its type. */
function readBlocks(root: Root, allowed: readonly string[]): string[] {
  return root.children.map((block) =>
    block.type === 'paragraph' ? readText(block, allowed) : block.type,
  );
}

function readText(paragraph: Paragraph, allowed: readonly string[]): string {
  return paragraph.children
    .map((node) => {
      if (!allowed.includes(node.type)) return `{${node.type}}`;
      if (node.type === 'link')
        return node.children.map((c) => ('value' in c ? c.value : '')).join('');
      return 'value' in node ? node.value : '';
    })
    .join('');
}

/** As importing does: a blank line ends a paragraph, and white space beside a line break is layout. */
function splitParagraphs(text: string): string[] {
  return text
    .split(/\n[ \t]*\n\s*/)
    .map((part) => part.replace(/^[ \t]+|[ \t]+$/gm, '').trim())
    .filter((part) => part !== '');
}

function expectSameText(paragraphs: readonly string[]): void {
  const markdown = `${paragraphs.map(escapeMarkdown).join('\n\n')}\n`;
  expect(readBlocks(commonMark.parse(markdown), ['text'])).toEqual(paragraphs);
  // Autolink literals are the one thing that no escape can keep from all of GFM.
  expect(readBlocks(withGfm.parse(markdown), ['text', 'link'])).toEqual(paragraphs);
  const view = viewText(parseMarkdown(markdown));
  expect(view.paragraphs.map(({ start, end }) => view.text.slice(start, end))).toEqual(
    paragraphs
      .map((paragraph) => withoutInvisible(paragraph.replaceAll('\n', ' ')).trim())
      .filter((paragraph) => paragraph !== ''),
  );
}

describe('escapeMarkdown', () => {
  describe('leaves ordinary prose as it is', () => {
    test.each([
      'The talks (the third this year) ended at 5 p.m. on Oct. 3 – without a deal.',
      '“We [the unions] will not sign,” she said. “Not now.”',
      'Sales at Marks & Spencer rose 3%, AT&T’s fell; R&D stayed level.',
      'He multiplied 5 * 3 * 2 and wrote snake_case_names on C:\\Users.',
      'Grades of A* and B* were given. I <3 it if a < b > c.',
      '-5 degrees, and -- as ever -- #1 in the +3 group.',
      'About ~50 to ~60 people came! [sic]: they said [no] (twice).',
      '1.5 million voted in 2024. Nobody knew 3) why.',
      'See https://example.org/a_b_c?x=1&y=2, www.example.org or desk@example.org.',
      'Either | or, $5 = £4; a ^ b {c} 100 % "quoted" \'so\'.',
      'A line\nthat is wrapped\n= as in mail',
      '===',
      'A lone ` backtick, a lone * star, a _lone underscore.',
    ])('%s', (prose) => {
      expect(escapeMarkdown(prose)).toBe(prose);
      expectSameText([prose]);
    });
  });

  describe('escapes what would be markup', () => {
    test.each([
      ['*not* so', '\\*not\\* so'],
      ['M*A*S*H', 'M\\*A\\*S\\*H'],
      ['_so_ and **so**', '\\_so\\_ and \\*\\*so\\*\\*'],
      ['use `cat` here', 'use \\`cat\\` here'],
      ['~~gone~~ and ~gone~', '\\~\\~gone\\~\\~ and \\~gone\\~'],
      ['[words](https://example.org)', '[words\\](https://example.org)'],
      ['![alt](a.png)', '![alt\\](a.png)'],
      ['[label]: https://example.org', '\\[label]: https://example.org'],
      ['as said[^1]', 'as said\\[^1]'],
      ['<b>bold</b> <!-- no --> <?x?>', '\\<b>bold\\</b> \\<!-- no --> \\<?x?>'],
      ['<https://example.org> <1a@example.org>', '\\<https://example.org> \\<1a@example.org>'],
      ['&amp; &#38; &#x26;', '\\&amp; \\&#38; \\&#x26;'],
      ['\\* and \\\\', '\\\\* and \\\\\\'],
      ['broken\\\nline', 'broken\\\\\nline'],
      ['# Number one', '\\# Number one'],
      ['> said', '\\> said'],
      ['- one', '\\- one'],
      ['+ two\n* three', '\\+ two\n\\* three'],
      ['1. one', '1\\. one'],
      ['2024) one', '2024\\) one'],
      ['- [ ] task', '\\- [ ] task'],
      ['Words\n---', 'Words\n\\---'],
      ['Words\n===', 'Words\n\\==='],
      ['* * *', '\\* * *'],
      ['___', '\\_\\_\\_'],
      ['```js', '\\`\\`\\`js'],
      ['~~~', '\\~\\~\\~'],
      ['a | b\n--- | ---', 'a | b\n\\--- | ---'],
      ['a\n:-', 'a\n\\:-'],
      ['https://example.org/*a* now', 'https\\://example.org/\\*a\\* now'],
    ])('%s', (printed, markdown) => {
      expect(escapeMarkdown(printed)).toBe(markdown);
      expectSameText([printed]);
    });
  });

  test('a definition in one paragraph does not reach another', () => {
    expectSameText([
      'He said [this] and [that][this].',
      '{% image "a.jpg" %} and {{ page.title }} and [caption id="1"]The pier[/caption]',
      '::: warning',
      '[this]: https://example.org',
      '[^a]: note',
    ]);
  });

  const pieces =
    '*,**,***,_,__,~,~~,~~~,`,``,```,[,],(,),[a],[^a],[^a]:,[a]:,](,![,<,>,</,<b>,<!--,-->,<a@b.c>,&,&amp;,&#35;,;,\\,#,##,-,--,---,+,=,==,|,:-,-|-,:,1,1.,23),.,!,?,“,”,’,a,b,word,Ünï,中,😀,$,^,{,},/,http://a.b,www.a.b,x@y.zz'
      .split(',')
      .concat([
        ' ',
        ' ',
        ' ',
        '  ',
        '    ',
        '\t',
        '\n',
        '\n',
        '\n',
        '\n\n',
        '\u00A0',
        '\u3000',
        '\u2028',
        ',',
      ]);
  const runs = { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 1000) };

  test('any soup of marks reads back as it was', () => {
    const soup = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((p) => p.join(''));
    fc.assert(
      fc.property(soup, (text) => expectSameText(splitParagraphs(text))),
      runs,
    );
  });

  test('any text reads back as it was', () => {
    const printable = fc
      .string({ unit: 'binary', maxLength: 60 })
      .map((text) => dropImpossibleCharacters(text));
    fc.assert(
      fc.property(printable, (text) => expectSameText(splitParagraphs(text))),
      runs,
    );
  });
});
