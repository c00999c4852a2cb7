import { articleTextFromLines } from '../../../core/article/text.ts';
import { extractDates } from '../../../core/extract/dates/dates.ts';
import { readQuoteSettings } from '../../../core/extract/setting/quote-settings.ts';
import { FIRST_MARK, LAST_MARK } from '../../../core/text/marks/glyphs.ts';
import { extractSpeech, type SpeechModels } from '../../../core/extract/speech.ts';
import type { MarkClass } from '../../../core/extract/mark-class.ts';
import {
  speakersOfQuote,
  type ArticleSpeaker,
  type Printed,
  type QuoteKind,
  type Standing,
} from '../../../core/extract/speech-types.ts';
import type { StatedDate } from '../../../core/extract/setting/stated.ts';
import type { Span } from '../../../core/text/span.ts';
import type { CorpusArticle } from './input.ts';

/** One article's quotes as the corpus scorers read them. */
export interface QuotesPrediction {
  readonly id: string;
  readonly quotes: readonly PredictedQuote[];
  /** Words in marks that are no speech, marks included; absent where a rival predicts. */
  readonly marks?: readonly (Span & { readonly class: MarkClass })[];
}

export interface PredictedQuote {
  /** Absent where a rival predicts. */
  readonly kind?: QuoteKind;
  /** UTF-16 code units of the article's text, half-open. */
  readonly spans: readonly Span[];
  /** The resolved name, a list where several said it together; null while unresolved. */
  readonly speaker: string | readonly string[] | null;
  /** Whether the text says that the words were spoken. */
  readonly standing?: Standing;
  /** Where the printed mention is that the quote is attributed to. */
  readonly source: Span | null;
  readonly role?: string;
  /** When the text says that it was said. */
  readonly said?: StatedDate;
  /** 0 to 1. */
  readonly confidence?: number;
}

/** PolNeAR's scorer reads one name alone; others read a list, where there are several. */
const oneOrAll = (names: readonly string[]): string | readonly string[] | null =>
  names.length > 1 ? names : (names[0] ?? null);

const DOUBLE_MARK = /["“„«]/u;
const LABELLED = /^["“„«]\p{Lu}[^:]{1,60}:\s*$/u;

/** Predicts the quotes of one article, in the shape of `corpora/quotes`. */
export function predictQuotes(
  { id, text, lang, date, doubleMarksOnly }: CorpusArticle,
  models?: SpeechModels,
): QuotesPrediction {
  const article = articleTextFromLines(text);
  const { quotes, speakers, marks } = extractSpeech(article, { lang }, models);
  const dates = date ? extractDates(article, date, lang) : [];
  const settings = date
    ? readQuoteSettings(article, quotes, { dates, places: [], speakers }, date)
    : [];
  const known = new Map(speakers.map((speaker) => [speaker.key, speaker]));
  const predicted = quotes.map((quote, index): PredictedQuote => {
    const { kind, spans, speaker, source, role, confidence, standing } = quote;
    const said = settings[index]?.said;
    const sayers = speakersOfQuote(quote).flatMap((key) => known.get(key)?.name ?? []);
    return {
      kind,
      spans,
      speaker: doubleMarksOnly ? sayers.join(' and ') || null : oneOrAll(sayers),
      standing: standing?.is ?? 'said',
      source: source?.span ?? null,
      ...(role === undefined
        ? {}
        : { role: asPrinted(text, rolesOf(known.get(speaker ?? ''), source), role) }),
      ...(said === undefined ? {} : { said }),
      confidence,
    };
  });
  const scored = doubleMarksOnly
    ? predicted.flatMap((quote) => inDoubleMarks(text, quote) ?? [])
    : predicted;
  return {
    id,
    quotes: scored.map((quote) => ({
      ...quote,
      spans: quote.spans.map((span) => withoutMarks(text, span)),
    })),
    marks: marks.map((mark) => ({ ...mark.span, class: mark.class })),
  };
}

const INDEFINITE = /(?:^|\s)((?:an?|one|another)\s)$/i;

/** Where roles are printed; that of a source without a name in its own words: "a dispatcher". */
const rolesOf = (
  speaker: ArticleSpeaker | undefined,
  source: Printed | undefined,
): readonly Printed[] => speaker?.roles ?? described(source);

const DETERMINED = /^(?:an?|one|another)\s+/i;

/** The words of a source behind its determiner. */
function described(source: Printed | undefined): readonly Printed[] {
  const lead = DETERMINED.exec(source?.text ?? '')?.[0];
  if (!source || lead === undefined) return [];
  const { start, end } = source.span;
  return [{ span: { start: start + lead.length, end }, text: source.text.slice(lead.length) }];
}

/** A role with the "a" before it, as the annotators copied it: a page shows it without. */
function asPrinted(text: string, roles: readonly Printed[], role: string): string {
  const start = roles.find((one) => role.startsWith(one.text))?.span.start ?? 0;
  return (INDEFINITE.exec(text.slice(Math.max(0, start - 4), start))?.[1] ?? '') + role;
}

/** A quote as PolNeAR's scorer sees it: in double marks, in which a transcript's label is a word too. */
function inDoubleMarks(text: string, quote: PredictedQuote): PredictedQuote | undefined {
  const spans = quote.spans.map((span) => {
    const line = text.lastIndexOf('\n', span.start - 1) + 1;
    const labelled = LABELLED.test(text.slice(line, span.start));
    return labelled ? { start: line, end: span.end } : span;
  });
  return spans.some(({ start }) => DOUBLE_MARK.test(text.charAt(start)))
    ? { ...quote, spans }
    : undefined;
}

/** The words alone: scorers do not know every mark. */
function withoutMarks(text: string, { start, end }: Span): Span {
  const printed = text.slice(start, end);
  const opening = FIRST_MARK.exec(printed)?.[0].length ?? 0;
  const closing = LAST_MARK.exec(printed.slice(opening))?.[0].length ?? 0;
  return { start: start + opening, end: end - closing };
}
