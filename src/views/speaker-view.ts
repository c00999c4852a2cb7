import type { Archive } from '../core/archive/archive.ts';
import { bySaidDate } from '../core/archive/quote-order.ts';
import type { SpeakerRole } from '../core/archive/speaker-roles.ts';
import type { Speaker } from '../core/archive/speakers.ts';
import { isWikidataId } from '../core/authority/speaker-schema.ts';
import { formatPeriod } from '../core/date-words.ts';
import type { Urls } from '../core/urls.ts';
import { articleLink, type ArticleLink } from './article-link.ts';
import { groupByLetter, type IndexedName, type LetterGroup } from './name-index-view.ts';
import { quoteItem, type QuoteItem } from './quote-view.ts';
import { cutByYear, type YearLink } from './year-cut.ts';

/** A speaker's page, or the page of one of the speaker's years where there is too much for one. */
export interface SpeakerView {
  readonly slug: string;
  readonly name: string;
  readonly kind: 'person' | 'body';
  readonly href: string;
  /** Absent on the speaker's main page. */
  readonly year?: string;
  readonly mainHref: string;
  readonly aliases: readonly string[];
  /** `when` may be empty. */
  readonly roles: readonly { readonly title: string; readonly when: string }[];
  readonly links: readonly { readonly label: string; readonly href: string }[];
  readonly quoteTotal: number;
  readonly articleTotal: number;
  /** Those said last first. */
  readonly quotes: readonly QuoteItem[];
  /** Articles that name but do not quote, newest first. */
  readonly named: readonly ArticleLink[];
  readonly years: readonly YearLink[];
}

/** All pages of one speaker. */
export function speakerViews(speaker: Speaker, urls: Urls): SpeakerView[] {
  const quoting = new Set(speaker.quotes.map((quote) => quote.article.id));
  const named = speaker.articles.filter((article) => !quoting.has(article.id));
  const base = {
    slug: speaker.slug,
    name: speaker.name,
    kind: speaker.kind,
    mainHref: urls.speaker(speaker.slug),
    aliases: speaker.aliases,
    roles: speaker.roles.map((role) => ({
      title: role.title,
      when: role.by === 'editor' ? heldWhen(role) : printedWhen(role),
    })),
    links: speaker.links.map(describeLink),
    quoteTotal: speaker.quotes.length,
    articleTotal: speaker.articles.length,
  };
  const dated = [
    ...bySaidDate(speaker.quotes).map((quote) => ({ date: quote.said.start, quote })),
    ...named.map((article) => ({ date: article.date, article })),
  ];
  return cutByYear(dated, (year) => urls.speaker(speaker.slug, year)).map(
    ({ year, href, items, years }) => ({
      ...base,
      href: href ?? base.mainHref,
      ...(year === undefined ? {} : { year }),
      quotes: items.flatMap((item) => ('quote' in item ? [quoteItem(item.quote, urls)] : [])),
      named: items.flatMap((item) => ('article' in item ? [articleLink(item.article, urls)] : [])),
      years,
    }),
  );
}

/** When articles printed a title, which is not when it was held. */
function printedWhen({ from = '', to = from }: SpeakerRole): string {
  const [first, last] = [from.slice(0, 7), to.slice(0, 7)].map((month) => formatPeriod(month));
  return first === last ? `as printed in ${first}` : `as printed from ${first} to ${last}`;
}

/** When a title was held, as the editor says it. */
function heldWhen({ from, to }: SpeakerRole): string {
  if (from !== undefined && from === to) return formatPeriod(from);
  if (from === undefined) return to === undefined ? '' : `until ${formatPeriod(to)}`;
  if (to === undefined) return `since ${formatPeriod(from)}`;
  return `${formatPeriod(from)} to ${formatPeriod(to)}`;
}

function describeLink(link: string): { label: string; href: string } {
  if (isWikidataId(link)) {
    return { label: `Wikidata ${link}`, href: `https://www.wikidata.org/wiki/${link}` };
  }
  return { label: new URL(link).hostname.replace(/^www\./, ''), href: link };
}

/** The last title that the editor gives; otherwise the one that most articles print, or its latest. */
function usualRole(speaker: Speaker): string {
  const stated = speaker.roles.findLast((role) => role.by === 'editor');
  if (stated) return stated.title;
  const most = Math.max(0, ...speaker.roles.map((role) => role.articles.length));
  return speaker.roles.findLast((role) => role.articles.length === most)?.title ?? '';
}

/** The index of all who have a page. */
export function speakerNames(
  archive: Archive,
  urls: Urls,
): { names: IndexedName[]; groups: LetterGroup[] } {
  const names = archive.speakers
    .filter((speaker) => speaker.hasPage)
    .map((speaker): IndexedName => {
      const count = speaker.quotes.length;
      const quotes = count === 0 ? '' : count === 1 ? '1 quote' : `${count} quotes`;
      const role = usualRole(speaker);
      return {
        name: speaker.name,
        sort: speaker.sort,
        href: urls.speaker(speaker.slug),
        detail: [role, quotes || `named in ${speaker.articles.length} articles`]
          .filter(Boolean)
          .join(' · '),
        count,
      };
    });
  return { names, groups: groupByLetter(names) };
}
