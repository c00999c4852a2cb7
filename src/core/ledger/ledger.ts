import { z } from 'zod';
import { BASIS_DIGEST } from '../article/basis.ts';
import { calendarDate, slug, told } from '../source/field-schemas.ts';
import { QUOTE_ID } from '../article/quote-id.ts';
import { SUBJECT_KINDS } from '../archive/subjects/named-subjects.ts';
import { madeField } from '../weight/made.ts';

const text = z.string();
const key = text.min(1);
const quoteIdText = text.regex(QUOTE_ID, told('ledger.no-quote-id'));
const day = calendarDate;
const digest = text.regex(BASIS_DIGEST, told('ledger.no-digest'));
/**
 * Published, but no longer read as what it was, though no editor changed anything: not a
 * correction. It is removed when the program reads it again.
 */
const unread = z.literal(true).optional();

/** What a published quote said, or who was said to have said it, before that was corrected. */
const earlierWords = z.strictObject({
  exact: key,
  /** Slug of the earlier speaker, if the quote was attributed to another one since. */
  speaker: slug.optional(),
  /**
   * The day on which it was corrected, as the article’s update or the editor says; absent if neither
   * does.
   */
  until: day.optional(),
});

/**
 * One published quote. `exact`, `prefix`, `suffix` and `start` are its selector: W3C Web Annotation Data
 * Model, sections 4.2.4 and 4.2.5, on the article's plain text, `start` in UTF-16 code units.
 */
export const quoteRow = z.strictObject({
  id: quoteIdText,
  /** Id of the article that contains it. */
  article: key,
  /** Its words as last recorded. */
  exact: key,
  prefix: text,
  suffix: text,
  start: z.int().nonnegative(),
  /** Slug of the speaker, where there is one. */
  speaker: slug.optional(),
  /** Id of the saying that it belongs to with others, if that is not its own. */
  saying: quoteIdText.optional(),
  /** The day it was first published: of the article, or of the update that brought it. */
  published: day,
  before: z.array(earlierWords).optional(),
  /** Ids of the articles that contained it earlier, oldest first. */
  from: z.array(key).optional(),
  unread,
  made: madeField,
});

const ARTICLE_ADDRESS = /^\d{4}\/\d{2}\/\d{2}\/[a-z0-9]+(?:-[a-z0-9]+)*$/;
const articleAddress = text.regex(ARTICLE_ADDRESS, told('ledger.no-article-address'));

/** One published article. */
export const articleRow = z.strictObject({
  id: key,
  /** Below the site’s base, without slashes at its ends: `2024/02/08/bridge-opens`. */
  address: articleAddress,
  title: key,
  /** Addresses that it had before. */
  earlier: z.array(articleAddress).optional(),
  /** Addresses that it had before it was in this archive, as oldAddressText has them. */
  aliases: z.array(key).optional(),
  /** Id of the article that took its place, if it no longer exists by itself. */
  now: key.optional(),
  /**
   * The address that names it in feeds, where it was published when feeds named articles by their
   * addresses; others are named by their ids.
   */
  feed: articleAddress.optional(),
  /** Digests of its text and of its overrides when it was last recorded (see ArticleBasis). */
  body: digest.optional(),
  overrides: digest.optional(),
  /** Its record, and the feeds of its tags. */
  made: madeField,
});

/** One published page of what a speaker said on a subject. */
const subjectRow = z.strictObject({
  /** Last part of its address, `/speakers/anna-berg/on/arnsau/`. */
  address: slug,
  of: z.enum(SUBJECT_KINDS),
  /** Id of a place’s record; slug of a person or body; address of a tag. */
  id: key,
  name: key,
  /** It was also published below `places/`. */
  formerly: z.literal(true).optional(),
  made: madeField,
});

/** One published speaker’s address. */
export const speakerRow = z.strictObject({
  slug,
  name: key,
  kind: z.enum(['person', 'body']),
  /** Id of an article that names them: it distinguishes namesakes who are not quoted. */
  article: key,
  /** Slug that took its place. */
  now: slug.optional(),
  /** It was only ever the address of another name. */
  alias: z.literal(true).optional(),
  /** Pages on subjects below it, by their addresses; absent where it is older than those. */
  on: z.array(subjectRow).optional(),
  unread,
  made: madeField,
});

/** One published place’s address. */
export const placeRow = z.strictObject({
  slug,
  name: key,
  /** Id of the place’s record. */
  id: key,
  /** Id of an article that names it. */
  article: key.optional(),
  now: slug.optional(),
  unread,
  made: madeField,
});

export type QuoteRow = z.output<typeof quoteRow>;
export type ArticleRow = z.output<typeof articleRow>;
export type SpeakerRow = z.output<typeof speakerRow>;
export type PlaceRow = z.output<typeof placeRow>;
export type EarlierWords = z.output<typeof earlierWords>;

/** Every address that was ever published. */
export interface Ledger {
  readonly quotes: readonly QuoteRow[];
  readonly articles: readonly ArticleRow[];
  readonly speakers: readonly SpeakerRow[];
  readonly places: readonly PlaceRow[];
}

/** An archive that has not published anything yet. */
export const emptyLedger: Ledger = { quotes: [], articles: [], speakers: [], places: [] };

/** Address of an article as the ledger has it. */
export function ledgerAddress({ date, slug: name }: { date: string; slug: string }): string {
  return `${date.replaceAll('-', '/')}/${name}`;
}

/**
 * The address that names an article in feeds; undefined if its id does. A row without digests was
 * written when feeds knew no ids.
 */
export function addressInFeeds({ feed, body, address }: ArticleRow): string | undefined {
  return feed ?? (body === undefined ? address : undefined);
}
