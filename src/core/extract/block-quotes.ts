import type { ArticleText } from '../article-text.ts';
import type { MarkedStretch } from './quotation-marks.ts';

/** Block quotes that the block before leads up to with a colon, and those that follow on them. */
export function findBlockQuotes(article: ArticleText): MarkedStretch[] {
  const blocks: MarkedStretch[] = [];
  article.paragraphs.forEach((paragraph, index) => {
    const before = article.paragraphs[index - 1];
    if (paragraph.kind !== 'blockquote' || !before) return;
    const leads =
      before.kind === 'blockquote'
        ? blocks.at(-1)?.paragraph === index - 1
        : /[:,]["”]?$/.test(article.text.slice(before.start, before.end));
    if (!leads) return;
    const span = { start: paragraph.start, end: paragraph.end };
    const marked = /^[“"„«].*[”"“»]$/s.test(article.text.slice(span.start, span.end));
    const inner = marked ? { start: span.start + 1, end: span.end - 1 } : span;
    blocks.push({ span, inner, paragraph: index, closed: true, block: true });
  });
  return blocks;
}
