import type { Element, ElementContent, Text } from 'hast';
import type { Span } from '../span.ts';

/** How many UTF-16 code units of plain text stand below a node; must agree with `viewText`. */
export type MeasureText = (node: ElementContent) => number;

/**
 * Wraps a stretch of an element's text in a new element, splitting text nodes and inline elements
 * where the stretch begins or ends inside one, so that one wrapper covers it.
 *
 * @param span UTF-16 code units, counted from the beginning of the element's own text
 * @param wrap makes the wrapper around the covered nodes
 */
export function wrapRange(
  children: readonly ElementContent[],
  span: Span,
  measure: MeasureText,
  wrap: (covered: ElementContent[]) => Element,
): ElementContent[] {
  const [before, rest] = splitAt(children, span.start, measure);
  const [covered, after] = splitAt(rest, span.end - span.start, measure);
  if (covered.length === 0) return [...before, ...after];
  // A range that lies wholly inside one inline element is wrapped there: links stay whole.
  const only = covered.length === 1 ? covered[0] : undefined;
  if (
    only?.type === 'element' &&
    before.length === 0 &&
    after.length === 0 &&
    only.children.length > 0
  ) {
    return [{ ...only, children: [wrap(only.children)] }];
  }
  return [...before, wrap(covered), ...after];
}

/** Cuts a list of nodes at an offset of its text; an inline element across the cut is split in two. */
function splitAt(
  nodes: readonly ElementContent[],
  offset: number,
  measure: MeasureText,
): [ElementContent[], ElementContent[]] {
  const before: ElementContent[] = [];
  let left = offset;
  for (const [index, node] of nodes.entries()) {
    const length = measure(node);
    const rest = nodes.slice(index + 1);
    if (left >= length && (left > 0 || length === 0)) {
      before.push(node);
      left -= length;
      continue;
    }
    if (left === 0) return [before, [node, ...rest]];
    const [first, second] = splitNode(node, left, measure);
    return [
      [...before, first],
      [second, ...rest],
    ];
  }
  return [before, []];
}

function splitNode(
  node: ElementContent,
  offset: number,
  measure: MeasureText,
): [ElementContent, ElementContent] {
  if (node.type === 'text') {
    const second: Text = { type: 'text', value: node.value.slice(offset) };
    return [{ ...node, value: node.value.slice(0, offset) }, second];
  }
  if (node.type !== 'element') return [node, { type: 'text', value: '' }];
  const [first, second] = splitAt(node.children, offset, measure);
  const { id: _id, ...properties } = node.properties;
  return [
    { ...node, children: first },
    { ...node, properties, children: second },
  ];
}
