import bylineWords from '../../../data/en/people/byline-words.json' with { type: 'json' };
import type { ArticleText, Paragraph } from '../../article/text.ts';
import type { Span } from '../../text/span.ts';
import { CLOSING_CHARACTERS } from '../../text/marks/glyphs.ts';
import { oneOf } from '../../text/word-pattern.ts';
import type { MarkedStretch } from './marked-stretch.ts';
import { pairMarks } from './pair-marks.ts';
import { readMarks } from './read-marks.ts';

/**
 * A line that consists of a dash and a name with its description, or a document: not a sentence.
 */
const SIGNATURE = new RegExp(
  String.raw`^(?:[—–―]|-{1,3})\s?(?:[^.?!]|\p{Lu}\.|\b${oneOf(bylineWords.signatureAbbreviations)}\.){2,200}$`,
  'u',
);
const DASH = /^(?:[—–―]|-{1,3})\s?/u;
/** The same after the words, in their paragraph: a dash after the end of a sentence. */
const TRAILING = new RegExp(
  String.raw`(?:[.?!…][${CLOSING_CHARACTERS}]?|[${CLOSING_CHARACTERS}])\s{1,3}((?:[—–―]|-{2,3})\s?\p{Lu}[\p{L}.’'-]*(?:\s(?:${oneOf(bylineWords.signatureParticles)}\s){0,2}\p{Lu}[\p{L}.’'-]*){0,4}(?:,[^.?!]{1,100})?)\.?$`,
  'u',
);
const LONGEST_SIGNATURE = 260;
/** The introduction of a block quote ends in a colon or a comma. */
const LEADS = new RegExp(`[:：,][${CLOSING_CHARACTERS}]?$`, 'u');

/** The paragraphs of one block quote, its source line left out. */
interface Block {
  readonly number: number;
  readonly paragraphs: { readonly index: number; readonly span: Span }[];
  signature?: Span | undefined;
  /** The paragraph that consists of its source line. */
  dashed?: { readonly index: number; readonly span: Span };
}

/**
 * Finds block quotes: those that the block before introduces, those that name their source in a
 * line of their own, and those that follow directly on one. Each is a quote by itself; the speaker
 * of one that follows without naming its source is uncertain.
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
    const next = article.paragraphs[index + 1];
    if (next?.kind === 'paragraph') block.signature ??= lineBelow(article.text, next);
  });
  return blocks;
}

/** A source line that is typed below its block: "— Bo Pryce, farmer" in a paragraph of its own. */
function lineBelow(text: string, { start, end }: Paragraph): Span | undefined {
  const printed = text.slice(start, end);
  const signed =
    printed.length <= LONGEST_SIGNATURE && DASH.test(printed) && NAMED_LINE.test(printed);
  return signed ? withoutDash(text, { start, end }) : undefined;
}

const NAMED_LINE = /^(?:[—–―]|-{2,3})\s?\p{Lu}[\p{L}.’'-]*\s\p{Lu}[^.?!]{1,120}$/u;

function addParagraph(text: string, block: Block, paragraph: Paragraph, index: number): void {
  const source = sourceIn(text, paragraph);
  const { start } = paragraph;
  let end = source?.start ?? paragraph.end;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  // Dashes that open a block, or its lines one after another, are turns of a conversation.
  const isTurn = source && !paragraph.cite && (block.signature || isFirst(block, start, end));
  if (isTurn) {
    if (block.dashed) block.paragraphs.push(block.dashed);
    delete block.dashed;
    delete block.signature;
    end = paragraph.end;
  } else if (source) {
    block.signature = withoutDash(text, source);
    if (end === start) block.dashed = { index, span: { start, end: paragraph.end } };
  }
  if (end > start) block.paragraphs.push({ index, span: { start, end } });
}

const isFirst = (block: Block, start: number, end: number): boolean =>
  end === start && block.paragraphs.length === 0;

function withoutDash(text: string, { start, end }: Span): Span {
  const dash = DASH.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start: start + dash, end };
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
