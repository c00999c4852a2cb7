import type { ArticleEntry } from '../archive/entry.ts';
import type { MessageKey } from '../../wording/catalogue.ts';

/** What an editor should look at, worst first. */
export const REVIEW_KINDS = [
  'mistake',
  'disputed',
  'open-quote',
  'look-alike',
  'typography',
  'low-confidence',
  'namesakes',
  'mixed-roles',
  'lone-name',
  'same-surname',
] as const;

export type ReviewKind = (typeof REVIEW_KINDS)[number];

/** What each kind is called when it is counted, and how it is fixed. */
export const REVIEW_WORDS: Readonly<Record<ReviewKind, { name: MessageKey; fix: MessageKey }>> = {
  mistake: { name: 'review.mistake', fix: 'review.mistake-fix' },
  disputed: { name: 'review.disputed', fix: 'review.disputed-fix' },
  'open-quote': { name: 'review.open-quote', fix: 'review.open-quote-fix' },
  'look-alike': { name: 'review.look-alike', fix: 'review.look-alike-fix' },
  typography: { name: 'review.typography', fix: 'review.typography-fix' },
  'low-confidence': { name: 'review.low-confidence', fix: 'review.low-confidence-fix' },
  namesakes: { name: 'review.namesakes', fix: 'review.namesakes-fix' },
  'mixed-roles': { name: 'review.mixed-roles', fix: 'review.mixed-roles-fix' },
  'lone-name': { name: 'review.lone-name', fix: 'review.lone-name-fix' },
  'same-surname': { name: 'review.same-surname', fix: 'review.same-surname-fix' },
};

/** Where in an article something is: a place in its plain text, or the first mention of a speaker. */
export type ReviewPlace = { readonly offset: number } | { readonly speaker: string };

/** Something that an editor should look at. */
export interface ReviewFinding {
  readonly kind: ReviewKind;
  readonly article: ArticleEntry;
  readonly at: ReviewPlace;
  /** Larger is worse among findings of one kind: 0 to 1. */
  readonly weight: number;
  readonly message: string;
}
