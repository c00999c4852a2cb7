import type { Archive } from '../../core/archive/archive.ts';
import { filedUnder } from '../../core/archive/quote-order.ts';
import { subjectKey } from '../../core/archive/subjects/named-subjects.ts';
import type { SpeakerSubject } from '../../core/archive/subjects/speaker-subjects.ts';
import type { Speaker } from '../../core/archive/speakers/speakers.ts';
import { formatDate } from '../../core/calendar/date-words.ts';
import type { FeedForm } from '../../core/addresses/feed-forms.ts';
import type { Urls } from '../../core/addresses/urls.ts';
import { pageHref, pageList, type ListPage, type PageLink } from '../lists/paged.ts';
import { sayingItem } from '../quote/saying-item.ts';
import { speakerHead, type SpeakerHead, type SpeakerItem } from './page.ts';

/** A page of what a speaker said on one subject, in the order of time. */
export interface SubjectView extends SpeakerHead {
  readonly by: 'subject';
  /** Address below the speaker’s own: `on/arnsau`, `on/arnsau/page-2`. */
  readonly rest: string;
  readonly href: string;
  /** Last part of the address of its first page. */
  readonly address: string;
  /** The name of the subject. */
  readonly what: string;
  /** The page of the place, the person or body, or the tag; absent where it has none. */
  readonly subjectHref?: string;
  readonly page: ListPage<SpeakerItem>;
}

/** The same, with the forms of its feed. */
export type FollowedSubject = SubjectView & { readonly forms: readonly FeedForm[] };

/** A link to a page of a speaker and a subject, with the number of sayings. */
export interface SubjectLink extends PageLink {
  readonly count: number;
}

/** What of the subjects has a page of its own, as keys of subjects. */
export function pagedSubjects(
  { places, speakers, tags }: Pick<Archive, 'places' | 'speakers' | 'tags'>,
  hasTagPages: boolean,
): ReadonlySet<string> {
  const paged = [
    ...places.flatMap(({ id, hasPage }) => (hasPage ? { of: 'place' as const, id } : [])),
    ...speakers.flatMap(({ slug: id, hasPage }) => (hasPage ? { of: 'speaker' as const, id } : [])),
    ...(hasTagPages ? tags.map(({ tag: id }) => ({ of: 'tag' as const, id })) : []),
  ];
  return new Set(paged.map(subjectKey));
}

/**
 * The pages of what a speaker said on the subjects that have one.
 *
 * @param paged see {@link pagedSubjects}
 */
export function subjectViews(
  speaker: Speaker,
  archive: Archive,
  urls: Urls,
  paged: ReadonlySet<string>,
): SubjectView[] {
  return archive.subjectsOf(speaker).flatMap((subject) => {
    const href = urls.speakerOn(speaker.slug, subject.address);
    const subjectHref = paged.has(subjectKey(subject)) ? hrefOfSubject(subject, urls) : undefined;
    const items = subject.sayings
      .map((quote) => ({ date: filedUnder(quote), quote: sayingItem(quote, archive, urls) }))
      .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
    return pageList(items, href, ({ date }) => formatDate(date, 'long')).map(
      (page): SubjectView => ({
        ...speakerHead(speaker, urls),
        by: 'subject',
        rest: pageHref(`on/${subject.address}/`, page.number).replace(/\/$/, ''),
        href: page.href,
        address: subject.address,
        what: subject.name,
        ...(subjectHref === undefined ? {} : { subjectHref }),
        page,
      }),
    );
  });
}

/** The pages that a speaker has on people, bodies and tags; those on places are with the places. */
export function subjectLinks(speaker: Speaker, archive: Archive, urls: Urls): SubjectLink[] {
  return archive
    .subjectsOf(speaker)
    .filter(({ of }) => of !== 'place')
    .map((subject) => ({
      label: subject.name,
      href: urls.speakerOn(speaker.slug, subject.address),
      count: subject.sayings.length,
    }));
}

/** The page of a speaker on a place, if there is one. */
export function placeSubjectHref(
  speaker: Speaker,
  placeId: string,
  archive: Archive,
  urls: Urls,
): string | undefined {
  const found = archive.subjectsOf(speaker).find(({ of, id }) => of === 'place' && id === placeId);
  return found && urls.speakerOn(speaker.slug, found.address);
}

function hrefOfSubject({ of, id, slug }: SpeakerSubject, urls: Urls): string {
  return {
    place: () => urls.place(slug),
    speaker: () => urls.speaker(id),
    tag: () => urls.tag(id),
  }[of]();
}
