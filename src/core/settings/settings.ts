import type { FieldTargets } from '../source/field-targets.ts';
import type { ForeignFolder } from './foreign.ts';
import type { Licence } from './values/licence.ts';
import type { Navigation, NavigationEntry } from './values/navigation.ts';
import type { WrittenSettings } from './schema.ts';
import type { CSV_FORMS, EPUBS } from './values/choices.ts';
import type { SpotColour } from './colours/spot-colour.ts';
import { WEIGHTS, type WeekPages, type WeightRules } from '../weight/rules.ts';

/** Who publishes the archive. */
export interface Publisher {
  readonly name: string;
  readonly kind: 'newsroom' | 'organisation';
  /** Of the publisher's own site. */
  readonly url?: string;
  /** Below the archive folder, `images/logo.svg`, or on the web. */
  readonly logo?: string;
  /** Where a reader reports a mistake: `mailto:` or a web address. */
  readonly contact?: string;
  /** Where a reader reports a wrong attribution, if that is somewhere else. */
  readonly report?: string;
}

/** Which things get pages besides articles, quotes, speakers, places and days. */
export interface PageSettings {
  readonly tags: boolean;
  readonly weeks: WeekPages;
  /** Of other names of speakers, which redirect. */
  readonly aliases: boolean;
}

/** Which pages have feeds. */
export interface FeedSettings {
  readonly speakers: boolean;
  readonly places: boolean;
  readonly tags: boolean;
  /** How many articles a feed holds. */
  readonly length: number;
}

/** Everything that a newsroom decides about its site, with the defaults filled in. */
export interface ArchiveSettings {
  /** The name on the masthead: `title` in the file. */
  readonly name: string;
  readonly tagline?: string;
  /** The address the site will have; feeds and canonical links need it. */
  readonly site: string;
  /** The path that the site lives under. */
  readonly base: string;
  /** Language of the interface and of articles that name none. */
  readonly lang: string;
  readonly publisher?: Publisher;
  /** Of the texts. */
  readonly licence?: Licence;
  readonly navigation: Navigation;
  /** Where it is not the site's own red. */
  readonly spot?: SpotColour;
  /** What is made a file of its own. */
  readonly weight: WeightRules;
  /** Whether the download as CSV begins with a byte order mark. */
  readonly csv: (typeof CSV_FORMS)[number];
  /** Whether pages are kept on readers’ devices, for reading without a connection. */
  readonly offline: boolean;
  /** Which e-books are made with the site. */
  readonly epub: (typeof EPUBS)[number];
  readonly pages: PageSettings;
  readonly feeds: FeedSettings;
  /** The archive of another program that is read where it is. */
  readonly foreign?: ForeignFolder;
  /** What becomes of keys of front matter that are not ours. */
  readonly fields?: FieldTargets;
}

const MASTHEAD: readonly NavigationEntry[] = [
  { page: 'archive' },
  { page: 'quotes' },
  { page: 'speakers' },
  { page: 'places' },
  { page: 'check' },
  { page: 'search' },
];
const FOOTER: readonly NavigationEntry[] = [
  { page: 'check' },
  { page: 'corrections' },
  { page: 'about' },
  { page: 'method' },
  { page: 'tags' },
  { page: 'feeds' },
  { page: 'data' },
  { page: 'licence' },
];

/** The site of a folder without settings. */
export const defaultSettings = {
  name: 'Archive',
  site: 'https://verbatim.example',
  base: '/',
  lang: 'en',
  navigation: { masthead: MASTHEAD, footer: FOOTER },
  weight: WEIGHTS.normal,
  csv: 'plain',
  offline: true,
  epub: 'off',
  pages: { tags: true, weeks: 'busy', aliases: false },
  feeds: { speakers: true, places: true, tags: true, length: 50 },
} as const satisfies ArchiveSettings;

/** What the file sets over the defaults. */
export function settingsOf(written: WrittenSettings): ArchiveSettings {
  const { title, tagline, publisher, licence, spot } = written;
  const name = title ?? defaultSettings.name;
  const { tags, weeks, aliases } = {
    ...defaultSettings.pages,
    ...smallPages(written),
    ...written.pages,
  };
  const pages = { tags, weeks, aliases };
  const { forms: _forms, from: _from, ...feeds } = { ...defaultSettings.feeds, ...written.feeds };
  return {
    name,
    ...(tagline === undefined ? {} : { tagline }),
    site: written.site ?? defaultSettings.site,
    base: written.base ?? defaultSettings.base,
    lang: written.language ?? defaultSettings.lang,
    ...(publisher
      ? { publisher: { kind: 'newsroom', ...publisher, name: publisher.name ?? name } }
      : {}),
    ...(licence ? { licence } : {}),
    navigation: { ...defaultSettings.navigation, ...written.navigation },
    ...(spot ? { spot } : {}),
    weight: weightOf(written),
    csv: written.csv ?? defaultSettings.csv,
    offline: written.offline ?? defaultSettings.offline,
    epub: written.epub ?? defaultSettings.epub,
    pages,
    // A feed belongs to its page.
    feeds: { ...feeds, tags: feeds.tags && pages.tags },
    ...foreignOf(written),
  };
}

function foreignOf({
  source: kind,
  folder,
  fields,
}: WrittenSettings): Pick<ArchiveSettings, 'foreign' | 'fields'> {
  return {
    ...(kind ? { foreign: { kind, ...(folder === undefined ? {} : { folder }) } } : {}),
    ...(fields ? { fields } : {}),
  };
}

/** A small archive has no pages of weeks unless the file asks for them. */
const smallPages = ({ weight }: WrittenSettings): Partial<PageSettings> =>
  weight === 'small' ? { weeks: 'off' } : {};

/** The rules by their name, and what the file sets over them. */
function weightOf({
  weight = 'normal',
  pages = {},
  feeds = {},
  search = {},
  ...written
}: WrittenSettings): WeightRules {
  const named = WEIGHTS[weight];
  return {
    quotePages: pages.quotes ?? named.quotePages,
    quotedFrom: pages.quoted ?? named.quotedFrom,
    namedIn: pages.named ?? named.namedIn,
    subjectPages: pages.subjects ?? named.subjectPages,
    numberPages: pages.numbers ?? named.numberPages,
    joinedYears: named.joinedYears,
    feedForms: feeds.forms ?? named.feedForms,
    feedFrom: feeds.from ?? named.feedFrom,
    records: written.records ?? named.records,
    cards: written.cards ?? named.cards,
    downloads: written.downloads ?? named.downloads,
    searchTogether: search.together ?? named.searchTogether,
  };
}
