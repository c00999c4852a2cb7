import type { Archive } from '../../core/archive/archive.ts';
import { byFiledDay, filedUnder } from '../../core/archive/quote-order.ts';
import type { ArchiveQuote, Speaker } from '../../core/archive/speakers/speakers.ts';
import { eachSaying } from '../../core/archive/subjects/each-saying.ts';
import { isWikidataId } from '../../core/authority/speaker-schema.ts';
import type { CalendarDate } from '../../core/calendar/date.ts';
import { placeHref } from '../../core/addresses/links.ts';
import type { Urls } from '../../core/addresses/urls.ts';
import { articleLink, type ArticleLink } from '../article/link.ts';
import { densityOf, type DensityBars } from '../calendar/charts/density-strip.ts';
import type { PageLink } from '../lists/paged.ts';
import { speakerLabel, type SpeakerLabel } from '../quote/page.ts';
import { sayingItem, type SayingItem } from '../quote/saying-item.ts';
import { spokenAbout, type SpokenAbout } from '../mentions/spoken-about.ts';
import { quotedBeside, spokenIn } from './company.ts';
import { hasNumbers } from './has-numbers.ts';
import { hasPlacesPage, placesOf, type SpeakerPlace } from './places.ts';
import { roleItems, type RoleItems } from './roles.ts';
import { subjectLinks, type SubjectLink } from './subjects.ts';
import { cutByYear, type YearLink } from '../lists/year-cut.ts';
import { groupByYear, linksDown } from '../lists/year-groups.ts';

/** What a speaker's lists hold: a saying, or an article that names but does not quote them. */
export type SpeakerItem =
  | { readonly date: CalendarDate; readonly quote: SayingItem }
  | { readonly date: CalendarDate; readonly article: ArticleLink };

/** Whose page it is. */
export interface SpeakerHead {
  readonly slug: string;
  readonly name: string;
  readonly kind: 'person' | 'body';
  readonly mainHref: string;
}

/** A speaker's main page. */
export interface SpeakerView extends SpeakerHead, RoleItems {
  readonly aliases: readonly string[];
  readonly links: readonly PageLink[];
  /** How many sayings there are: the same words in three articles count once. */
  readonly quoteTotal: number;
  readonly articleTotal: number;
  /** When the quotes were printed, over the time of the whole archive; absent without quotes. */
  readonly density?: DensityBars;
  readonly firstYear: string;
  readonly lastYear: string;
  readonly spokenOf: readonly SpeakerPlace[];
  /** The page of all places spoken of, where some have pages of their quotes. */
  readonly placesHref?: string;
  /** The page of their numbers, where there is enough to count. */
  readonly numbersHref?: string;
  readonly spokenIn: readonly SpeakerPlace[];
  /** Pages of what the speaker said on people, bodies and tags. */
  readonly subjects: readonly SubjectLink[];
  readonly beside: readonly { readonly label: SpeakerLabel; readonly count: number }[];
  /** Newest first. */
  readonly items: readonly SpeakerItem[];
  /** What others say about the speaker. */
  readonly spokenAbout: SpokenAbout;
  /**
   * Links to the years: to pages of their own, or to their sections of a page that holds them all.
   */
  readonly years: readonly YearLink[];
  /** Whether the items are only the newest. */
  readonly long: boolean;
}

const MOST_PLACES = 16;
const MOST_BESIDE = 12;
const MOST_ABOUT = 12;

/** The main page of a speaker. */
export function speakerView(speaker: Speaker, archive: Archive, urls: Urls): SpeakerView {
  const { main } = cutByYear(
    speakerItems(speaker, archive, urls),
    (year) => urls.speaker(speaker.slug, year),
    archive.joinedYears,
  );
  const places = placesOf(speaker, archive, urls);
  const placesHref = urls.speakerPlaces(speaker.slug);
  return {
    ...speakerHead(speaker, urls),
    ...describe(speaker, archive, urls),
    spokenOf: places.slice(0, MOST_PLACES),
    ...(hasPlacesPage(speaker, archive) ? { placesHref } : {}),
    ...(hasNumbers(speaker, archive) ? { numbersHref: urls.speakerNumbers(speaker.slug) } : {}),
    subjects: subjectLinks(speaker, archive, urls),
    spokenAbout: spokenAbout(
      { of: 'speaker', id: speaker.slug },
      speaker.spokenAbout,
      archive,
      urls,
      MOST_ABOUT,
    ),
    items: main.items,
    years:
      main.years.length > 0
        ? main.years
        : linksDown(groupByYear(main.items.filter((item) => 'quote' in item))),
    long: main.years.length > 0,
  };
}

/** Whose page it is. */
export function speakerHead({ slug, name, kind }: Speaker, urls: Urls): SpeakerHead {
  return { slug, name, kind, mainHref: urls.speaker(slug) };
}

/** What the main page says beside its list. */
function describe(speaker: Speaker, archive: Archive, urls: Urls) {
  const { aliases, articles } = speaker;
  const sayings = eachSaying(speaker.quotes);
  const dates = sayings.map(({ article }) => article.date);
  return {
    aliases,
    ...roleItems(speaker, archive, urls),
    links: speaker.links.map(describeLink),
    quoteTotal: sayings.length,
    articleTotal: articles.length,
    ...(sayings.length > 0 ? { density: densityOf(archive, dates) } : {}),
    firstYear: archive.years[0]?.id ?? '',
    lastYear: archive.years.at(-1)?.id ?? '',
    spokenIn: spokenIn(speaker, archive)
      .slice(0, MOST_PLACES)
      .map(({ thing, count }) => ({ label: thing.name, href: placeHref(thing, urls), count })),
    beside: quotedBeside(speaker, archive)
      .slice(0, MOST_BESIDE)
      .flatMap(({ thing, count }) => {
        const label = speakerLabel(thing, undefined, urls);
        return label ? [{ label, count }] : [];
      }),
  };
}

/**
 * Sayings of a speaker, and articles that name but do not quote them; each kind in the order of
 * time.
 */
export function speakerItems(speaker: Speaker, archive: Archive, urls: Urls): SpeakerItem[] {
  const quoting = new Set(speaker.quotes.map((quote) => quote.article.id));
  const named = speaker.articles.filter((article) => !quoting.has(article.id));
  return [
    ...byFiledDay(eachSaying(speaker.quotes)).map((quote) => datedQuote(quote, archive, urls)),
    ...named.map((article) => ({ date: article.date, article: articleLink(article, urls) })),
  ];
}

/** A saying as an item of a list. */
const datedQuote = (quote: ArchiveQuote, archive: Archive, urls: Urls): SpeakerItem => ({
  date: filedUnder(quote),
  quote: sayingItem(quote, archive, urls),
});

function describeLink(link: string): PageLink {
  if (isWikidataId(link)) {
    return { label: `Wikidata ${link}`, href: `https://www.wikidata.org/wiki/${link}` };
  }
  return { label: new URL(link).hostname.replace(/^www\./, ''), href: link };
}
