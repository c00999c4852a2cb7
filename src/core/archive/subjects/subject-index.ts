import type { PublishedSlugs } from '../addresses/pinned-slugs.ts';
import type { ArchiveQuote, Speaker } from '../speakers/speakers.ts';
import {
  namedSubjects,
  subjectKey,
  type NamedSubject,
  type SubjectName,
  type SubjectNames,
} from './named-subjects.ts';
import { placePages } from './place-pages.ts';
import {
  LEAST_SAYINGS,
  mostSubjects,
  speakerSubjects,
  type SpeakerSubject,
} from './speaker-subjects.ts';

/** A speaker with a page on a subject. */
export interface SpokenOn {
  readonly speaker: Speaker;
  readonly subject: SpeakerSubject;
}

/** What the speakers of an archive speak about. */
export interface SubjectIndex {
  /** All that one speaker’s quotes name; made anew each time. */
  subjectsIn(quotes: readonly ArchiveQuote[]): NamedSubject[];
  /** The subjects of a speaker that have a page, those in most sayings first. */
  subjectsOf(speaker: Speaker): readonly SpeakerSubject[];
  /** Who has a page on something, those with most sayings first. */
  spokenOn(subject: Pick<SubjectName, 'of' | 'id'>): readonly SpokenOn[];
}

/**
 * Finds out what speakers speak about, in one pass over their quotes, when it is first asked for.
 *
 * @param pagesOn whether there are pages of subjects besides those that were published
 */
export function subjectIndex(
  speakers: readonly Speaker[],
  names: SubjectNames,
  published: Pick<PublishedSlugs, 'speakers'>,
  pagesOn: boolean,
): SubjectIndex {
  const rows = new Map(published.speakers.map((row) => [row.slug, row]));
  const subjectsIn = (quotes: readonly ArchiveQuote[]) => namedSubjects(quotes, names);
  const pagesOf = (speaker: Speaker) => {
    if (!speaker.hasPage) return [];
    const row = rows.get(speaker.slug);
    if (speaker.quotes.length < LEAST_SAYINGS && !row?.subjects?.length) return [];
    const named = subjectsIn(speaker.quotes);
    const had = row?.subjects ?? (row ? placePages(speaker.quotes, () => named) : []);
    return speakerSubjects(named, had, pagesOn ? mostSubjects(speaker.quotes) : 0);
  };
  const pages = new Map<Speaker, readonly SpeakerSubject[]>();
  const subjectsOf = (speaker: Speaker) => {
    const known = pages.get(speaker) ?? pagesOf(speaker);
    pages.set(speaker, known);
    return known;
  };
  let on: Map<string, SpokenOn[]> | undefined;
  const bySubject = () =>
    Map.groupBy(
      speakers.flatMap((speaker) => subjectsOf(speaker).map((subject) => ({ speaker, subject }))),
      ({ subject }) => subjectKey(subject),
    );
  return {
    subjectsIn,
    subjectsOf,
    spokenOn: (subject) => {
      on ??= bySubject();
      return (on.get(subjectKey(subject)) ?? []).toSorted(byNumber);
    },
  };
}

function byNumber(a: SpokenOn, b: SpokenOn): number {
  const more = b.subject.sayings.length - a.subject.sayings.length;
  return more || (a.speaker.slug < b.speaker.slug ? -1 : 1);
}
