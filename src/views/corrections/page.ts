import type { Archive } from '../../core/archive/archive.ts';
import type { CalendarDate } from '../../core/calendar/date.ts';
import {
  listCorrections,
  type Correction,
  type CorrectionHistory,
  type QuoteCorrection,
} from '../../core/article/corrections.ts';
import { formatDate } from '../../core/calendar/date-words.ts';
import { quoteHref } from '../../core/addresses/links.ts';
import type { Urls } from '../../core/addresses/urls.ts';
import type { QuotationMarks } from '../../core/text/marks/printed.ts';
import { ownMarks } from '../quote/page.ts';
import { pageList, pageTitle, takeFirst, type ListPage, type PageLink } from '../lists/paged.ts';
import type { MessageKey } from '../../wording/catalogue.ts';
import { wholeCharacters } from '../../core/text/characters.ts';
import { say, spokenLanguage } from '../../wording/say.ts';

/** One correction in the list. */
export interface CorrectionItem {
  /** Its anchor on the page. */
  readonly key: string;
  /** Absent if nothing says when it was made. */
  readonly date?: { readonly datetime: CalendarDate; readonly text: string };
  /** What it is: "Quote corrected". */
  readonly what: string;
  /** What it is of: the article's title. */
  readonly title: string;
  /** Where the reader finds the full text. */
  readonly href: string;
  readonly lang: string;
  /** What the editor says about it. */
  readonly text?: string;
  /** What a quote said, and what it said next. */
  readonly words?: {
    readonly before: string;
    readonly after: string;
    readonly marks?: QuotationMarks;
  };
}

/** Corrections of one year, newest first. */
export interface CorrectionGroup {
  readonly year: string;
  readonly items: readonly CorrectionItem[];
}

/** A page of corrections: all of them or the newest, or a part of a year. */
export interface CorrectionsView {
  readonly href: string;
  readonly title: string;
  readonly crumbs: readonly PageLink[];
  readonly groups: readonly CorrectionGroup[];
  /** How many there are in all; on the first page only. */
  readonly total?: number;
  /**
   * The years that have pages of their own, if the first page does not hold everything; newest
   * first.
   */
  readonly years: readonly (PageLink & { readonly count: number })[];
  /** The other pages of a year. */
  readonly page?: ListPage<CorrectionItem>;
}

/** A page of corrections, and its address below that of the first. */
export interface CorrectionsPath {
  readonly rest: string | undefined;
  readonly view: CorrectionsView;
}

/** How many UTF-16 code units of a quote the list prints; the quote's own page has all of it. */
const LONGEST_WORDS = 600;
/** Items of a page: their markup weighs more than that of other lists. */
const MOST = 60;

/**
 * All pages of corrections; none if nothing was ever corrected.
 *
 * @param always whether there is a page even then, which says where a mistake is reported
 */
export function correctionsViews(
  archive: Pick<Archive, 'articles' | 'quotes'>,
  history: CorrectionHistory,
  urls: Urls,
  always = false,
): CorrectionsPath[] {
  const all = listCorrections(archive, history);
  if (all.length === 0 && !always) return [];
  const items = all.map((correction) => ({ year: yearOf(correction), ...item(correction, urls) }));
  const newest = takeFirst(items, MOST);
  const whole = newest.length === items.length;
  const years = whole ? [] : [...Map.groupBy(items, ({ year }) => year)];
  const href = urls.corrections();
  const first: CorrectionsView = {
    href,
    title: say('article.corrections'),
    crumbs: [],
    groups: groupByYear(newest),
    total: items.length,
    years: years.map(([year, { length }]) => ({
      label: year,
      href: urls.corrections(year),
      count: length,
    })),
  };
  return [
    { rest: undefined, view: first },
    ...years.flatMap(([year, own]) => yearViews(year, own, urls)),
  ];
}

type YearItem = CorrectionItem & { readonly year: string };

function yearViews(year: string, items: readonly YearItem[], urls: Urls): CorrectionsPath[] {
  const href = urls.corrections(year);
  const labelOf = ({ date, title }: YearItem) =>
    date === undefined ? title : formatDate(date.datetime, 'day-month');
  return pageList(items, href, labelOf, undefined, MOST).map((page): CorrectionsPath => {
    const further = page.number > 1;
    return {
      rest: further ? `${year}/page-${page.number}` : year,
      view: {
        href: page.href,
        title: pageTitle(say('corrections.of-year', { year }), page.number),
        crumbs: [
          { label: say('article.corrections'), href: urls.corrections() },
          ...(further ? [{ label: year, href }] : []),
        ],
        groups: groupByYear(page.items),
        ...(page.total === undefined ? {} : { total: page.total }),
        years: [],
        page: { ...page, items: [] },
      },
    };
  });
}

const yearOf = ({ date }: Correction): string => date.slice(0, 4);

function groupByYear(items: readonly YearItem[]): CorrectionGroup[] {
  return [...Map.groupBy(items, ({ year }) => year)].map(([year, own]) => ({
    year,
    items: own.map(({ year: _year, ...shown }) => shown),
  }));
}

function item(correction: Correction, urls: Urls): CorrectionItem {
  const { key, date, kind } = correction;
  const dated = kind !== 'quote' || correction.dated;
  return {
    key,
    ...(dated ? { date: { datetime: date, text: formatDate(date, 'long') } } : {}),
    what: kindName(kind),
    ...subject(correction, urls),
  };
}

/** What a correction is called for readers. */
export const kindName = (kind: Correction['kind']): string => say(KIND_NAMES[kind]);

const KIND_NAMES = {
  article: 'corrections.kind-article',
  quote: 'corrections.kind-quote',
  'withdrawn-quote': 'corrections.kind-withdrawn-quote',
  'withdrawn-article': 'corrections.kind-withdrawn-article',
} as const satisfies Record<Correction['kind'], MessageKey>;

/** What a correction is of, and where it is said. */
export function subject(
  correction: Correction,
  urls: Urls,
): Pick<CorrectionItem, 'title' | 'href' | 'lang' | 'text' | 'words'> {
  switch (correction.kind) {
    case 'article': {
      const { title, lang } = correction.article;
      return {
        title,
        lang,
        href: `${urls.article(correction.article)}#corrections`,
        text: correction.text,
      };
    }
    case 'quote':
      return quoteSubject(correction, urls);
    case 'withdrawn-quote':
      return {
        title: correction.article?.title ?? say('quote.a-quote'),
        lang: correction.article?.lang ?? spokenLanguage(),
        href: urls.quote(correction.id),
        text: correction.reason,
      };
    case 'withdrawn-article':
      return {
        title: correction.title,
        lang: 'en',
        href: urls.file(`${correction.address}/`),
        text: correction.reason,
      };
  }
}

function quoteSubject({ quote, before, after, givenTo }: QuoteCorrection, urls: Urls) {
  const words = { before: shorten(before), after: shorten(after), ...ownMarks(quote) };
  return {
    title: quote.article.title,
    lang: quote.article.lang,
    href: quote.hasPage ? `${urls.quote(quote.id)}#corrected` : quoteHref(quote, urls),
    ...(givenTo === undefined
      ? {}
      : { text: say('corrections.was-attributed-to', { name: givenTo }) }),
    ...(words.before === words.after && givenTo !== undefined ? {} : { words }),
  };
}

function shorten(words: string): string {
  return words.length > LONGEST_WORDS
    ? `${wholeCharacters(words.slice(0, LONGEST_WORDS)).trimEnd()} …`
    : words;
}
