import type { ArticleBody } from '../../core/markdown/text/blocks.ts';
import { say } from '../../wording/say.ts';

const OPENING = /<(table|pre)\b/g;
const CLOSING = /<\/(?:table|pre)>/g;
/** A cell with the side that its column is set to, as sanitised HTML writes it. */
const CELL = /<(t[hd])((?: [a-z]{1,20}="[^"<>]{0,200}"){0,9}?) align="(left|right|center)"/g;

const NAMES = { table: 'article.table', code: 'article.code' } as const;

/** The sides as a page has them that may run from right to left. */
const SIDES: Readonly<Record<string, string>> = { left: 'start', center: 'center', right: 'end' };

/**
 * Puts tables and code into frames that scroll and that the keyboard reaches, each with a name of its
 * own; the side of a column becomes a class, since the attribute is obsolete.
 */
export function reachTables(blocks: ArticleBody['blocks']): ArticleBody['blocks'] {
  const seen = { table: 0, code: 0 };
  const open = (tag: string, name: string) => {
    const kind = name === 'table' ? 'table' : 'code';
    seen[kind] += 1;
    // The names are ours, and hold nothing to escape.
    const label = say(NAMES[kind], { number: seen[kind] });
    return `<section class="scroll" tabindex="0" aria-label="${label}">${tag}`;
  };
  return blocks.map((block) => {
    const html = block.html.replace(OPENING, open);
    if (html === block.html) return block;
    return {
      ...block,
      html: html
        .replace(CLOSING, '$&</section>')
        .replace(CELL, (_, cell, rest, side) => `<${cell}${rest} class="${SIDES[side]}"`),
    };
  });
}
