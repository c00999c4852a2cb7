import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

const fragment = unified().use(rehypeParse, { fragment: true }).freeze();
const page = unified().use(rehypeParse).freeze();

/** Parses a piece of HTML, as stored in a content field, the way a browser does. */
export function parseFragment(html: string): Root {
  return fragment.parse(html);
}

/** Parses a whole page. */
export function parsePage(html: string): Root {
  return page.parse(html);
}
