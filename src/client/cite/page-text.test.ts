// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { STORY } from '../../test/support/page/story.ts';
import { readPageText } from './page-text.ts';

beforeEach(() => {
  document.body.innerHTML = STORY;
});

const blocks = () => readPageText().page.blocks.map(({ text, own }) => [text.trim(), own]);

test('block by block, the article’s own words told from those among them', () => {
  expect(blocks()).toEqual([
    ['Bridge opens', false],
    ['Ana Ruiz', false],
    ['The mayor came at noon. “There is no way back,” said Ana Ruiz.', true],
    ['Nobody crossed', true],
    ['before dark.', true],
    ['The bridge', false],
  ]);
});

test('each text node of the article knows where its words stand', () => {
  const { own, page } = readPageText();
  for (const { node, block, start } of own) {
    expect(page.blocks[block]?.text.slice(start, start + node.length)).toBe(node.data);
  }
});

test('what is not shown is not read', () => {
  document.body.innerHTML = `<script>let a;</script><p>One</p><p style="display: none">Two</p>
    <div class="selection-bar">Copy</div><template><p>Three</p></template>`;
  expect(blocks()).toEqual([['One', false]]);
});
