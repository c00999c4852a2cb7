import { describe, expect, test } from 'vitest';
import { annotateQuotes } from './annotate.ts';
import { renderBlocks } from '../text/blocks.ts';
import { parseMarkdown } from '../source/parse.ts';
import { viewText } from '../text/plain-text.ts';

interface Annotated {
  readonly html: string;
  readonly scattered: readonly string[];
  /** The text that each closing or opening mark element holds. */
  readonly marks: readonly string[];
}

/** Marks quotes, each given by the words of its spans, under the ids a, b, c. */
function annotate(markdown: string, ...quotes: string[][]): Annotated {
  const tree = parseMarkdown(markdown);
  const view = viewText(tree);
  const toMark = quotes.map((spans, index) => ({
    id: 'abcdef'.charAt(index),
    spans: spans.map((words) => {
      const start = view.text.indexOf(words);
      if (start < 0) throw new Error(`“${words}” is not in “${view.text}”.`);
      return { start, end: start + words.length };
    }),
  }));
  const scattered = annotateQuotes(view, toMark);
  expect(viewText(tree).text).toBe(view.text);
  const { blocks } = renderBlocks(tree, view, toMark, scattered);
  const html = blocks.map((block) => block.html).join('\n');
  const marks = [...html.matchAll(/<span class="mark">(.*?)<\/span>/g)];
  return { html, scattered, marks: marks.map(([, words = '']) => words.replace(/<[^>]*>/g, '')) };
}

/** HTML without what the tests of marks and anchors look at. */
function plain(html: string): string {
  return html
    .replace(/ id="p\d+"/g, '')
    .replace(/<span class="mark">(.*?)<\/span>/g, '$1')
    .replace(/<\/(em|strong)><\1>/g, '');
}

describe('one span', () => {
  test('has its id, and its marks apart, which are words to everybody', () => {
    expect(annotate('She said “no” twice.', ['“no”']).html).toBe(
      '<p id="p1">She said <span class="quote q-a" id="q-a"><span class="mark">“</span>no' +
        '<span class="mark">”</span></span> twice.</p>',
    );
  });

  test('at the beginning of its paragraph it hangs', () => {
    expect(plain(annotate('“No,” she said.', ['“No,”']).html)).toBe(
      '<p><span class="quote q-a hangs" id="q-a">“No,”</span> she said.</p>',
    );
  });

  test.each([
    [
      'over emphasis',
      'She said “it is *not* so” twice.',
      '“it is not so”',
      '<span>“it is <em>not</em> so”</span>',
    ],
    [
      'that begins inside emphasis',
      'She *said “it* is” twice.',
      '“it is”',
      '<em>said </em><span><em>“it</em> is”</span>',
    ],
    [
      'that ends inside emphasis',
      'She said “it *is” so* twice.',
      '“it is”',
      '<span>“it <em>is”</em></span><em> so</em>',
    ],
    [
      'inside strong emphasis',
      'She **said “no” twice**.',
      '“no”',
      '<strong>said <span>“no”</span> twice</strong>',
    ],
    [
      'that is all of a paragraph in emphasis',
      '*“No more.”*',
      '“No more.”',
      '<em><span>“No more.”</span></em>',
    ],
    [
      'that crosses two elements',
      '*She “said* **no” twice**.',
      '“said no”',
      '<em>She </em><span><em>“said</em> <strong>no”</strong></span><strong> twice</strong>',
    ],
  ])('%s', (_what, markdown, words, html) => {
    const printed = plain(annotate(markdown, [words]).html).replace(
      /<span class="quote[^>]*>/,
      '<span>',
    );
    expect(printed).toContain(html);
  });

  test.each([
    ['in a list', '- one\n- she said “no”\n- three'],
    ['in a list in a list', '- one\n  - two, “no”\n    - three\n- four'],
    ['in a loose list', '- one\n\n  two “no”\n\n- three'],
    ['in a block quote', '> She said “no” twice.'],
    ['in a block quote in a list', '- > She said “no” twice.'],
    ['in a table', '| a |\n| - |\n| she said “no” |'],
    ['in a heading', '## Mayor says “no” twice'],
    ['in raw HTML', '<div>Loose “no” words.<p>Two.</p></div>'],
    ['in a fence', '```\nshe said “no”\n```'],
    ['over an entity', 'She said &ldquo;no&rdquo; twice.'],
  ])('%s', (_what, markdown) => {
    const { html, scattered, marks } = annotate(markdown, ['“no”']);
    expect(html.match(/<span class="quote[^>]*id="q-a"/g)).toHaveLength(1);
    expect(marks).toEqual(['“', '”']);
    expect(scattered).toEqual([]);
  });
});

describe('the marks', () => {
  test.each([
    ['curly', 'She said “no” twice.', '“no”', ['“', '”']],
    ['straight', 'She said "no" twice.', '"no"', ['"', '"']],
    ['guillemets', 'Elle a dit « non » deux fois.', '« non »', ['«', '»']],
    ['low and high', 'Sie sagte „nein“ zweimal.', '„nein“', ['„', '“']],
    ['single', 'She said ‘no’ twice.', '‘no’', ['‘', '’']],
    ['none at the end', 'She said “no twice.', '“no', ['“']],
    ['none at all', '> The company knew.', 'The company knew.', []],
    ['in emphasis', 'She said *“no”* twice.', '“no”', ['“', '”']],
    ['after a hard break', 'She said “no,  \nno” twice.', 'no”', ['”']],
    ['around a hard break', 'She said “no<br>never” twice.', '“no\nnever”', ['“', '”']],
    ['before a footnote', 'She said “no”[^1] twice.\n\n[^1]: Twice.', '“no”', ['“', '”']],
    [
      'around a footnote',
      'She said “no[^1] never” twice.\n\n[^1]: Twice.',
      '“no never”',
      ['“', '”'],
    ],
    ['around a picture', 'She said “no ![m](m.png) never” twice.', '“no  never”', ['“', '”']],
  ])('%s', (_what, markdown, words, marks) => {
    expect(annotate(markdown, [words]).marks).toEqual(marks);
  });
});

describe('links', () => {
  test.each([
    ['a quote in a link', 'See [the “no” speech](/x) now.', '“no”'],
    ['a link in a quote', 'She said “read [it](/x) now” twice.', '“read it now”'],
    ['a quote that is a link', 'She said [“no”](/x) twice.', '“no”'],
    ['a quote that begins in a link', 'See [the “no](/x) more” now.', '“no more”'],
    ['a quote that ends in a link', 'See “no [more” speech](/x) now.', '“no more”'],
    ['a paragraph that is a link and a quote', '[“No more.”](/x)', '“No more.”'],
    ['a link in emphasis', 'See *[the “no” speech](/x)* now.', '“no”'],
  ])('%s: no link stands in a link', (_what, markdown, words) => {
    const { html, marks } = annotate(markdown, [words]);
    expect(html).not.toMatch(/<a [^>]*>(?:(?!<\/a>).)*<a /s);
    expect(html).toContain('href="/x"');
    expect(html.match(/id="q-a"/g)).toHaveLength(1);
    expect(marks).toEqual(['“', '”']);
  });
});

describe('several spans', () => {
  test('a quote that its attribution interrupts has one wrapper with the id', () => {
    const { html, scattered } = annotate('“We will,” she said, “rebuild.” Then she left.', [
      '“We will,”',
      '“rebuild.”',
    ]);
    expect(plain(html)).toBe(
      '<p><span class="quote-parts q-a" id="q-a"><span class="quote q-a hangs">“We will,”</span> she said, ' +
        '<span class="quote q-a">“rebuild.”</span></span> Then she left.</p>',
    );
    expect(scattered).toEqual([]);
  });

  test('one over paragraphs is scattered; its first part has the id', () => {
    const { html, scattered } = annotate('She said: “We will rebuild.\n\n“We will,” she said.', [
      '“We will rebuild.',
      '“We will,”',
    ]);
    expect(scattered).toEqual(['a']);
    expect(html.match(/class="quote q-a/g)).toHaveLength(2);
    expect(html.match(/id="q-a"/g)).toHaveLength(1);
    expect(html.indexOf('id="q-a"')).toBeLessThan(html.indexOf('</p>'));
  });

  test('one over three items of a list is scattered once', () => {
    const parts = ['“one', '“two', '“three”'];
    expect(annotate('- “one\n- “two\n- “three”', parts).scattered).toEqual(['a']);
  });

  test('two quotes in one paragraph have an id each', () => {
    const { html } = annotate('“No,” said Berg. “Yes,” said Ito.', ['“No,”'], ['“Yes,”']);
    expect(html.match(/id="q-[a-f]"/g)).toEqual(['id="q-a"', 'id="q-b"']);
  });

  test('a quote within the interruption of another leaves its wrapper whole', () => {
    const { html, scattered } = annotate(
      '“The plan,” said Prado, who once called it “bold,” “will go ahead.”',
      ['“The plan,”', '“will go ahead.”'],
      ['“bold,”'],
    );
    expect(scattered).toEqual([]);
    expect(html.match(/class="quote-parts/g)).toHaveLength(1);
    expect(plain(html)).toContain(
      'called it <span class="quote q-b" id="q-b">“bold,”</span> <span',
    );
  });

  test('quotes that interrupt each other: the one without a wrapper is scattered', () => {
    const { html, scattered } = annotate(
      '“One,” said Ito. “Two,” said Berg. “Three,” said Ito. “Four,” said Berg.',
      ['“One,”', '“Three,”'],
      ['“Two,”', '“Four,”'],
    );
    for (const id of ['a', 'b']) {
      expect(html.match(new RegExp(`id="q-${id}"`, 'g'))).toHaveLength(1);
      const wrappers = html.match(new RegExp(`class="quote-parts q-${id}"`, 'g')) ?? [];
      expect(wrappers.length === 1 || scattered.includes(id)).toBe(true);
    }
  });
});
