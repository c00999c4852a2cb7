import { uniqueSlugs } from '../addresses/slugs.ts';
import type { ArchiveQuote } from '../speakers/speakers.ts';
import { countSayings } from './each-saying.ts';
import { subjectKey, type NamedSubject, type SubjectName } from './named-subjects.ts';

/** A subject of a speaker that has a page. */
export interface SpeakerSubject extends NamedSubject {
  /** Last part of the address of the page, below the speaker’s. */
  readonly address: string;
  /** The page of this place was once below `places/`. */
  readonly formerly?: true | undefined;
}

/** A page of a speaker and a subject that was published. */
export interface PublishedSubject
  extends Pick<SubjectName, 'of' | 'id' | 'name'>, Pick<SpeakerSubject, 'address' | 'formerly'> {}

/** So many sayings make a page. */
export const LEAST_SAYINGS = 3;
/** A speaker has at most so many pages of subjects, and one for each twenty sayings. */
const MOST_SUBJECTS = 6;
const SAYINGS_FOR_A_SUBJECT = 20;

/** How many pages of subjects a speaker with some quotes may have. */
export const mostSubjects = (quotes: readonly ArchiveQuote[]): number =>
  Math.max(MOST_SUBJECTS, Math.floor(countSayings(quotes) / SAYINGS_FOR_A_SUBJECT));

/**
 * The subjects of one speaker that have a page: those that had one, with whatever is left of them, and of
 * the others those in the most sayings, three at least, until there are as many as may be.
 *
 * @param published pages that the speaker had, in the order in which they came
 * @param most how many there may be; those that were published stay in any case
 * @returns those in most sayings first
 */
export function speakerSubjects(
  named: readonly NamedSubject[],
  published: readonly PublishedSubject[],
  most: number,
): SpeakerSubject[] {
  const byKey = new Map(named.map((subject) => [subjectKey(subject), subject]));
  const kept = published.map((row): SpeakerSubject => ({
    slug: row.id,
    sayings: [],
    ...row,
    ...byKey.get(subjectKey(row)),
  }));
  const had = new Set(kept.map(subjectKey));
  const fresh = named
    .filter((subject) => subject.sayings.length >= LEAST_SAYINGS && !had.has(subjectKey(subject)))
    .sort(bySayings)
    .slice(0, Math.max(0, most - kept.length));
  const addresses = uniqueSlugs(
    fresh.map(({ slug }) => slug),
    kept.map(({ address }) => address),
  );
  const added = fresh.map((subject, at) => ({
    ...subject,
    address: addresses[at] ?? subject.slug,
  }));
  return [...kept, ...added].sort(bySayings);
}

function bySayings(a: NamedSubject, b: NamedSubject): number {
  return b.sayings.length - a.sayings.length || (subjectKey(a) < subjectKey(b) ? -1 : 1);
}
