import { expect, test } from 'vitest';
import { parseFragment } from '../body/parse-html.ts';
import { findAll } from '../body/tree.ts';
import { boxUnknownElements } from './unknown-elements.ts';

test.each([
  ['<tabs><tabitem>One.</tabitem><tabitem>Two.</tabitem></tabs>', 3],
  ['<p>The <term>weir</term> opened.</p>', 0],
  ['The <term>weir</term> opened.', 0],
  ['<em>One.</em><strong>Two.</strong>', 0],
])('%s', (html, boxes) => {
  const tree = parseFragment(html);
  boxUnknownElements(tree);
  expect(findAll(tree, ({ tagName }) => tagName === 'div')).toHaveLength(boxes);
});
