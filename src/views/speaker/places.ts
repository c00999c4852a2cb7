import type { Archive } from '../../core/archive/archive.ts';
import type { Speaker } from '../../core/archive/speakers/speakers.ts';
import { placeHref } from '../../core/addresses/links.ts';
import type { Urls } from '../../core/addresses/urls.ts';
import type { PageLink } from '../lists/paged.ts';
import { spokenOf } from './company.ts';

/** A place, and in how many quotes or articles of a speaker it is. */
export interface SpeakerPlace extends PageLink {
  readonly count: number;
  /** The page of what the speaker said about it, if there is one. */
  readonly quotesHref?: string;
}

/** Only speakers with too many quotes to take in at a glance get a page per place. */
const QUOTES_FOR_PLACE_PAGES = 20;
const QUOTES_FOR_A_PLACE_PAGE = 5;

/** Whether what a speaker said of a place, in so many quotes, has a page; once it has, it keeps it. */
export function hasPlacePage(speaker: Speaker, count: number): boolean {
  return speaker.quotes.length >= QUOTES_FOR_PLACE_PAGES && count >= QUOTES_FOR_A_PLACE_PAGE;
}

/** The places that a speaker spoke of, those in most quotes first. */
export function placesOf(speaker: Speaker, archive: Archive, urls: Urls): SpeakerPlace[] {
  return spokenOf(speaker, archive).map(({ thing: place, count }) => {
    const quotesHref = urls.speakerOnPlace(speaker.slug, place.slug);
    return {
      label: place.name,
      href: placeHref(place, urls),
      count,
      ...(hasPlacePage(speaker, count) ? { quotesHref } : {}),
    };
  });
}
