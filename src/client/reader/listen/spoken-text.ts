import { cutSentences, type Sentence } from './sentences.ts';

/** A sentence of the page: what is spoken, and where it is. */
export interface SpokenSentence {
  readonly text: string;
  readonly range: Range;
  /** The paragraph, heading or item that holds it. */
  readonly block: HTMLElement;
}

/** What is read aloud, in order; notes, pictures and tables are passed over. */
const BLOCKS = '.story h1, .story .summary, .story .body :is(p, li, h2, h3, h4)';
const PASSED_OVER =
  '.notes, .note, [role=note], figure, table, pre, [popover], .visually-hidden, [aria-hidden=true]';

/** Reads the sentences of the article on this page. */
export function readSpoken(lang: string): SpokenSentence[] {
  const blocks = [...document.querySelectorAll<HTMLElement>(BLOCKS)].filter(
    (block) => !block.closest(PASSED_OVER) && !block.querySelector('p, li'),
  );
  return blocks.flatMap((block) => {
    const nodes = textNodes(block);
    const text = nodes.map(({ data }) => data).join('');
    return cutSentences(text, lang).map((sentence) => ({
      text: text.slice(sentence.start, sentence.end).replace(WHITE_SPACE, ' ').trim(),
      range: rangeOf(nodes, sentence),
      block,
    }));
  });
}

const WHITE_SPACE = /\s+/g;

function textNodes(block: HTMLElement): Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && !node.parentElement?.closest(PASSED_OVER)) nodes.push(node);
  }
  return nodes;
}

function rangeOf(nodes: readonly Text[], { start, end }: Sentence): Range {
  const range = document.createRange();
  let before = 0;
  for (const node of nodes) {
    const after = before + node.length;
    if (start >= before && start < after) range.setStart(node, start - before);
    if (end > before && end <= after) range.setEnd(node, end - before);
    before = after;
  }
  return range;
}
