import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { annotateTimes } from './annotate-times.ts';
import { annotateQuotes } from './annotate.ts';
import { parseMarkdown } from '../source/parse.ts';
import { viewText } from '../text/plain-text.ts';

/** The HTML of a text whose `words` are times and whose `quoted` is a quote. */
function mark(markdown: string, words: readonly string[], quoted?: string) {
  const tree = parseMarkdown(markdown);
  const view = viewText(tree);
  const spanOf = (part: string) => {
    const start = view.text.indexOf(part);
    return { start, end: start + part.length };
  };
  const quotes = quoted ? [{ id: 'abc', spans: [spanOf(quoted)] }] : [];
  const marked = annotateTimes(
    view,
    words.map(spanOf),
    quotes.flatMap(({ spans }) => spans),
  );
  annotateQuotes(marked.view, quotes);
  return { html: unified().use(rehypeStringify).stringify(tree), anchors: marked.anchors };
}

describe('annotateTimes', () => {
  test('each time gets an anchor of its own, markup stays', () => {
    const { html, anchors } = mark('It rained *on Monday* and in May.\n\nIt froze in June.', [
      'on Monday',
      'May',
      'June',
    ]);
    expect(anchors).toEqual(['t-1', 't-2', 't-3']);
    expect(html).toContain('<em><span id="t-1" class="time">on Monday</span></em>');
    expect(html).toContain('in <span id="t-3" class="time">June</span>');
  });

  test('a time inside a quote is left to the quote, which is marked after', () => {
    const { html, anchors } = mark(
      'She said in March: “We leave in May.”',
      ['March', 'May'],
      '“We leave in May.”',
    );
    expect(anchors).toEqual(['t-1', '']);
    expect(html).toContain('id="q-abc"');
    expect(html).not.toContain('t-2');
  });
});
