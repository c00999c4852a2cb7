import type { Settings } from '../archive-folder/settings.ts';
import { absoluteAddress } from '../core/addresses/absolute.ts';
import { quoteHref } from '../core/addresses/links.ts';
import type { Urls } from '../core/addresses/urls.ts';
import type { Archive } from '../core/archive/archive.ts';
import type { ArticleEntry } from '../core/archive/entry.ts';
import type { ArchiveQuote } from '../core/archive/speakers/speakers.ts';
import { formatInterval, formatPeriod } from '../core/calendar/date-words.ts';
import type { CalendarDate } from '../core/calendar/date.ts';
import { displayedWords } from '../core/text/display/displayed-words.ts';
import { ENGLISH_MARKS } from '../core/text/marks/printed.ts';
import { quoteLabel } from '../views/quote/page.ts';
import { say } from '../wording/say.ts';
import type { Book, BookArticle, BookQuote } from './book.ts';
import type { BookSubject } from './subject.ts';
import { urlUuid } from './url-uuid.ts';

/** What books are made of. */
export interface BookSources {
  readonly archive: Archive;
  readonly urls: Urls;
  readonly settings: Pick<Settings, 'name' | 'site' | 'lang' | 'publisher' | 'licence'>;
}

/**
 * Plans the book of a day, a month, a speaker or a story: its articles in the order of the archive, and
 * everything but their texts. A speaker’s articles are those that quote the speaker or, where none
 * does, those that name the speaker.
 */
export function planBook(subject: BookSubject, sources: BookSources): Book {
  const { settings, archive } = sources;
  const entries = articlesOf(subject, archive);
  const source = absoluteAddress(pageOf(subject, sources.urls), settings.site);
  const name = bookName(subject);
  const dates = entries.map(({ date }) => date).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) throw new Error(`${name} has no articles.`);
  const said = saidIn(subject, entries, sources);
  return {
    name,
    identifier: `urn:uuid:${urlUuid(`${source}#${subject.kind}.epub`)}`,
    title: titleOf(subject, settings.name),
    archive: settings.name,
    publisher: settings.publisher?.name ?? settings.name,
    lang: settings.lang,
    languages: [...new Set(entries.map((entry) => entry.lang))],
    date: last,
    modified: entries.map(lastChange).sort().at(-1) ?? last,
    days: formatInterval({ start: first, end: last }, 'day'),
    source,
    ...(settings.licence ? { licence: settings.licence } : {}),
    articles: entries.map((entry) => toArticle(entry, sources)),
    ...(said ? { said } : {}),
  };
}

function articlesOf(subject: BookSubject, archive: Archive): readonly ArticleEntry[] {
  if ('period' in subject) return subject.period.articles;
  if (subject.kind === 'story') {
    const { earlier, later } = archive.storyOf(subject.article.id);
    const relatives = (side: typeof earlier) => side.map(({ article }) => article);
    return [...relatives(earlier), subject.article, ...relatives(later)];
  }
  const { quotes, articles } = subject.speaker;
  const quoting = new Set(quotes.map(({ article }) => article));
  return quoting.size === 0 ? articles : articles.filter((article) => quoting.has(article));
}

function pageOf(subject: BookSubject, urls: Urls): string {
  if ('period' in subject) return urls.period(subject.period.id);
  if (subject.kind === 'story') return urls.article(subject.article);
  const { hasPage, slug } = subject.speaker;
  return hasPage ? urls.speaker(slug) : urls.searchWithin('speaker', slug);
}

function bookName(subject: BookSubject): string {
  if ('period' in subject) return subject.period.id;
  return subject.kind === 'story' ? subject.article.slug : subject.speaker.slug;
}

function titleOf(subject: BookSubject, archive: string): string {
  if ('period' in subject) {
    return say('epub.title-of-period', { archive, period: formatPeriod(subject.period.id) });
  }
  return subject.kind === 'story'
    ? say('epub.title-of-story', { title: subject.article.title })
    : say('epub.title-of-speaker', { archive, speaker: subject.speaker.name });
}

const fileOf = ({ date, slug }: Pick<ArticleEntry, 'date' | 'slug'>) => `${date}-${slug}.xhtml`;

function lastChange({ date, updated, corrections = [] }: ArticleEntry): CalendarDate {
  const days = [date, updated ?? date, ...corrections.map((correction) => correction.date)];
  return days.sort().at(-1) ?? date;
}

function toArticle(entry: ArticleEntry, { archive, urls, settings }: BookSources): BookArticle {
  const { inputDigest: stored, title, date, id } = entry;
  return {
    stored,
    file: fileOf(entry),
    title,
    date,
    url: absoluteAddress(urls.article(entry), settings.site),
    quotes: archive.quotesOf(id).map((quote) => toQuote(quote, urls, settings.site)),
  };
}

function toQuote(quote: ArchiveQuote, urls: Urls, site: string): BookQuote {
  const label = quoteLabel(quote, urls);
  // A role is that of the first speaker alone.
  const role = quote.cospeakers ? undefined : quote.role;
  const name = label && (role === undefined ? label.name : `${label.name}, ${role}`);
  return {
    id: quote.id,
    words: displayedWords(quote),
    marks: quote.marks ?? ENGLISH_MARKS,
    ...(name === undefined ? {} : { by: name }),
    url: absoluteAddress(quoteHref(quote, urls), site),
  };
}

function saidIn(
  subject: BookSubject,
  entries: readonly ArticleEntry[],
  { urls, settings }: BookSources,
): Book['said'] {
  if (subject.kind !== 'speaker' || subject.speaker.quotes.length === 0) return undefined;
  const { name, quotes } = subject.speaker;
  const inBook = new Set(entries);
  return {
    heading: say('epub.what-was-said', { speaker: name }),
    sayings: quotes
      .filter(({ article }) => inBook.has(article))
      .map((quote) => ({
        date: quote.article.date,
        file: fileOf(quote.article),
        lang: quote.article.lang,
        quote: toQuote(quote, urls, settings.site),
      })),
  };
}
