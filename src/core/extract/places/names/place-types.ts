import type { PlaceKind } from '../../../gazetteer/place-kind.ts';
import type { DateInterval, DatePrecision } from '../../../calendar/date.ts';
import type { Span } from '../../../text/span.ts';

/** A known place. Coordinates are WGS 84 degrees. */
export interface GazetteerPlace {
  /** Stable: `country:am`, `geonames:616052`, `curated:south-caucasus`. */
  readonly id: string;
  readonly name: string;
  readonly kind: PlaceKind;
  /** ISO 3166-1 alpha-2 in upper case; absent where a place lies in no one country. */
  readonly country?: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly geonameId?: number;
}

/** One printed toponym and what it stands for. */
export interface PlaceMention {
  readonly span: Span;
  /** `id` of a GazetteerPlace. */
  readonly place: string;
  /** "Yerevan" as a town, "Armenian" as a demonym, "Moscow said" as a government. */
  readonly kind: 'literal' | 'demonym' | 'metonym';
  /** `override`: the article's front matter; `entry`: the editor's file of places. */
  readonly by: 'gazetteer' | 'demonym' | 'metonym' | 'dateline' | 'override' | 'entry';
  readonly confidence: number;
  /** What weighed most in taking the words for a place, most first; against it with a hyphen before. */
  readonly evidence?: readonly string[];
  /** What decided which place of the name it is. */
  readonly chosen?: PlaceChoiceReason;
}

/**
 * Why a name means the place it does: the only one of the name, the one in the place that is named
 * with it, the editor's, the one where the rest of the article plays, or the best known.
 */
export type PlaceChoiceReason = 'only' | 'container' | 'entry' | 'context' | 'prominence';

/** Words that say when, resolved against the article's date. */
export interface DatedExpression {
  readonly span: Span;
  readonly interval: DateInterval;
  readonly precision: DatePrecision;
  readonly by: string;
  readonly confidence: number;
}

/** An editor's word on one place of the article, from its front matter. */
export interface PlaceOverride {
  /** The printed toponym. */
  readonly match: string;
  /** false: these words are no place; otherwise which one: a gazetteer id or name. */
  readonly place: string | false;
  /** ISO 3166-1 alpha-2, where the name alone is not enough. */
  readonly country?: string;
}
