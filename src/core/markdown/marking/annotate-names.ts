import type { ElementContent } from 'hast';
import { firstEndingAfter, overlap, slice, type Span } from '../../text/span.ts';
import { measureText, type TextView } from '../text/plain-text.ts';
import { splice, type BlockNodes } from './splice.ts';
import { wrapRange } from './wrap-range.ts';

/** Somebody whom the text names. */
export interface NamedInText {
  readonly key: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly mentions: readonly { readonly span: Span; readonly form: string }[];
}

/** Where names are marked otherwise, or not at all. */
export interface MarkedAlready {
  /** The spans of each quote. */
  readonly quotes: readonly (readonly Span[])[];
  /** The names in each quote, by the keys of whom they name. */
  readonly inQuotes: readonly (readonly { readonly key: string; readonly span: Span }[])[];
  /** The words of days; no name is in them. */
  readonly dates: readonly Span[];
}

interface MarkedName {
  readonly who: number;
  readonly span: Span;
  /** In a quote it is marked whatever is marked around it: a quote is read alone. */
  readonly inQuote: boolean;
}

/** How many paragraphs must be between two links to one person: a text full of links is hard to read. */
const APART = 4;
/** A pronoun or a description does not look like a link to a person. */
const NAME_FORMS = new Set(['full', 'short']);

/**
 * Marks names in the text with the position of whom they name, `<a class="named" data-who="3">`: the
 * first mention of each, others some paragraphs later, and in each quote the first of each whom the quote
 * is about. Which of them have pages only the archive knows (`views/article/link-names.ts`). The tree is
 * changed in place. Must run after sanitising and before quotes are marked.
 */
export function annotateNames(
  view: TextView,
  named: readonly NamedInText[],
  marked: MarkedAlready,
): TextView {
  const names = [...namesOutside(view, named, marked), ...namesInside(view, named, marked)];
  const byParagraph = Map.groupBy(names, ({ span }) =>
    firstEndingAfter(view.paragraphs, span.start),
  );
  const last = new Map<number, number>();
  const blocks = view.blocks.map((block, index) => {
    const own = byParagraph.get(index);
    const kind = view.paragraphs[index]?.kind;
    if (!own || kind === 'heading' || kind === 'preformatted') return block;
    const links = linkSpans(block.nodes, block.start);
    let nodes: BlockNodes = [...block.nodes];
    for (const { who, span, inQuote } of own) {
      if (!inQuote && index - (last.get(who) ?? -Infinity) < APART) continue;
      if (links.some((link) => overlap(link, span) > 0)) continue;
      if (!inQuote) last.set(who, index);
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

/** All names outside quotes and days, by whom they name. */
function namesOutside(
  { text }: TextView,
  named: readonly NamedInText[],
  { quotes, dates }: MarkedAlready,
): MarkedName[] {
  const isFree = createFree([...quotes.flat(), ...dates]);
  return named.flatMap(({ name, aliases, mentions }, who) =>
    mentions
      .filter(({ form }) => NAME_FORMS.has(form))
      .map(({ span }) => ({ who, span: nameIn(text, span, [name, ...aliases]), inQuote: false }))
      .filter(({ span }) => isFree(span)),
  );
}

/** The first name in each quote of each whom it is about. */
function namesInside(
  { text }: TextView,
  named: readonly NamedInText[],
  { inQuotes, dates }: MarkedAlready,
): MarkedName[] {
  const isFree = createFree(dates);
  const positions = new Map(named.map(({ key }, who) => [key, who]));
  const taken = new Set<number>();
  return inQuotes.flatMap((names) => {
    const seen = new Set<string>();
    return names.flatMap(({ key, span: whole }): MarkedName[] => {
      const who = positions.get(key);
      const record = who === undefined ? undefined : named[who];
      if (who === undefined || !record || seen.has(key)) return [];
      const span = nameIn(text, whole, [record.name, ...record.aliases]);
      // One quote may be inside another: the name is one link.
      if (taken.has(span.start) || !isFree(span)) return [];
      seen.add(key);
      taken.add(span.start);
      return [{ who, span, inQuote: true }];
    });
  });
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
