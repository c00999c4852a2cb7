import type { ArticleText, Paragraph } from '../../article/text.ts';
import type { Span } from '../../text/span.ts';
import { APOSTROPHES, CLOSING_CHARACTERS, OPENING_CHARACTERS } from '../../text/marks/glyphs.ts';
import { SENTENCE_STARTERS } from '../words/lexicon.ts';
import type { MarkedStretch } from './marked-stretch.ts';

/** Label of a turn in capitals: "WALLACE:", "JAKE TAPPER (on camera):". */
const SHOUTED =
  /^(\p{Lu}[\p{Lu}.’'-]{1,20}(?: \p{Lu}[\p{Lu}.’'-]{1,20}){0,3})(?: \([^()]{1,40}\))?:\s{1,4}(?=\S)/u;
/** Label of a turn in lower case: "Lopez:", "Ana Ruiz:". */
const NAMED = /^(\p{Lu}[\p{L}.’'-]{1,20}(?: \p{Lu}[\p{L}.’'-]{1,20}){0,2}):\s{1,4}(?=\S)/u;
/** "Q." and "A:" of an interview. */
const QUESTION_OR_ANSWER = /^(Q|A|Question|Answer)[.:]\s{1,4}(?=\S)/u;
/** An excerpt of a transcript may be in marks that each turn opens again. */
const EXCERPT_MARK = new RegExp(
  String.raw`^[${OPENING_CHARACTERS}](?=\p{Lu}[\p{L}${APOSTROPHES}. -]{1,60}:)`,
  'u',
);
const LAST_EXCERPT_MARK = new RegExp(`[${CLOSING_CHARACTERS}]$`, 'u');
/** A turn is speech: it ends as a sentence ends. */
const ENDS_SENTENCE = new RegExp(String.raw`[.?!…—)\]][${CLOSING_CHARACTERS}]?$`, 'u');
/** "JV: Why?": one word is a turn where it asks. */
const QUESTION = /^\p{L}{2,20}\?$/u;
/** Without the straight ' and the `, which also occur inside words. */
const OPENS_MARK = new RegExp(`[${OPENING_CHARACTERS.replace(/['`]/g, '')}]`, 'u');

/** Paragraphs between two turns of one transcript. */
const WIDEST_GAP = 4;
/** Turns by name, without capitals, that make a transcript and not a list. */
const FEWEST_NAMED = 4;
const FEWEST = 2;

type LabelKind = 'shouted' | 'named' | 'question' | 'answer';

interface Turn {
  readonly paragraph: number;
  readonly kind: LabelKind;
  readonly label: string;
  readonly span: Span;
}

function labelKind(text: string, label: string): LabelKind | undefined {
  if (QUESTION_OR_ANSWER.test(text)) return label.startsWith('Q') ? 'question' : 'answer';
  const [first = ''] = label.toLowerCase().split(' ');
  if (SENTENCE_STARTERS.has(first)) return undefined;
  return SHOUTED.test(text) ? 'shouted' : 'named';
}

function readTurn(text: string, paragraph: Paragraph, index: number): Turn | undefined {
  if (paragraph.kind === 'preformatted' || paragraph.kind === 'heading') return undefined;
  const { start, end } = withoutExcerptMarks(text, paragraph);
  const printed = text.slice(start, end);
  const found = QUESTION_OR_ANSWER.exec(printed) ?? SHOUTED.exec(printed) ?? NAMED.exec(printed);
  const label = found?.[1];
  if (!found || label === undefined) return undefined;
  const kind = labelKind(printed, label);
  const spoken = printed.slice(found[0].length);
  if (!kind || !ENDS_SENTENCE.test(spoken) || !(spoken.includes(' ') || QUESTION.test(spoken)))
    return undefined;
  const span = { start: start + found[0].length, end };
  return { paragraph: index, kind, label, span };
}

/**
 * A paragraph without the mark that it begins with and, if no other one opened, the one that it
 * ends with.
 */
function withoutExcerptMarks(text: string, { start, end }: Span): Span {
  const printed = text.slice(start, end);
  if (!EXCERPT_MARK.test(printed)) return { start, end };
  const closes = LAST_EXCERPT_MARK.test(printed) && !OPENS_MARK.test(printed.slice(1, -1));
  return { start: start + 1, end: closes ? end - 1 : end };
}

/** Whether neighbouring turns are a transcript and not a list, a table or captions. */
function isTranscript(turns: readonly Turn[]): boolean {
  const kinds = new Set(turns.map(({ kind }) => kind));
  if (kinds.has('answer')) return kinds.has('question');
  const labels = new Set(turns.map(({ label }) => label));
  const fewest = kinds.has('shouted') ? FEWEST : FEWEST_NAMED;
  return (
    turns.length >= fewest &&
    labels.size < turns.length + (kinds.has('shouted') ? 1 : 0) &&
    labels.size > 1
  );
}

/**
 * Finds what is said in transcripts and interviews without quotation marks: "WALLACE: …" and the
 * answers of "Q. … A. …". Questions marked with Q are the paper's own words. A turn whose words are
 * in marks is left to the rules for marks.
 */
export function findTurns(article: ArticleText): MarkedStretch[] {
  const runs: Turn[][] = [];
  article.paragraphs.forEach((paragraph, index) => {
    const turn = readTurn(article.text, paragraph, index);
    if (!turn) return;
    const run = runs.at(-1);
    const last = run?.at(-1);
    const near = last !== undefined && index - last.paragraph <= WIDEST_GAP;
    if (near) run?.push(turn);
    else runs.push([turn]);
  });
  return runs.filter(isTranscript).flatMap((run) =>
    run.flatMap((turn, k) => {
      const spoken =
        turn.kind !== 'question' && !OPENS_MARK.test(article.text.charAt(turn.span.start));
      return spoken ? stretchesOf(article, turn, run[k + 1]) : [];
    }),
  );
}

/** A turn and the paragraphs that go on with it, up to the next label; after the last none is sure. */
function stretchesOf(
  article: ArticleText,
  { paragraph, kind, span }: Turn,
  next: Turn | undefined,
): MarkedStretch[] {
  const parts: { paragraph: number; span: Span }[] = [{ paragraph, span }];
  for (let at = paragraph + 1; at < (next?.paragraph ?? 0); at++) {
    const further = article.paragraphs[at];
    if (!further || !goesOn(article.text, further)) break;
    parts.push({ paragraph: at, span: { start: further.start, end: further.end } });
  }
  return parts.map((part, k) => ({
    span: part.span,
    inner: part.span,
    paragraph: part.paragraph,
    block: true,
    turn: kind === 'answer' ? 'answer' : 'label',
    ...(k < parts.length - 1 ? { continues: true } : {}),
  }));
}

/** Whether a paragraph can be more of an answer: prose without marks that ends as a sentence ends. */
function goesOn(text: string, { kind, start, end }: Paragraph): boolean {
  const printed = text.slice(start, end);
  return (
    kind === 'paragraph' &&
    ENDS_SENTENCE.test(printed) &&
    !BRACKETED.test(printed) &&
    !NAMED.test(printed) &&
    !SHOUTED.test(printed) &&
    !OPENS_MARK.test(printed)
  );
}

/** "(LAUGHTER)", "[Pause.]": what the scribe adds. */
const BRACKETED = /^[([]/u;
