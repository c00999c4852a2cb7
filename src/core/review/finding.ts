import type { ArticleEntry } from '../archive/entry.ts';
import type { MessageKey } from '../../wording/catalogue.ts';

/** What an editor should look at, worst first among those that are equally public. */
export const REVIEW_KINDS = [
  'mistake',
  'low-confidence',
  'disputed',
  'same-words',
  'open-quote',
  'initials',
  'unnamed-source',
  'lone-name',
  'look-alike',
  'namesakes',
  'mixed-roles',
  'same-surname',
  'words',
  'single-words',
  'typography',
  'unused-rule',
] as const;

export type ReviewKind = (typeof REVIEW_KINDS)[number];

/**
 * Where readers meet a mistake, most public first: there is no site; on a card that networks show; on
 * the page of a quote; on the page of a speaker; in an article only.
 */
export const REACHES = ['build', 'card', 'quote', 'speaker', 'article'] as const;

export type Reach = (typeof REACHES)[number];

/** What each kind is called when it is counted, and how it is fixed. */
export const REVIEW_WORDS: Readonly<Record<ReviewKind, { name: MessageKey; fix: MessageKey }>> = {
  mistake: { name: 'review.mistake', fix: 'review.mistake-fix' },
  'low-confidence': { name: 'review.low-confidence', fix: 'review.low-confidence-fix' },
  disputed: { name: 'review.disputed', fix: 'review.disputed-fix' },
  'same-words': { name: 'review.shared-words', fix: 'review.shared-words-fix' },
  'open-quote': { name: 'review.open-quote', fix: 'review.open-quote-fix' },
  initials: { name: 'review.initials', fix: 'review.initials-fix' },
  'unnamed-source': { name: 'review.unnamed-source', fix: 'review.unnamed-source-fix' },
  'lone-name': { name: 'review.lone-name', fix: 'review.lone-name-fix' },
  'look-alike': { name: 'review.look-alike', fix: 'review.look-alike-fix' },
  namesakes: { name: 'review.namesakes', fix: 'review.namesakes-fix' },
  'mixed-roles': { name: 'review.mixed-roles', fix: 'review.mixed-roles-fix' },
  'same-surname': { name: 'review.same-surname', fix: 'review.same-surname-fix' },
  words: { name: 'review.words', fix: 'review.words-fix' },
  'single-words': { name: 'review.single-words', fix: 'review.single-words-fix' },
  typography: { name: 'review.typography', fix: 'review.typography-fix' },
  'unused-rule': { name: 'review.unused-rule', fix: 'review.unused-rule-fix' },
};

/** Where in an article something is: a place in its plain text, or the first mention of a speaker. */
export type ReviewPlace = { readonly offset: number } | { readonly speaker: string };

/** Why a quote has no speaker. */
export type OpenCause =
  /** Somebody may have said it, but that is not sure enough. */
  | 'doubted'
  /** A pronoun for one person, whom nobody could be found for. */
  | 'pronoun'
  | 'initials'
  /** Nothing in the text says who. */
  | 'no-source'
  /** The source is not a name: “the report”, “you”, or a name of something else. */
  | 'other'
  /** The article is in a language without rules. */
  | 'unread';

/** Something that an editor should look at. */
export interface ReviewFinding {
  readonly kind: ReviewKind;
  readonly article: ArticleEntry;
  readonly at: ReviewPlace;
  /** Larger is worse among findings of one kind: 0 to 1. */
  readonly weight: number;
  readonly message: string;
  readonly reach: Reach;
  /** Findings of one kind and group have one cause; without one, a finding is an item of its own. */
  readonly group?: string;
  /** The words of a quote without a speaker, and why it has none. */
  readonly open?: { readonly words: string; readonly cause: OpenCause; readonly source?: string };
  /** Slugs of the speakers whose names it is about, if it is about names that look alike. */
  readonly speakers?: readonly string[];
}
