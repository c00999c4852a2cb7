import { describe, expect, test } from 'vitest';
import { renderBlocks } from '../text/blocks.ts';
import { parseMarkdown } from '../source/parse.ts';
import { viewText } from '../text/plain-text.ts';
import { annotateNames, type NamedInText } from './annotate-names.ts';
import { annotateQuotes } from './annotate.ts';

const FULL = 'Mayor Ana Ruiz';

/** Marks Ana Ruiz, printed in full or by her surname, wherever she is not among `taken`. */
function marked(markdown: string, ...taken: string[]): string {
  const tree = parseMarkdown(markdown);
  const view = viewText(tree);
  const spansOf = (words: string) =>
    [...view.text.matchAll(new RegExp(words, 'g'))].map(({ index, 0: { length } }) => ({
      start: index,
      end: index + length,
    }));
  const mentions = spansOf(`${FULL}|Ruiz`).map((span) => ({
    span,
    form: span.end - span.start === FULL.length ? 'full' : 'short',
  }));
  const ruiz: NamedInText = { key: 'ruiz', name: 'Ana Ruiz', aliases: ['Ruiz'], mentions };
  const after = annotateNames(view, [ruiz], {
    quotes: taken.map(spansOf),
    inQuotes: [],
    dates: [],
  });
  expect(viewText(tree).text).toBe(view.text);
  return renderBlocks(tree, after, [], [])
    .blocks.map(({ html }) => html)
    .join('\n');
}

const LINK = '<a class="named" data-who="0">';

test('the name is marked, not the title before it', () => {
  expect(marked(`${FULL} came.`)).toContain(`Mayor ${LINK}Ana Ruiz</a> came.`);
});

test('once, and again after some paragraphs', () => {
  const html = marked([FULL, 'Ruiz', 'Ruiz', 'Ruiz', 'Ruiz', 'Ruiz'].join(' left.\n\n'));
  expect(html.split('\n').map((line) => line.includes(LINK))).toEqual([
    true,
    false,
    false,
    false,
    true,
    false,
  ]);
});

test.each([
  ['in a quote', `“${FULL} is here,” he said.`, ['“.*”']],
  ['in a heading', `## ${FULL} comes`, []],
  ['in a link', `See [what ${FULL} did](/x).`, []],
  ['in code', `\`\`\`\n${FULL}\n\`\`\``, []],
])('not %s', (_where, markdown, taken) => {
  expect(marked(markdown, ...taken)).not.toContain('class="named"');
});

test('in emphasis, in a list and in a table', () => {
  expect(marked(`*${FULL}* came.`)).toContain(`<em>Mayor ${LINK}Ana Ruiz</a></em>`);
  expect(marked(`- ${FULL}`)).toContain(LINK);
  expect(marked(`| who |\n| - |\n| ${FULL} |`)).toContain(LINK);
});

describe('in quotes', () => {
  const mark = (markdown: string, ...quoted: string[]) => {
    const tree = parseMarkdown(markdown);
    const view = viewText(tree);
    const spans = quoted.map((words) => {
      const start = view.text.indexOf(words);
      return { start, end: start + words.length };
    });
    const mentions = [...view.text.matchAll(/Ruiz/g)].map(({ index }) => ({
      span: { start: index, end: index + 4 },
      form: 'short',
    }));
    const inQuotes = spans.map((quote) =>
      mentions
        .filter(({ span }) => quote.start <= span.start && span.end <= quote.end)
        .map(({ span }) => ({ key: 'ruiz', span })),
    );
    const ruiz: NamedInText = { key: 'ruiz', name: 'Ana Ruiz', aliases: ['Ruiz'], mentions };
    const quotes = spans.map((span) => [span]);
    const named = annotateNames(view, [ruiz], { quotes, inQuotes, dates: [] });
    const marked = quotes.map((own, at) => ({ id: `${at}`, spans: own }));
    annotateQuotes(named, marked);
    expect(viewText(tree).text).toBe(view.text);
    return renderBlocks(tree, named, [], [])
      .blocks.map(({ html }) => html)
      .join('\n');
  };

  test('the first name in each, though one is marked before', () => {
    const html = mark(
      'Ruiz came.\n\n“Ruiz is Ruiz,” said one. “Ruiz,” said another.',
      '“Ruiz is Ruiz,”',
      '“Ruiz,”',
    );
    expect(html.split(LINK)).toHaveLength(4);
    expect(html).toContain(
      `<span class="mark">“</span>${LINK}Ruiz</a> is Ruiz,<span class="mark">”</span>`,
    );
  });

  test('one inside another has one link', () => {
    const html = mark('“He said, ‘Ruiz left’.”', '“He said, ‘Ruiz left’.”', '‘Ruiz left’');
    expect(html.split(LINK)).toHaveLength(2);
  });

  test('what is linked already stays as it is', () => {
    expect(mark('“See [Ruiz](/x) now.”', '“See Ruiz now.”')).not.toContain('class="named"');
  });
});
