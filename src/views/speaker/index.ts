import type { Archive } from '../../core/archive/archive.ts';
import type { ArchiveQuote, Speaker } from '../../core/archive/speakers/speakers.ts';
import { countSayings, eachSaying } from '../../core/archive/subjects/each-saying.ts';
import type { Urls } from '../../core/addresses/urls.ts';
import { groupByLetter, type IndexedName, type LetterGroup } from '../lists/name-index.ts';
import { pageHref, type PageLink } from '../lists/paged.ts';
import { sparkline, type Sparkline } from '../calendar/charts/sparkline.ts';
import { usualRole } from './roles.ts';
import { say } from '../../wording/say.ts';

/** One of those who are quoted most. */
export interface QuotedSpeaker {
  readonly name: string;
  readonly href: string;
  readonly role: string;
  readonly count: number;
  readonly sparkline: Sparkline;
}

/** A page of those who are quoted most. */
export interface MostQuotedView {
  readonly number: number;
  readonly href: string;
  readonly indexHref: string;
  /** Rank of the first. */
  readonly start: number;
  readonly speakers: readonly QuotedSpeaker[];
  readonly firstYear: string;
  readonly lastYear: string;
  readonly before?: PageLink;
  readonly after?: PageLink;
}

const RANKED_ON_A_PAGE = 150;
/** Ranks move with every article, so only this many pages are rendered again for each. */
const MOST_PAGES = 2;

/** The index by name of all who have a page. */
export function speakerNames(
  archive: Archive,
  urls: Urls,
): { names: IndexedName[]; groups: LetterGroup[] } {
  const names = archive.speakers
    .filter((speaker) => speaker.hasPage)
    .map((speaker): IndexedName => {
      const count = countSayings(speaker.quotes);
      const known =
        count === 0
          ? say('speaker.named-in-count', { count: speaker.articles.length })
          : say('counts.quotes', { count });
      const role = usualRole(speaker);
      return {
        name: speaker.name,
        sort: speaker.sort,
        href: urls.speaker(speaker.slug),
        detail: [role, known].filter(Boolean).join(' · '),
        count,
      };
    });
  return { names, groups: groupByLetter(names) };
}

/** The index by number of sayings: those who are quoted most. */
export function mostQuotedViews(archive: Archive, urls: Urls): MostQuotedView[] {
  const ranked = archive.speakers
    .filter(({ quotes }) => quotes.length > 0)
    .map((speaker) => ({ speaker, sayings: eachSaying(speaker.quotes) }))
    .sort(
      (a, b) => b.sayings.length - a.sayings.length || (a.speaker.sort < b.speaker.sort ? -1 : 1),
    )
    .slice(0, RANKED_ON_A_PAGE * MOST_PAGES);
  const pages = Math.ceil(ranked.length / RANKED_ON_A_PAGE);
  const link = (number: number): PageLink => {
    const start = (number - 1) * RANKED_ON_A_PAGE + 1;
    const last = Math.min(start + RANKED_ON_A_PAGE - 1, ranked.length);
    const label = say('speaker.ranks', { first: start, last });
    return { label, href: pageHref(urls.speakersByQuotes, number) };
  };
  return Array.from({ length: pages }, (_, index): MostQuotedView => {
    const start = index * RANKED_ON_A_PAGE;
    return {
      number: index + 1,
      href: pageHref(urls.speakersByQuotes, index + 1),
      indexHref: urls.speakers,
      start: start + 1,
      speakers: ranked
        .slice(start, start + RANKED_ON_A_PAGE)
        .map((counted) => quotedSpeaker(counted, archive, urls)),
      firstYear: archive.years[0]?.id ?? '',
      lastYear: archive.years.at(-1)?.id ?? '',
      ...(index > 0 ? { before: link(index) } : {}),
      ...(index + 1 < pages ? { after: link(index + 2) } : {}),
    };
  });
}

interface CountedSayings {
  readonly speaker: Speaker;
  readonly sayings: readonly ArchiveQuote[];
}

function quotedSpeaker(
  { speaker, sayings }: CountedSayings,
  archive: Archive,
  urls: Urls,
): QuotedSpeaker {
  const [first, last] = [archive.years[0]?.id, archive.years.at(-1)?.id].map(Number);
  return {
    name: speaker.name,
    href: urls.speaker(speaker.slug),
    role: usualRole(speaker),
    count: sayings.length,
    sparkline: sparkline(
      sayings.map(({ article }) => article.date),
      { first: first ?? 0, last: last ?? 0 },
    ),
  };
}
