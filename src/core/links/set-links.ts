import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { Led } from './article-links.ts';

/** A link to a file that is not there. */
export interface BrokenLink {
  readonly href: string;
  /** 1-based, of the Markdown. */
  readonly line: number;
  readonly nearest?: string;
}

/**
 * Puts the addresses into the links of a tree that they lead to. A link that leads nowhere stays, and is
 * returned; one to what is not published becomes its words. The tree is changed in place.
 */
export function setLinks(root: Root, lead: (href: string) => Led): BrokenLink[] {
  const broken: BrokenLink[] = [];
  const visit = <Node extends RootContent>(nodes: Node[]): Node[] =>
    nodes.flatMap((node): Node[] => {
      if (node.type !== 'element') return [node];
      const element: Element = node;
      element.children = visit<ElementContent>(element.children);
      const { href } = element.properties;
      if (element.tagName !== 'a' || typeof href !== 'string') return [node];
      const led = lead(href);
      if (!led) return [node];
      if ('words' in led) return element.children as Node[];
      if ('href' in led) element.properties['href'] = led.href;
      else {
        const { nearest } = led;
        const line = element.position?.start.line ?? 1;
        broken.push({ href, line, ...(nearest === undefined ? {} : { nearest }) });
      }
      return [node];
    });
  root.children = visit(root.children);
  return broken;
}
