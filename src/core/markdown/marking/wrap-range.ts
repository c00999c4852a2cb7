import type { Element, ElementContent, Text } from 'hast';
import type { Span } from '../../text/span.ts';

/** How many UTF-16 code units of plain text are below a node; must agree with `viewText`. */
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
  // A range that lies wholly inside one element is wrapped there, so that existing links and
  // wrappers stay whole.
  let offset = 0;
  for (const [index, child] of children.entries()) {
    const end = offset + measure(child);
    if (holdsNodes(child) && offset <= span.start && span.end <= end) {
      const inner = { start: span.start - offset, end: span.end - offset };
      const wrapped = { ...child, children: wrapRange(child.children, inner, measure, wrap) };
      return children.with(index, wrapped);
    }
    offset = end;
  }
  const [before, rest] = splitAt(children, span.start, measure, 'before');
  const [covered, after] = splitAt(rest, span.end - span.start, measure, 'after');
  return covered.length === 0 ? [...before, ...after] : [...before, wrap(covered), ...after];
}

function holdsNodes(node: ElementContent): node is Element {
  return node.type === 'element' && node.children.length > 0;
}

/**
 * Cuts a list of nodes at an offset of its text; an inline element across the cut is split in two.
 *
 * @param textless on which side of the cut nodes without text go, such as a footnote's number
 */
function splitAt(
  nodes: readonly ElementContent[],
  offset: number,
  measure: MeasureText,
  textless: 'before' | 'after',
): [ElementContent[], ElementContent[]] {
  const before: ElementContent[] = [];
  let left = offset;
  for (const [index, node] of nodes.entries()) {
    const length = measure(node);
    const rest = nodes.slice(index + 1);
    if (left >= length && (left > 0 || (length === 0 && textless === 'before'))) {
      before.push(node);
      left -= length;
      continue;
    }
    if (left === 0) return [before, [node, ...rest]];
    const [first, second] = splitNode(node, left, measure, textless);
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
  textless: 'before' | 'after',
): [ElementContent, ElementContent] {
  if (node.type === 'text') {
    const second: Text = { type: 'text', value: node.value.slice(offset) };
    return [{ ...node, value: node.value.slice(0, offset) }, second];
  }
  if (node.type !== 'element') return [node, { type: 'text', value: '' }];
  const [first, second] = splitAt(node.children, offset, measure, textless);
  const { id: _id, ...properties } = node.properties;
  return [
    { ...node, children: first },
    { ...node, properties, children: second },
  ];
}
