import type { CalendarPeriod } from '../calendar/period.ts';
import type { PublicSource } from '../source/field-schemas.ts';
import type { MarkClass } from './mark-class.ts';
import type { Span } from '../text/span.ts';

/** Some printed words and where they stand. */
export interface Printed {
  readonly span: Span;
  readonly text: string;
}

/** `direct`: a sentence of its own; `partial`: a fragment inside the writer's sentence. */
export type QuoteKind = 'direct' | 'partial';

/** The rule by which a quote reached its speaker. */
export type AttributionRule =
  | 'cue-before'
  | 'cue-after'
  | 'cue-inside'
  | 'according-to'
  | 'colon'
  | 'dash'
  | 'transcript'
  | 'previous-sentence'
  | 'continuation'
  | 'ranker'
  | 'override'
  | 'none';

/** How the source became a speaker. */
export type ResolutionRule =
  | 'full-name'
  | 'chain'
  | 'pronoun'
  | 'description'
  | 'body'
  | 'metonym'
  | 'continuation'
  | 'override'
  | 'none';

/** A quote as found in one article. */
export interface ExtractedQuote {
  readonly kind: QuoteKind;
  /** In order, not overlapping, quotation marks included where printed. */
  readonly spans: readonly Span[];
  /** The words as printed, outer marks left out, spans joined by one space. */
  readonly words: string;
  readonly cue?: Printed;
  /** The mention that the cue attributes to: "he", "Galuzin", "the ministry". */
  readonly source?: Printed;
  /** `key` of an ArticleSpeaker; absent while unresolved, and of disputed words. */
  readonly speaker?: string;
  /** Keys of those who said it together with `speaker`, in the order of the text, where any did. */
  readonly cospeakers?: readonly string[];
  /** Absent where the article says that the words were spoken. */
  readonly standing?: Dispute;
  /** Keys of those whose words they may be, where that is not sure enough to say so. */
  readonly doubted?: readonly string[];
  /** Whether `source` is a phrase that tells who speaks without a name: "a dispatcher". */
  readonly described?: true;
  /** The speaker's title as printed in this article. */
  readonly role?: string;
  /** To whom or through what it was said, where printed: "the Rossiya-24 TV channel". */
  readonly addressee?: string;
  /** Where or through what it was said, as printed: "in a televised address". */
  readonly venue?: string;
  /** What an override says of when and where it was said, and of where it can be checked. */
  readonly editor?: EditorNote;
  readonly by: AttributionRule;
  readonly resolvedBy: ResolutionRule;
  /** 0 to 1. */
  readonly confidence: number;
}

/** Keys of all who said a quote, in the order of the text; none while unresolved. */
export function speakersOfQuote({
  speaker,
  cospeakers = [],
}: Pick<ExtractedQuote, 'speaker' | 'cospeakers'>): readonly string[] {
  return speaker === undefined ? [] : [speaker, ...cospeakers];
}

/** The source of a quote as a reader may see it: of an open quote only a phrase, never a stray word. */
export function shownSource(
  quote: Pick<ExtractedQuote, 'speaker' | 'source' | 'described'>,
): Printed | undefined {
  return quote.speaker !== undefined || quote.described ? quote.source : undefined;
}

/** Whether the article says that some words were spoken, or that they were not. */
export type Standing = 'said' | 'disputed';

/** That an article, or its editor, says that words were never spoken, or not by whom they are given to. */
export interface Dispute {
  readonly is: 'disputed';
  /** The words that say so: "She never said it"; absent where only an editor says it. */
  readonly printed?: Printed;
}

/** An editor's word on a quote, beyond who said it. */
export interface EditorNote {
  /** When it was said; null: not known. */
  readonly said?: CalendarPeriod | null;
  /** Where it was said; null: not known. */
  readonly place?: WantedPlace | null;
  readonly source?: PublicSource;
  /** From which language, and by whom: "from the Armenian, by RFE/RL". */
  readonly translated?: string;
}

/** A place as an editor names it. */
export interface WantedPlace {
  /** A name, or an id of the gazetteer. */
  readonly name: string;
  /** ISO 3166-1 alpha-2, where the name alone is not enough. */
  readonly country?: string;
  /** Position of the override in the front matter's list, from 0. */
  readonly index: number;
}

/** One mention of a named person or body. */
export interface SpeakerMention {
  readonly span: Span;
  readonly form: 'full' | 'short' | 'description' | 'pronoun';
}

/** A person or body that an article names, quoted or not; one record per article. */
export interface ArticleSpeaker {
  /** Unique within the article; derived from the name, so that it is the same in every run. */
  readonly key: string;
  /** The fullest form printed, titles left out: "Mikhail Galuzin". */
  readonly name: string;
  readonly kind: 'person' | 'body';
  /** Other printed forms: "Galuzin". */
  readonly aliases: readonly string[];
  /** Titles as printed, first first: "Deputy Foreign Minister". */
  readonly roles: readonly Printed[];
  readonly gender?: 'female' | 'male';
  readonly mentions: readonly SpeakerMention[];
  readonly by: 'name' | 'title' | 'body' | 'override';
  readonly confidence: number;
}

/** Something the editor should know; the build goes on. */
export interface TextWarning {
  readonly offset: number;
  readonly message: string;
}

/** An editor's word on one quote, from the article's front matter. */
export interface QuoteOverride {
  /** Words of the quote, or all of it; marks and white space are folded when matching. */
  readonly match: string;
  /** false: this is not a quote; true: these words are one (they must be in the text). */
  readonly quote?: boolean;
  /** Which of several quotes that the words fit, from 1 in the order of the text. */
  readonly which?: number;
  /** Name of the speaker, or of several who said it together; null leaves it unresolved. */
  readonly speaker?: string | readonly string[] | null;
  /** Whether the words were spoken: what the editor says goes before what the text does. */
  readonly standing?: Standing;
  readonly role?: string;
  /** A day, a month, a year or an interval, as parsePeriod reads it; null: not known. */
  readonly said?: string | null;
  /** Where it was said: a name or an id of the gazetteer; false or null: not known. */
  readonly place?: string | false | null;
  /** ISO 3166-1 alpha-2, where the name of the place is not enough. */
  readonly country?: string;
  /** Where the quote can be checked. */
  readonly source?: PublicSource;
  readonly translated?: string;
}

/** An editor's word on one person or body of the article. */
export interface SpeakerOverride {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly role?: string;
  readonly kind?: 'person' | 'body';
  /** false: this is nobody (a ship, a book). */
  readonly speaker?: boolean;
}

export interface SpeechOverrides {
  readonly quotes?: readonly QuoteOverride[];
  readonly speakers?: readonly SpeakerOverride[];
}

/** Words that a rule of the whole archive decided about. */
export interface RuledWords {
  /** Its name (see ruleKey). */
  readonly rule: string;
  readonly words: string;
  /** Whether they would have been a quote, or a speaker’s name. */
  readonly dropped: boolean;
}

/** An override that found nothing in the text. */
export interface UnmatchedOverride {
  readonly field: 'quotes' | 'speakers';
  readonly index: number;
  readonly wanted: string;
  /** The likest words that the text has. */
  readonly nearest?: string;
  /** Where the quotes begin that the words fit, if they fit several. */
  readonly fits?: readonly { readonly offset: number; readonly words: string }[];
}

/** Words in marks that are nobody's speech. */
export interface UnspokenMark {
  /** Marks included. */
  readonly span: Span;
  readonly class: MarkClass;
}

/** All that an article says about who said what. */
export interface Speech {
  readonly quotes: readonly ExtractedQuote[];
  /** In order; no quote's words are among them. */
  readonly marks: readonly UnspokenMark[];
  readonly speakers: readonly ArticleSpeaker[];
  readonly warnings: readonly TextWarning[];
  readonly unmatched: readonly UnmatchedOverride[];
  /** What rules of the whole archive decided, if anything. */
  readonly ruled?: readonly RuledWords[];
}
