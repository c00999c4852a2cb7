import type { ArticleBody } from '../../core/markdown/text/blocks.ts';
import { say } from '../../wording/say.ts';

const OPENINGS = /<(table|pre)\b/g;
const CLOSING = /<\/table>/g;
/** A cell with the side that its column is set to, as sanitised HTML writes it. */
const CELL = /<(t[hd])((?: [a-z]{1,20}="[^"<>]{0,200}"){0,9}?) align="(left|right|center)"/g;

/** The sides as a page has them that may run from right to left. */
const SIDES: Readonly<Record<string, string>> = { left: 'start', center: 'center', right: 'end' };

/**
 * Puts tables into a frame that scrolls, and makes that and code reachable by keyboard, each with a
 * name of its own; the side of a column becomes a class, since the attribute is obsolete.
 */
export function reachTables(blocks: ArticleBody['blocks']): ArticleBody['blocks'] {
  const seen = { table: 0, pre: 0 };
  const open = (whole: string, name: string) => {
    if (name !== 'table') {
      seen.pre += 1;
      return `${whole} ${reached(say('article.code', { number: seen.pre }))}`;
    }
    seen.table += 1;
    return `<div class="table" ${reached(say('article.table', { number: seen.table }))}><table`;
  };
  return blocks.map((block) => {
    const html = block.html.replace(OPENINGS, open);
    if (html === block.html) return block;
    return {
      ...block,
      html: html
        .replace(CLOSING, '</table></div>')
        .replace(CELL, (_, cell, rest, side) => `<${cell}${rest} class="${SIDES[side]}"`),
    };
  });
}

/** Names are ours and numbered, and hold nothing to escape. */
const reached = (name: string) => `role="region" tabindex="0" aria-label="${name}"`;
