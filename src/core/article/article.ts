import type { Author } from '../authors/author.ts';
import type { Paragraph } from './text.ts';
import type { CalendarDate } from '../calendar/date.ts';
import type {
  DatedExpression,
  GazetteerPlace,
  PlaceMention,
} from '../extract/places/names/place-types.ts';
import type { ArticleSpeaker, RuledWords, UnspokenMark } from '../extract/speech-types.ts';
import type { PublicSource } from '../source/field-schemas.ts';
import type { Quote } from './quote.ts';

export type { Quote } from './quote.ts';

/** One story: one file, one entry, one page. Spans are UTF-16 code units of `text`. */
export interface Article {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly date: CalendarDate;
  /** Of publication, as CLOCK_TIME; without an offset it is in UTC. */
  readonly time?: string;
  readonly status?: 'draft' | 'published';
  readonly embargo?: boolean;
  /** Whether the editor put it before the other articles of its day. */
  readonly lead?: boolean;
  readonly updated?: CalendarDate;
  readonly summary?: string;
  /** The line that names the authors, if the editor wrote one. */
  readonly byline?: string;
  readonly authors: readonly Author[];
  readonly dateline?: string;
  /** Id of the place that its dateline names, in the front matter or in the text. */
  readonly datelinePlace?: string;
  /** Where the article can be checked. */
  readonly sources: readonly PublicSource[];
  /** The language it was translated from, and the translator: "from the Armenian, by RFE/RL". */
  readonly translated?: string;
  readonly lang: string;
  readonly tags: readonly string[];
  /** Addresses that it had elsewhere, as the editor wrote them. */
  readonly aliases?: readonly string[];
  readonly corrections: readonly { readonly date: CalendarDate; readonly text: string }[];
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  /** For each paragraph, the anchor (`p4`) of the block of the page that it is in. */
  readonly paragraphAnchors: readonly string[];
  readonly quotes: readonly Quote[];
  /** Words in marks that nobody speaks, and what they are: titles, terms, nicknames. */
  readonly marks: readonly UnspokenMark[];
  readonly speakers: readonly ArticleSpeaker[];
  readonly places: readonly GazetteerPlace[];
  readonly placeMentions: readonly PlaceMention[];
  /** Those in the dateline of the front matter, where it has one; spans of `dateline`. */
  readonly datelineMentions?: readonly PlaceMention[];
  /** Names of the editor's place entries that were found in it (see placeRuleUse), if any. */
  readonly ruledPlaces?: readonly string[];
  /** What rules of the whole archive decided about its words in marks, if anything. */
  readonly ruledWords?: readonly RuledWords[];
  readonly dates: readonly DatedExpression[];
  /** For each of `dates` the anchor of its words (`t-3`), '' if they are in a quote. */
  readonly timeAnchors?: readonly string[];
  /** SHA-256 of everything the article's page shows of itself, in hex. */
  readonly digest: string;
  /** Path of the source, as the editor knows it. */
  readonly file: string;
}
