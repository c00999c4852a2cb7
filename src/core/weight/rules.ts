import { feedForms, type FeedForm } from '../addresses/feed-forms.ts';

/** Which quotes have a page of their own; others are anchors in their article. */
export const QUOTE_PAGES = ['citable', 'all', 'off'] as const;
/** Where records of articles are: a file each, or those of a month in one. */
export const RECORD_FILES = ['each', 'lists'] as const;
/** Which quotes have a card, besides all articles: those that people would share, or all with a page. */
export const CARDS = ['shared', 'all', 'off'] as const;

/** In which formats all quotes can be downloaded: all that there are, or the one that takes least. */
export const DOWNLOADS = ['all', 'parquet'] as const;

/** What is made a file of its own. What was published once is made whatever the rules say. */
export interface WeightRules {
  readonly quotePages: (typeof QUOTE_PAGES)[number];
  /** How many quotes a speaker must have for a page. */
  readonly quotedFrom: number;
  /** In how many articles a speaker or place must be named for a page, if nothing was said. */
  readonly namedIn: number;
  /** Whether what a speaker said on a subject has a page, where three sayings or more are on it. */
  readonly subjectPages: boolean;
  /** Whether speakers who are quoted often have a page “in numbers”. */
  readonly numberPages: boolean;
  /** Whether years of a long list share a page while it has room, instead of having one each. */
  readonly joinedYears: boolean;
  readonly feedForms: readonly FeedForm[];
  /** How many quotes, or articles of a tag, there must be for a feed. */
  readonly feedFrom: number;
  readonly records: (typeof RECORD_FILES)[number];
  readonly cards: (typeof CARDS)[number];
  readonly downloads: (typeof DOWNLOADS)[number];
  /** How many articles share a file of the search index. */
  readonly searchTogether: number;
}

/** Which weeks with articles have a page: all, busy ones, or none. */
export const WEEK_PAGES = ['on', 'busy', 'off'] as const;
export type WeekPages = (typeof WEEK_PAGES)[number];
/** How many articles a busy week has; of others the page of the month shows as much. */
export const BUSY_WEEK = 5;

/** The rules by the name that `weight:` gives them. */
export const WEIGHTS = {
  normal: {
    quotePages: 'citable',
    quotedFrom: 1,
    namedIn: 3,
    subjectPages: true,
    numberPages: true,
    joinedYears: false,
    feedForms: ['rss'],
    feedFrom: 20,
    records: 'lists',
    cards: 'shared',
    downloads: 'all',
    searchTogether: 16,
  },
  small: {
    quotePages: 'off',
    quotedFrom: 10,
    namedIn: 15,
    subjectPages: false,
    numberPages: false,
    joinedYears: true,
    feedForms: ['rss'],
    feedFrom: 40,
    records: 'lists',
    cards: 'off',
    downloads: 'parquet',
    searchTogether: 20,
  },
} as const satisfies Readonly<Record<string, WeightRules>>;

/** A name for all rules together. */
export type WeightName = keyof typeof WEIGHTS;

/** Everything has a file, as before there were rules. */
export const everythingMade: WeightRules = {
  ...WEIGHTS.normal,
  quotePages: 'all',
  namedIn: 1,
  feedForms,
  records: 'each',
  feedFrom: 0,
  cards: 'all',
};
