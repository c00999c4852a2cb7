import { expect, test } from 'vitest';
import { renderBlocks } from '../text/blocks.ts';
import { parseMarkdown } from '../source/parse.ts';
import { viewText } from '../text/plain-text.ts';
import { annotateNames, type NamedInText } from './annotate-names.ts';

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
  const ruiz: NamedInText = { name: 'Ana Ruiz', aliases: ['Ruiz'], mentions };
  const after = annotateNames(view, [ruiz], taken.flatMap(spansOf));
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
