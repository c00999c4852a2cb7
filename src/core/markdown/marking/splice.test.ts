import { expect, test } from 'vitest';
import { parseMarkdown } from '../source/parse.ts';
import { viewText } from '../text/plain-text.ts';
import { splice } from './splice.ts';

test('other nodes take the place of those of a block, beside what else its element holds', () => {
  const tree = parseMarkdown('- one\n  - two');
  const [block] = viewText(tree).blocks;
  if (!block) throw new Error('There is no block.');
  const others = block.element.children.length - block.nodes.length;
  const after = splice(block, [{ type: 'text', value: 'three' }]);
  expect(after.nodes).toEqual([{ type: 'text', value: 'three' }]);
  expect(block.element.children).toHaveLength(others + 1);
  expect(viewText(tree).text).toBe('three\n\ntwo');
});
