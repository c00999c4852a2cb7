import type { Archive } from '../archive/archive.ts';
import type { JoinRule } from '../archive/speakers/drafts.ts';
import type { Article } from '../article/article.ts';
import type { ParsedArticle } from '../article/parse.ts';
import type { QuoteAuthority } from '../authority/quotes/read-quotes.ts';
import type { PlaceEntries } from '../authority/read-places.ts';
import type { CalendarDate } from '../calendar/date.ts';
import type { CalendarPeriod } from '../calendar/period.ts';
import type {
  AttributionRule,
  Dispute,
  QuoteKind,
  ResolutionRule,
} from '../extract/speech-types.ts';
import type { MarkClass } from '../extract/mark-class.ts';
import type { StatedDate, StatingRule } from '../extract/setting/stated.ts';
import { slice } from '../text/span.ts';
import {
  createAppliedOverrides,
  withheldQuotes,
  type AppliedOverride,
} from './applied-overrides.ts';
import { explainPlaces, type ExplainedToponym } from './explain-places.ts';
import { createSourcePlaces, type SourcePlace } from './source-places.ts';

/** Some printed words with their place in the file. */
export interface ExplainedWords extends SourcePlace {
  readonly text: string;
}

/** Something that the text or an editor states, with its rule and the words that state it. */
export interface ExplainedStatement {
  readonly by: StatingRule;
  /** Absent if an editor states it. */
  readonly printed?: ExplainedWords;
}

/** Where a quote was said. */
export interface ExplainedPlace extends ExplainedStatement {
  readonly id: string;
  readonly name: string;
}

/** Who said it, and how the article's record became one of the archive's speakers. */
export interface ExplainedSpeaker {
  readonly name: string;
  readonly slug: string;
  readonly hasPage: boolean;
  /** The name in this article. */
  readonly printed: string;
  readonly joinedBy: JoinRule;
  /** Line of `content/speakers.yaml`, where an entry of the editor's decided. */
  readonly entryLine?: number;
}

/** That words were never spoken, and the words that say so; they are absent where an editor does. */
export interface ExplainedDispute {
  readonly is: 'disputed';
  readonly printed?: ExplainedWords;
}

/** A quote with all the evidence for it. */
export interface ExplainedQuote {
  readonly id: string;
  readonly kind: QuoteKind;
  readonly words: string;
  readonly spans: readonly SourcePlace[];
  readonly cue?: ExplainedWords;
  readonly source?: ExplainedWords;
  readonly by: AttributionRule;
  readonly resolvedBy: ResolutionRule;
  readonly speaker?: ExplainedSpeaker;
  /** Those who said it together with the speaker, where any did. */
  readonly cospeakers?: readonly ExplainedSpeaker[];
  /** That the words were never spoken, where the article or an editor says so. */
  readonly standing?: ExplainedDispute;
  readonly role?: string;
  readonly addressee?: string;
  readonly venue?: string;
  /** The day of the article. */
  readonly printed: CalendarDate;
  readonly said?: CalendarPeriod & ExplainedStatement;
  readonly saidIn?: ExplainedPlace;
  readonly confidence: number;
  readonly overrides: readonly AppliedOverride[];
}

/** Where an article was written. */
export interface ExplainedDateline {
  readonly id: string;
  readonly name: string;
  /** Line of the front matter that has the dateline; absent if the text prints it. */
  readonly line?: number;
}

/** An article with the evidence for each of its quotes and places, in the order of the text. */
export interface ExplainedArticle {
  readonly id: string;
  readonly title: string;
  readonly file: string;
  readonly quotes: readonly ExplainedQuote[];
  /** Each printed place, in the order of the text. */
  readonly places: readonly ExplainedToponym[];
  /** The place of the dateline, where one is known. */
  readonly dateline?: ExplainedDateline;
  /** What the front matter says is not a quote. */
  readonly withheld: readonly AppliedOverride[];
  /** What rules of the whole archive decided. */
  readonly ruled: readonly ExplainedRule[];
  /** Words in marks that are not quotes, in the order of the text. */
  readonly marks: readonly ExplainedMark[];
}

/** Words in marks that nobody speaks, and what they are. */
export interface ExplainedMark extends ExplainedWords {
  readonly class: MarkClass;
}

/** A rule of the whole archive, and the words about which it decided. */
export interface ExplainedRule {
  readonly words: string;
  /** Whether they would be a quote without it. */
  readonly dropped: boolean;
  /** As it is written: `terms: agile`. */
  readonly rule: string;
  /** 1-based line of `content/quotes.yaml`. */
  readonly line: number;
}

/** What the editor’s files say about all articles, and where. */
export interface ExplainingFiles {
  readonly quotes: Pick<QuoteAuthority, 'written'>;
  readonly places: Pick<PlaceEntries, 'entries'>;
}

const noFiles: ExplainingFiles = { quotes: { written: [] }, places: { entries: [] } };

/**
 * Gathers what is known of each quote of an article and how it came to be known.
 *
 * @param parsed the article's file, for lines and columns
 * @param files the editor’s, for the lines of what decided
 */
export function explainArticle(
  article: Article,
  parsed: ParsedArticle,
  archive: Archive,
  files: ExplainingFiles = noFiles,
): ExplainedArticle {
  const place = createSourcePlaces(parsed);
  const overridesOf = createAppliedOverrides(parsed, article.quotes);
  const { id, title, file, datelinePlace } = article;
  const names = new Map(article.places.map((each) => [each.id, each.name]));
  const placeNamed = (wanted: string) => {
    return { id: wanted, name: archive.place(wanted)?.name ?? names.get(wanted) ?? wanted };
  };
  const statement = ({ by, printed }: Statement): ExplainedStatement => {
    if (!printed) return { by };
    return { by, printed: { ...place(printed), text: slice(article.text, printed) } };
  };
  const dispute = ({ is, printed }: Dispute): ExplainedDispute => ({
    is,
    ...(printed ? { printed: { ...place(printed.span), text: printed.text } } : {}),
  });
  const line = article.dateline === undefined ? {} : { line: parsed.lineOf(['dateline']) };
  const quotes = article.quotes.map((quote): ExplainedQuote => {
    const {
      spans,
      cue,
      source,
      speaker: key,
      cospeakers: keys = [],
      said,
      saidIn,
      ...rest
    } = quote;
    const { standing, ...told } = rest;
    const others = keys.flatMap((each) => {
      const known = article.speakers.find((candidate) => candidate.key === each);
      return known ? (explainSpeaker(article, known.key, known.name, archive) ?? []) : [];
    });
    const record = article.speakers.find((speaker) => speaker.key === key);
    const speaker = record && explainSpeaker(article, record.key, record.name, archive);
    return {
      ...told,
      printed: article.date,
      ...(said ? { said: { ...periodOf(said), ...statement(said) } } : {}),
      ...(saidIn ? { saidIn: { ...placeNamed(saidIn.place), ...statement(saidIn) } } : {}),
      spans: spans.map(place),
      ...(cue ? { cue: { ...place(cue.span), text: cue.text } } : {}),
      ...(source ? { source: { ...place(source.span), text: source.text } } : {}),
      ...(speaker ? { speaker } : {}),
      ...(others.length > 0 ? { cospeakers: others } : {}),
      ...(standing ? { standing: dispute(standing) } : {}),
      overrides: overridesOf(quote, record),
    };
  });
  const places = explainPlaces(article, place, archive, files.places.entries);
  return {
    id,
    title,
    file,
    quotes,
    places,
    ...(datelinePlace === undefined ? {} : { dateline: { ...placeNamed(datelinePlace), ...line } }),
    withheld: withheldQuotes(parsed),
    ruled: (article.ruledWords ?? []).flatMap(({ rule, words, dropped }) => {
      const at = files.quotes.written.find(({ key }) => key === rule);
      return at ? [{ words, dropped, rule: at.shown, line: at.line }] : [];
    }),
    marks: article.marks.map((mark) => ({
      ...place(mark.span),
      text: slice(article.text, mark.span),
      class: mark.class,
    })),
  };
}

const periodOf = ({ start, end, precision }: CalendarPeriod): CalendarPeriod => ({
  start,
  end,
  precision,
});

type Statement = Pick<StatedDate, 'by' | 'printed'>;

function explainSpeaker(
  article: Article,
  key: string,
  printed: string,
  archive: Archive,
): ExplainedSpeaker | undefined {
  const speaker = archive.speaker(article.id, key);
  const joinedBy = archive.joinOf(article.id, key);
  if (!speaker || !joinedBy) return undefined;
  const { name, slug, hasPage, entry } = speaker;
  return {
    name,
    slug,
    hasPage,
    printed,
    joinedBy,
    ...(entry ? { entryLine: entry.line } : {}),
  };
}
