import type { ElementContent } from 'hast';
import { firstEndingAfter, overlap, slice, type Span } from '../../text/span.ts';
import { measureText, type TextView } from '../text/plain-text.ts';
import { splice, type BlockNodes } from './splice.ts';
import { wrapRange } from './wrap-range.ts';

/** Somebody whom the text names. */
export interface NamedInText {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly mentions: readonly { readonly span: Span; readonly form: string }[];
}

/** How many paragraphs must be between two links to one person: a text full of links is hard to read. */
const APART = 4;
/** A pronoun or a description does not look like a link to a person. */
const NAME_FORMS = new Set(['full', 'short']);

/**
 * Marks names in the text with the position of whom they name, `<a class="named" data-who="3">`: the
 * first mention of each, and others some paragraphs later. Which of them have pages only the archive
 * knows (`views/article/link-names.ts`). The tree is changed in place. Must run after sanitising and
 * before quotes are marked.
 *
 * @param taken spans in which no name is marked: quotes, times
 */
export function annotateNames(
  view: TextView,
  named: readonly NamedInText[],
  taken: readonly Span[],
): TextView {
  const isFree = createFree(taken);
  const spans = named.flatMap(({ name, aliases, mentions }, who) =>
    mentions
      .filter(({ form }) => NAME_FORMS.has(form))
      .map(({ span }) => ({ who, span: nameIn(view.text, span, [name, ...aliases]) }))
      .filter(({ span }) => isFree(span)),
  );
  const byParagraph = Map.groupBy(spans, ({ span }) =>
    firstEndingAfter(view.paragraphs, span.start),
  );
  const last = new Map<number, number>();
  const blocks = view.blocks.map((block, index) => {
    const own = byParagraph.get(index);
    const kind = view.paragraphs[index]?.kind;
    if (!own || kind === 'heading' || kind === 'preformatted') return block;
    const links = linkSpans(block.nodes, block.start);
    let nodes: BlockNodes = [...block.nodes];
    for (const { who, span } of own) {
      if (index - (last.get(who) ?? -Infinity) < APART) continue;
      if (links.some((link) => overlap(link, span) > 0)) continue;
      last.set(who, index);
      const relative = { start: span.start - block.start, end: span.end - block.start };
      nodes = wrapRange(nodes, relative, measureText, (children) => ({
        type: 'element',
        tagName: 'a',
        properties: { className: ['named'], dataWho: who },
        children,
      }));
    }
    return splice(block, nodes);
  });
  return { ...view, blocks };
}

/** Says whether a span touches none of `taken`, which may overlap and are in any order. */
function createFree(taken: readonly Span[]): (span: Span) => boolean {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...taken].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return (span) => {
    const next = merged[firstEndingAfter(merged, span.start)];
    return next === undefined || overlap(next, span) === 0;
  };
}

/** The name without the title before it, where it is printed in a known form. */
function nameIn(text: string, span: Span, forms: readonly string[]): Span {
  const printed = slice(text, span);
  for (const form of forms) {
    const at = printed.lastIndexOf(form);
    if (at >= 0) return { start: span.start + at, end: span.start + at + form.length };
  }
  return span;
}

/** Stretches of a block's text that are links already; links cannot be nested. */
function linkSpans(nodes: readonly ElementContent[], offset: number): Span[] {
  const spans: Span[] = [];
  let start = offset;
  for (const node of nodes) {
    const end = start + measureText(node);
    if (node.type === 'element' && node.tagName === 'a') spans.push({ start, end });
    else if (node.type === 'element') spans.push(...linkSpans(node.children, start));
    start = end;
  }
  return spans;
}
