import type { Element, ElementContent, RootContent } from 'hast';

/**
 * Turns a figure around a block quote, as WordPress writes its pull quotes, into the block quote alone,
 * with the caption as its source: a figure is a picture here, and its words are not the article's.
 */
export function unwrapQuoteFigures(children: readonly RootContent[]): RootContent[] {
  return children.map((child) => {
    if (child.type !== 'element') return child;
    if (child.tagName !== 'figure') {
      return { ...child, children: unwrapQuoteFigures(child.children) as ElementContent[] };
    }
    const quote = childNamed(child, 'blockquote');
    if (!quote) return child;
    const caption = childNamed(child, 'figcaption');
    return caption ? { ...quote, children: [...quote.children, sourceLine(caption)] } : quote;
  });
}

const childNamed = ({ children }: Element, tagName: string): Element | undefined =>
  children.find((child): child is Element => child.type === 'element' && child.tagName === tagName);

function sourceLine({ children }: Element): Element {
  const cite: Element = { type: 'element', tagName: 'cite', properties: {}, children };
  return { type: 'element', tagName: 'p', properties: {}, children: [cite] };
}
