import type { Archive } from '../../core/archive/archive.ts';
import { filedUnder } from '../../core/archive/quote-order.ts';
import {
  speakersOf,
  type ArchiveQuote,
  type Speaker,
} from '../../core/archive/speakers/speakers.ts';
import { printedTags } from '../../core/archive/tags.ts';
import { placeHref } from '../../core/addresses/links.ts';
import type { Urls } from '../../core/addresses/urls.ts';
import { firstOfEachSaying } from '../mentions/one-per-saying.ts';
import { speakerLabel } from '../quote/page.ts';
import { quotedBeside } from './company.ts';
import { speakerHead, type SpeakerHead } from './page.ts';
import { yearBars, type YearBars } from './year-bars.ts';

/** A name with a number. */
export interface NumberedName {
  readonly label: string;
  readonly href?: string;
  readonly count: number;
}

/** A year of a speaker. */
export interface YearNumbers {
  readonly year: string;
  readonly sayings: number;
  readonly articles: number;
}

/** How much a speaker says, when, about what and with whom. */
export interface SpeakerNumbers extends SpeakerHead {
  readonly href: string;
  readonly sayings: number;
  readonly quotes: number;
  readonly articles: number;
  /** Every year from the first to the last, those without anything too. */
  readonly years: readonly YearNumbers[];
  readonly picture: YearBars;
  /** Counts of sayings: those most often named first. */
  readonly people: readonly NumberedName[];
  readonly places: readonly NumberedName[];
  readonly tags: readonly NumberedName[];
  /** Counts of sayings. */
  readonly together: readonly NumberedName[];
  /** Counts of articles. */
  readonly beside: readonly NumberedName[];
}

const MOST_NAMES = 12;

/** A speaker in numbers. What is printed again counts once, where it was printed first. */
export function speakerNumbers(speaker: Speaker, archive: Archive, urls: Urls): SpeakerNumbers {
  const sayings = firstOfEachSaying(speaker.quotes);
  const years = yearsOf(sayings);
  const speakerName = (other: Speaker, count: number): NumberedName => {
    const href = speakerLabel(other, undefined, urls)?.href;
    return { label: other.name, count, ...(href === undefined ? {} : { href }) };
  };
  const countSpeakers = (of: (quote: ArchiveQuote) => readonly Speaker[]) =>
    mostOften(sayings.flatMap(of)).map(([other, count]) => speakerName(other, count));
  return {
    ...speakerHead(speaker, urls),
    href: urls.speakerNumbers(speaker.slug),
    sayings: sayings.length,
    quotes: speaker.quotes.length,
    articles: new Set(speaker.quotes.map(({ article }) => article.id)).size,
    years,
    picture: yearBars(years.map(({ year, sayings: count }) => ({ year, count }))),
    people: countSpeakers(({ about = [] }) => about),
    places: mostOften(sayings.flatMap(({ places = [] }) => places)).flatMap(([id, count]) => {
      const place = archive.place(id);
      return place ? [{ label: place.name, href: placeHref(place, urls), count }] : [];
    }),
    tags: countTags(sayings, archive, urls),
    together: countSpeakers((quote) => speakersOf(quote).filter((other) => other !== speaker)),
    beside: quotedBeside(speaker, archive)
      .slice(0, MOST_NAMES)
      .map(({ thing, count }) => speakerName(thing, count)),
  };
}

function yearsOf(sayings: readonly ArchiveQuote[]): YearNumbers[] {
  const byYear = Map.groupBy(sayings, (quote) => Number(filedUnder(quote).slice(0, 4)));
  const first = Math.min(...byYear.keys());
  const last = Math.max(...byYear.keys());
  return Array.from({ length: sayings.length === 0 ? 0 : last - first + 1 }, (_, at) => {
    const own = byYear.get(first + at) ?? [];
    const articles = new Set(own.map(({ article }) => article.id)).size;
    return { year: String(first + at), sayings: own.length, articles };
  });
}

function countTags(sayings: readonly ArchiveQuote[], archive: Archive, urls: Urls): NumberedName[] {
  const tags = sayings.flatMap(({ article }) => printedTags(article, archive));
  const titles = new Map(tags.map(({ tag, title }) => [tag, title]));
  return mostOften(tags.map(({ tag }) => tag)).map(([tag, count]) => ({
    label: titles.get(tag) ?? tag,
    href: urls.tag(tag),
    count,
  }));
}

/** What occurs most often first; among equals in the order of the first time. */
function mostOften<Thing>(things: readonly Thing[]): (readonly [Thing, number])[] {
  const counts = new Map<Thing, number>();
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).slice(0, MOST_NAMES);
}
