import clauseWords from '../../../data/en/speech/clause-words.json' with { type: 'json' };
import type { ArticleText } from '../../article/text.ts';
import { firstEndingAfter, contains, type Span } from '../../text/span.ts';
import { oneOf } from '../../text/word-pattern.ts';
import { QUOTE_ENDS_SENTENCE } from './clause/attribution-clause.ts';
import type { ExtractedQuote } from '../speech-types.ts';
import { readTokens, type Token } from '../prose/tokens.ts';

const HAS_BEFORE = /\b(?:has|have|had)(?:\s\p{L}+){0,2}\s$/iu;
/** Words by which a writer passes to another time. */
const OTHER_TIME: ReadonlySet<string> = new Set(clauseWords.otherTime);
/** "She added: “…”": a sentence of its own that continues what was said. */
const ADDS = new RegExp(`^${oneOf(clauseWords.continuing)}$`, 'i');

/** What stands around two quotes besides words. */
export interface BetweenQuotes {
  /** Of all dated expressions of the article, in order. */
  readonly dates: readonly Span[];
  /** The words that say when or where the first was said; they come in between and do not count. */
  readonly stated: readonly Span[];
}

/**
 * Whether a quote continues the one before, so that it was said when and where that was: in the same
 * paragraph, by the same speaker, with no sentence, date or word for another time between the two or
 * in its own attribution.
 *
 * @param before the quote before it in the order of the text
 */
export function continuesQuote(
  article: ArticleText,
  before: ExtractedQuote,
  quote: ExtractedQuote,
  around: BetweenQuotes,
): boolean {
  const [a, b] = [before.spans.at(-1), quote.spans[0]];
  if (!a || !b || b.start < a.end || !isSameSpeaker(before, quote)) return false;
  const paragraph = article.paragraphs[firstEndingAfter(article.paragraphs, a.start)];
  if (!paragraph || b.start >= paragraph.end) return false;
  const gap = { start: a.end, end: b.start };
  const tokens = tokensIn(article, gap);
  return (
    !isOnOtherOccasion(before, quote) &&
    isOwnSentence(article, before, quote, tokens) &&
    !tellsOtherTime(tokens) &&
    !hasOtherDate(gap, around) &&
    isAttributedWithoutTime(article, paragraph, quote, around)
  );
}

const PRESENT = /s$/;

/** "“…,” Lind said in 2019. “…,” she says", "…, she told the court": another time, other ears. */
function isOnOtherOccasion(before: ExtractedQuote, quote: ExtractedQuote): boolean {
  const [was, is] = [before.cue?.text, quote.cue?.text];
  if (is !== undefined && is !== was && PRESENT.test(is) && !(was && PRESENT.test(was)))
    return true;
  return quote.addressee !== undefined && quote.addressee !== before.addressee;
}

/** A quote without speaker and source is by nobody known, and continues nothing. */
function isSameSpeaker(before: ExtractedQuote, quote: ExtractedQuote): boolean {
  if (quote.speaker !== undefined || before.speaker !== undefined)
    return quote.speaker === before.speaker;
  return quote.source !== undefined && quote.source.span.start === before.source?.span.start;
}

const tokensIn = ({ text }: ArticleText, span: Span): readonly Token[] =>
  readTokens({ text, paragraphs: [{ kind: 'paragraph', ...span }] });

/** Whether all that stands between two quotes is the rest of the first one's sentence. */
function isOwnSentence(
  { text }: ArticleText,
  before: ExtractedQuote,
  quote: ExtractedQuote,
  tokens: readonly Token[],
): boolean {
  const words = tokens.filter(({ shape }) => shape === 'word' || shape === 'number');
  const [first] = words;
  if (!first) return true;
  if (words.some(({ sentence }) => sentence !== first.sentence)) return false;
  const end = before.spans.at(-1)?.end ?? 0;
  const isOpen = !QUOTE_ENDS_SENTENCE.test(text.slice(Math.max(0, end - 3), end));
  const whole = { start: first.start, end: words.at(-1)?.end ?? first.end };
  const anchor = before.cue ?? before.source;
  if (isOpen || (anchor && contains(whole, anchor.span))) return true;
  return quote.cue !== undefined && contains(whole, quote.cue.span) && ADDS.test(quote.cue.text);
}

const tellsOtherTime = (tokens: readonly Token[]): boolean =>
  tokens.some(({ lower }) => OTHER_TIME.has(lower));

function hasOtherDate(span: Span, { dates, stated }: BetweenQuotes): boolean {
  for (let at = firstEndingAfter(dates, span.start); ; at++) {
    const date = dates[at];
    if (!date || date.start >= span.end) return false;
    if (!stated.some(({ start }) => start === date.start)) return true;
  }
}

/** Code units around a cue in which its attribution is looked at. */
const REACH = 120;

/** "“…,” she now says", "“…,” he had said in May": said at another time than the quote before. */
function isAttributedWithoutTime(
  article: ArticleText,
  paragraph: Span,
  { cue, spans }: ExtractedQuote,
  around: BetweenQuotes,
): boolean {
  if (!cue) return true;
  const { text } = article;
  if (HAS_BEFORE.test(text.slice(Math.max(0, cue.span.start - 30), cue.span.start))) return false;
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last) return true;
  const isBefore = cue.span.start < first.start;
  const lastWords = text.slice(Math.max(0, last.end - 3), last.end);
  if (isBefore && QUOTE_ENDS_SENTENCE.test(lastWords)) return true;
  const after = Math.min(paragraph.end, Math.max(cue.span.end, last.end) + REACH);
  const start = isBefore || cue.span.start >= last.end ? last.end : first.end;
  const tokens = tokensIn(article, { start, end: after });
  const own = tokens.filter(({ sentence }) => sentence === tokens[0]?.sentence);
  const end = own.at(-1)?.end ?? start;
  return !tellsOtherTime(own) && !hasOtherDate({ start, end }, around);
}
