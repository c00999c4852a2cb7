import { expect, test } from 'vitest';
import type { ArticleBody } from '../../core/markdown/text/blocks.ts';
import { reachTables } from './reach-tables.ts';

type Blocks = ArticleBody['blocks'];
const htmlOf = (...html: string[]) =>
  reachTables(html.map((each) => ({ html: each, quotes: [] })) as unknown as Blocks).map(
    (block) => block.html,
  );

test('tables and code are regions that the keyboard reaches, each with a name of its own', () => {
  const frame = (name: string) => `<section class="scroll" tabindex="0" aria-label="${name}">`;
  expect(
    htmlOf('<table><tr></tr></table>', '<pre><code>x</code></pre>', '<table></table>'),
  ).toEqual([
    `${frame('Table 1')}<table><tr></tr></table></section>`,
    `${frame('Code 1')}<pre><code>x</code></pre></section>`,
    `${frame('Table 2')}<table></table></section>`,
  ]);
});

test('a column that is set to the right stays there', () => {
  const [html] = htmlOf(
    '<table><tr><th align="right">Votes</th><td colspan="2" align="center">4</td></tr></table>',
  );
  expect(html).toContain('<th class="end">Votes</th><td colspan="2" class="center">4</td>');
});

test('other blocks are left as they are', () => {
  const blocks = [{ html: '<p>Four &lt;pre&gt;</p>' }] as unknown as Blocks;
  expect(reachTables(blocks)[0]).toBe(blocks[0]);
});
