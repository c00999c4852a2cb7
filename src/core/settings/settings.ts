import type { Licence } from './licence.ts';
import type { Navigation, NavigationEntry } from './navigation.ts';
import type { WrittenSettings } from './schema.ts';
import type { SpotColour } from './spot-colour.ts';

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
}

/** Which things get pages besides articles, quotes, speakers, places and days. */
export interface PageSettings {
  readonly tags: boolean;
  readonly weeks: boolean;
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
  /** Whether each quote gets a picture that networks show beside a link to it. */
  readonly cards: boolean;
  readonly pages: PageSettings;
  readonly feeds: FeedSettings;
}

const MASTHEAD: readonly NavigationEntry[] = [
  { page: 'archive' },
  { page: 'quotes' },
  { page: 'speakers' },
  { page: 'places' },
  { page: 'search' },
  { page: 'feed' },
];
const FOOTER: readonly NavigationEntry[] = [
  { page: 'about' },
  { page: 'method' },
  { page: 'data' },
  { page: 'tags' },
];

/** The site of a folder without settings. */
export const defaultSettings = {
  name: 'Archive',
  site: 'https://verbatim.example',
  base: '/',
  lang: 'en',
  navigation: { masthead: MASTHEAD, footer: FOOTER },
  cards: true,
  pages: { tags: true, weeks: true },
  feeds: { speakers: true, places: true, tags: true, length: 50 },
} as const satisfies ArchiveSettings;

/** What the file sets over the defaults. */
export function settingsOf(written: WrittenSettings): ArchiveSettings {
  const { title, tagline, publisher, licence, spot } = written;
  const name = title ?? defaultSettings.name;
  const pages = { ...defaultSettings.pages, ...written.pages };
  const feeds = { ...defaultSettings.feeds, ...written.feeds };
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
    navigation: {
      ...defaultSettings.navigation,
      // Readers must be able to find out where to report a mistake.
      ...(publisher?.contact ? { footer: [...FOOTER, { page: 'corrections' }] } : {}),
      ...written.navigation,
    },
    ...(spot ? { spot } : {}),
    cards: written.cards ?? defaultSettings.cards,
    pages,
    // A feed belongs to its page.
    feeds: { ...feeds, tags: feeds.tags && pages.tags },
  };
}
