import type { Archive } from '../../core/archive/archive.ts';
import type { Speaker } from '../../core/archive/speakers/speakers.ts';
import { placePages } from '../../core/archive/subjects/place-pages.ts';
import { placeHref } from '../../core/addresses/links.ts';
import type { Urls } from '../../core/addresses/urls.ts';
import type { PageLink } from '../lists/paged.ts';
import { spokenOf } from './company.ts';
import { placeSubjectHref } from './subjects.ts';

/** A place, and in how many sayings of a speaker it is. */
export interface SpeakerPlace extends PageLink {
  readonly count: number;
  /** The page of what the speaker said about it, if there is one. */
  readonly quotesHref?: string;
}

/** Whether a speaker has a page of all places spoken of: with many quotes, and some places in many. */
export function hasPlacesPage(speaker: Speaker, archive: Archive): boolean {
  return placePages(speaker.quotes, () => archive.subjectsIn(speaker.quotes)).length > 0;
}

/** The places that a speaker spoke of, those in most quotes first. */
export function placesOf(speaker: Speaker, archive: Archive, urls: Urls): SpeakerPlace[] {
  return spokenOf(speaker, archive).map(({ thing: place, count }) => {
    const quotesHref = placeSubjectHref(speaker, place.id, archive, urls);
    return {
      label: place.name,
      href: placeHref(place, urls),
      count,
      ...(quotesHref === undefined ? {} : { quotesHref }),
    };
  });
}
