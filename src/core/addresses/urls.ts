import { FEED_FORMS, perFeedForm, type FeedForm } from './feed-forms.ts';
import type { CalendarDate } from '../calendar/date.ts';

/** Every address of the site, below its base; all end in a slash except files. */
export interface Urls {
  readonly home: string;
  readonly archive: string;
  readonly quotes: string;
  readonly speakers: string;
  /** Those quoted most. */
  readonly speakersByQuotes: string;
  readonly places: string;
  readonly search: string;
  /** Whether the archive has words, and whose; what is asked is after `#`. */
  readonly check: string;
  /** How often words are printed, month by month. */
  readonly trends: string;
  /** What a reader has saved for later on this device. */
  readonly reading: string;
  /** What is shown in place of a page that is not kept, without a connection. */
  readonly offline: string;
  /** The search, narrowed to what a speaker said or to articles that name a place. */
  searchWithin(of: 'speaker' | 'place', slug: string): string;
  readonly tags: string;
  readonly about: string;
  /**
   * How quotes are read and marked, if the archive has an `about.md` of its own at {@link about}.
   */
  readonly method: string;
  /** All that was corrected or withdrawn; one year of it if they do not fit on one page. */
  corrections(year?: string): string;
  /** What the downloads hold. */
  readonly data: string;
  readonly feed: string;
  /** The density of the whole archive, drawn once and shared by all pages. */
  readonly archiveStrip: string;
  /** Every day with articles, for scripts. */
  readonly days: string;
  /** Land and borders of the world, drawn once and shared by all maps of the world. */
  readonly worldMap: string;
  article(article: { date: CalendarDate; slug: string }): string;
  quoteInArticle(article: { date: CalendarDate; slug: string }, quoteId: string): string;
  /** Only of a quote that has a page; {@link quoteHref} leads to any. */
  quote(quoteId: string): string;
  /** The picture that networks show beside a link to an article. */
  /** The picture of the first page for other sites. */
  readonly homeCard: string;
  speakerCard(slug: string): string;
  articleCard(article: { date: CalendarDate; slug: string }): string;
  /** The same of a quote. */
  quoteCard(quoteId: string): string;
  /** A quote for a frame on somebody else's page: one page for all, which reads the quote's record. */
  quoteEmbed(quoteId: string): string;
  /** A page of its own for frames, where it was published with one. */
  quoteFrame(quoteId: string): string;
  /** A speaker, place or story in time, to read and print: one page for all, which reads what its query names. */
  timeline(of: TimelineOf, name: string): string;
  /** The same for a frame on somebody else's page. */
  timelineEmbed(of: TimelineOf, name: string): string;
  /** `2024` or `2024-02`. */
  quotesOf(period: string): string;
  /** `2024`, `2024-02` or `2024-02-08`; `2010s` for a decade. */
  period(period: string): string;
  /** Further pages of a very busy day are below it. */
  dayArticles(date: CalendarDate): string;
  /** Year and number of a week as ISO 8601 has them: `2024`, `06`. */
  week(year: string, week: string): string;
  speaker(slug: string, year?: string): string;
  /** What a speaker said on one subject. */
  speakerOn(slug: string, subject: string): string;
  /** Where what a speaker said of one place once was. */
  speakerOnPlace(slug: string, placeSlug: string): string;
  /** How much a speaker says, when and about what. */
  speakerNumbers(slug: string): string;
  /** The places that a speaker spoke of. */
  speakerPlaces(slug: string): string;
  /** Only of a place that has a page; {@link placeHref} leads to any. */
  place(slug: string, year?: string): string;
  tag(tag: string, year?: string): string;
  /** Of the whole archive's home, of a speaker's, place's or tag's page, or of the corrections. */
  feeds(page: string): FeedUrls;
  /** The e-book of a month, `2024-02`: of the latest one, if the settings say so. */
  epub(month: string): string;
  /** All quotes as one file. */
  download(format: DownloadFormat): string;
  readonly api: ApiUrls;
  image(name: string): string;
  file(path: string): string;
}

/** What has a timeline; a story is named by the path of its article, `2024/02/08/minister-resigns`. */
export type TimelineOf = 'speaker' | 'place' | 'story';

/** The forms of one feed. */
export type FeedUrls = Readonly<Record<FeedForm, string>>;

export const DOWNLOAD_FORMATS = ['parquet', 'csv', 'ndjson'] as const;
export type DownloadFormat = (typeof DOWNLOAD_FORMATS)[number];

/** The formats that a site has. */
export const downloadFormats = (made: 'all' | 'parquet'): readonly DownloadFormat[] =>
  made === 'all' ? DOWNLOAD_FORMATS : ['parquet'];

/** The files of the JSON API. */
export interface ApiUrls {
  readonly manifest: string;
  /** All articles, speakers, places or tags, one short record each. */
  list(of: 'articles' | 'speakers' | 'places' | 'tags'): string;
  /** The records of a month’s articles: `2024-02`. */
  articlesOf(month: string): string;
  /** The records of all speakers or places whose slugs begin with one character. */
  namesOf(of: 'speakers' | 'places', letter: string): string;
  /** Where the record of an article is, in the list of its month. */
  article(article: { readonly id: string; readonly date: string }): string;
  quote(id: string): string;
  /** Where the record of a speaker or a place is, in a list. */
  speaker(slug: string): string;
  place(slug: string): string;
  /** A record of its own, where there is one. */
  own(of: 'articles' | 'speakers' | 'places', id: string): string;
  schema(name: string): string;
  /** A file of the shards in which words are checked. */
  check(file: string): string;
}

/**
 * Makes the site's addresses.
 *
 * @param base the path that the site lives under, `/` or `/archive/`, with or without its last slash
 */
export function createUrls(base: string): Urls {
  const root = `/${base}/`.replace(/\/{2,}/g, '/');
  const period = (value: string) => `${root}${value.replaceAll('-', '/')}/`;
  const article = (of: { date: CalendarDate; slug: string }) => `${period(of.date)}${of.slug}/`;
  const within = (folder: string) => (slug: string, year?: string) =>
    `${root}${folder}/${slug}/${year === undefined ? '' : `${year}/`}`;
  return {
    home: root,
    archive: `${root}archive/`,
    quotes: `${root}quotes/`,
    speakers: `${root}speakers/`,
    speakersByQuotes: `${root}speakers/by-quotes/`,
    places: `${root}places/`,
    search: `${root}search/`,
    check: `${root}check/`,
    trends: `${root}trends/`,
    reading: `${root}reading/`,
    offline: `${root}offline/`,
    searchWithin: (of, slug) => `${root}search/?${of}=${encodeURIComponent(slug)}#words`,
    tags: `${root}tags/`,
    about: `${root}about/`,
    method: `${root}about/method/`,
    corrections: (year) => `${root}corrections/${year === undefined ? '' : `${year}/`}`,
    data: `${root}data/`,
    feed: `${root}feed.xml`,
    archiveStrip: `${root}archive-strip.svg`,
    days: `${root}days.json`,
    worldMap: `${root}world.svg`,
    article,
    quoteInArticle: (of, id) => `${article(of)}#q-${id}`,
    quote: (id) => `${root}quotes/${id}/`,
    homeCard: `${root}card.png`,
    speakerCard: (slug) => `${root}speakers/${slug}/card.png`,
    articleCard: (of) => `${article(of)}card.png`,
    quoteCard: (id) => `${root}quotes/${id}/card.png`,
    quoteEmbed: (id) => `${root}quotes/embed/#${id}`,
    quoteFrame: (id) => `${root}quotes/${id}/embed/`,
    timeline: (of, name) => `${root}timelines/?${of}=${name}`,
    timelineEmbed: (of, name) => `${root}timelines/embed/?${of}=${name}`,
    quotesOf: (value) => `${root}quotes/${value.replaceAll('-', '/')}/`,
    period,
    dayArticles: (date) => `${period(date)}articles/`,
    week: (year, week) => `${root}${year}/week-${week}/`,
    speaker: within('speakers'),
    speakerOn: (slug, subject) => `${root}speakers/${slug}/on/${subject}/`,
    speakerOnPlace: (slug, placeSlug) => `${root}speakers/${slug}/places/${placeSlug}/`,
    speakerNumbers: (slug) => `${root}speakers/${slug}/numbers/`,
    speakerPlaces: (slug) => `${root}speakers/${slug}/places/`,
    place: within('places'),
    tag: within('tags'),
    feeds: (page) => perFeedForm((form) => `${page}feed.${FEED_FORMS[form].ending}`),
    epub: (month) => `${root}epub/${month}.epub`,
    download: (format) => `${root}data/quotes.${format}`,
    api: apiUrls(`${root}api/`),
    image: (name) => `${root}images/${name}`,
    file: (path) => `${root}${path}`,
  };
}

function apiUrls(root: string): ApiUrls {
  const within = (folder: string) => (name: string) => `${root}${folder}/${name}.json`;
  const articlesOf = (month: string) => `${root}articles/${month.replace('-', '/')}.json`;
  const namesOf = (of: string, letter: string) => `${root}${of}/by-letter/${letter}.json`;
  return {
    manifest: `${root}manifest.json`,
    list: (of) => `${root}${of}.json`,
    articlesOf,
    namesOf,
    article: ({ id, date }) => `${articlesOf(date.slice(0, 7))}#/articles/${id}`,
    quote: within('quotes'),
    speaker: (slug) => `${namesOf('speakers', slug.charAt(0))}#/speakers/${slug}`,
    place: (slug) => `${namesOf('places', slug.charAt(0))}#/places/${slug}`,
    own: (of, id) => within(of)(id),
    schema: within('schema'),
    check: (file) => `${root}check/${file}`,
  };
}
