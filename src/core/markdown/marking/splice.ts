import type { ElementContent } from 'hast';
import type { TextBlock } from '../text/plain-text.ts';

/** The nodes that hold the text of a block. */
export type BlockNodes = ElementContent[];

/** Puts other nodes in the place of those that hold the text of a block; its element is changed. */
export function splice(block: TextBlock, nodes: BlockNodes): TextBlock {
  const at = block.nodes[0] ? block.element.children.indexOf(block.nodes[0]) : 0;
  block.element.children.splice(at, block.nodes.length, ...nodes);
  return { ...block, nodes };
}
