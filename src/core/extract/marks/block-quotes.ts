import type { ArticleText, Paragraph } from '../../article-text.ts';
import type { Span } from '../../span.ts';
import type { MarkedStretch } from './marked-stretch.ts';
import { pairMarks } from './pair-marks.ts';
import { readMarks } from './read-marks.ts';

/** A line of a dash and a name; the name with what is said of it, at most this long. */
const SIGNATURE = /^(?:[—–―]|-{1,3})\s?(\p{Lu}[^.?!]{1,150}(?:\p{Lu}\.[^.?!]{0,60}){0,4})\.?$/u;
/** The same behind the words, in their paragraph: a dash after the end of a sentence. */
const TRAILING =
  /(?:[.?!…]["”’»]?|["”’»])\s{1,3}((?:[—–―]|-{2,3})\s?\p{Lu}[\p{L}.’'-]*(?:\s(?:(?:de|da|di|du|van|von|der|den|la|le|bin|al)\s){0,2}\p{Lu}[\p{L}.’'-]*){0,4}(?:,[^.?!]{1,100})?)\.?$/u;
const LONGEST_SIGNATURE = 260;
/** What leads up to a block quote ends in a colon or a comma. */
const LEADS = /[:：,]["”’]?$/u;

/** The paragraphs of one block quote, its source line left out. */
interface Block {
  readonly number: number;
  readonly paragraphs: { readonly index: number; readonly span: Span }[];
  signature?: Span;
}

/**
 * Finds block quotes: those that the block before leads up to, those that name their source in a line
 * of their own, and those that follow directly on one. Each is a quote by itself; one that follows
 * without naming its source is nobody's for certain.
 */
export function findBlockQuotes(article: ArticleText): MarkedStretch[] {
  const stretches: MarkedStretch[] = [];
  let taken = -1;
  for (const block of readBlocks(article)) {
    const first = block.paragraphs[0];
    if (!first) continue;
    const before = article.paragraphs[firstIndex(article, block.number) - 1];
    const led =
      before !== undefined &&
      before.kind !== 'blockquote' &&
      LEADS.test(article.text.slice(before.start, before.end));
    const follows = before?.quoteBlock !== undefined && before.quoteBlock === taken;
    if (!led && !follows && !block.signature) continue;
    taken = block.number;
    const source = block.signature
      ? { signature: block.signature }
      : led
        ? {}
        : { unled: true as const };
    for (const { index, span } of block.paragraphs) {
      const inner = withoutMarks(article.text, span);
      const where = { paragraph: index, quoteBlock: block.number };
      stretches.push({ span, inner, ...where, block: true, ...source });
    }
  }
  return stretches;
}

const firstIndex = ({ paragraphs }: ArticleText, number: number): number =>
  paragraphs.findIndex(({ quoteBlock }) => quoteBlock === number);

function readBlocks(article: ArticleText): Block[] {
  const blocks: Block[] = [];
  article.paragraphs.forEach((paragraph, index) => {
    if (paragraph.quoteBlock === undefined) return;
    let block = blocks.at(-1);
    if (block?.number !== paragraph.quoteBlock) {
      block = { number: paragraph.quoteBlock, paragraphs: [] };
      blocks.push(block);
    }
    addParagraph(article.text, block, paragraph, index);
  });
  return blocks;
}

function addParagraph(text: string, block: Block, paragraph: Paragraph, index: number): void {
  const source = sourceIn(text, paragraph);
  const { start } = paragraph;
  let end = source?.start ?? paragraph.end;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  // A dash and a name that open a block are a turn of a conversation, not a source.
  if (source && (end > start || block.paragraphs.length > 0)) block.signature = source;
  else if (source) end = paragraph.end;
  if (end > start) block.paragraphs.push({ index, span: { start, end } });
}

/** The source line in a paragraph of a block quote: what \`cite\` marks, or a dash and a name. */
function sourceIn(text: string, { start, end, cite }: Paragraph): Span | undefined {
  if (cite) return cite;
  const printed = text.slice(start, end);
  if (printed.length <= LONGEST_SIGNATURE && SIGNATURE.test(printed)) return { start, end };
  const from = Math.max(0, printed.length - LONGEST_SIGNATURE);
  const trailing = TRAILING.exec(printed.slice(from))?.[1];
  if (trailing === undefined) return undefined;
  const at = start + printed.lastIndexOf(trailing);
  return { start: at, end };
}

/** The words of a block inside its own marks, of which a block of several paragraphs closes the last. */
function withoutMarks(text: string, span: Span): Span {
  const marks = readMarks(text, span);
  const first = marks[0];
  const last = marks.at(-1);
  const { pairs, open } = pairMarks(marks, () => false);
  const [pair] = pairs;
  const whole =
    pairs.length === 1 && pair?.open.start === span.start && pair.close.end === span.end;
  if (whole && pair) return { start: pair.open.end, end: pair.close.start };
  const opens = first !== undefined && first === open && first.start === span.start;
  const closes =
    last !== undefined && last.end === span.end && !pairs.some(({ close }) => close === last);
  return {
    start: opens ? first.end : span.start,
    end: closes && last !== first && last.context === 'closes' ? last.start : span.end,
  };
}
