import type { Urls } from '../../core/addresses/urls.ts';
import type { Licence } from '../../core/settings/values/licence.ts';
import type { NavigationEntry, NavigationPage } from '../../core/settings/values/navigation.ts';
import type { ArchiveSettings } from '../../core/settings/settings.ts';
import { spotStyle } from '../../core/settings/colours/spot-colour.ts';
import type { MessageKey } from '../../wording/catalogue.ts';
import type { PublisherView } from './publisher.ts';
import { say } from '../../wording/say.ts';

/** A link of the masthead or the footer. */
export interface ChromeLink {
  /** Which page of the site it is; absent for a link that the archive added. */
  readonly page?: NavigationPage;
  readonly label: string;
  /** In the masthead of a phone, where the row has no room for the label. */
  readonly short?: string;
  readonly href: string;
}

/** What all pages have around their text. */
export interface Chrome {
  readonly name: string;
  readonly home: string;
  readonly tagline?: string;
  readonly masthead: readonly ChromeLink[];
  readonly footer: readonly ChromeLink[];
  /** Of the texts. */
  readonly licence?: Licence;
  /** If it is somebody other than the archive itself. */
  readonly publisher?: { readonly name: string; readonly url: string };
  /** Where a reader reports a wrong attribution; {@link reportLink} says of which page. */
  readonly report?: string;
  /** A style that sets the spot colour. */
  readonly spotStyle?: string;
}

/** Which pages are not on every site. */
export interface ChromePages {
  /** Whether the archive says something about itself. */
  readonly about: boolean;
  /** Whether there is a page of corrections. */
  readonly corrections: boolean;
}

/** What surrounds the pages of an archive. No link leads to a page that does not exist. */
export function chromeView(
  settings: ArchiveSettings,
  urls: Urls,
  publisher: PublisherView,
  pages: ChromePages,
): Chrome {
  const { name, tagline, navigation, licence, spot } = settings;
  const report = settings.publisher?.report ?? settings.publisher?.contact;
  const there = { ...pages, tags: settings.pages.tags };
  const links = (entries: readonly NavigationEntry[]) =>
    entries.flatMap((entry) => chromeLink(entry, urls, there) ?? []);
  return {
    name,
    home: urls.home,
    ...(tagline === undefined ? {} : { tagline }),
    masthead: links(navigation.masthead).map(asQuestion),
    footer: links(navigation.footer),
    ...(licence ? { licence } : {}),
    ...(settings.publisher && publisher.name !== name
      ? { publisher: { name: publisher.name, url: publisher.url } }
      : {}),
    ...(report === undefined ? {} : { report }),
    ...(spot ? { spotStyle: spotStyle(spot) } : {}),
  };
}

/** The masthead asks what the check answers; a label of the newsroom’s own is kept. */
function asQuestion(link: ChromeLink): ChromeLink {
  if (link.page !== 'check' || link.label !== say(LABELS.check)) return link;
  return { ...link, label: say('checking.title'), short: say('checking.submit') };
}

/** Where the archive says nothing about itself, the page on how it is read has that address. */
export function methodAddress(urls: Urls, hasAbout: boolean): string {
  return hasAbout ? urls.method : urls.about;
}

function chromeLink(
  entry: NavigationEntry,
  urls: Urls,
  there: ChromePages & { readonly tags: boolean },
): ChromeLink | undefined {
  if (!('page' in entry)) return { label: entry.label, href: entry.url };
  const { page, label = say(LABELS[page]) } = entry;
  if ((page === 'about' || page === 'corrections' || page === 'tags') && !there[page]) {
    return undefined;
  }
  return { page, label, href: addressOf(page, urls, there.about) };
}

const LABELS: Readonly<Record<NavigationPage, MessageKey>> = {
  archive: 'site.archive',
  quotes: 'site.quotes',
  speakers: 'site.speakers',
  places: 'site.places',
  tags: 'site.tags',
  search: 'site.search',
  check: 'checking.link',
  feed: 'site.feed',
  about: 'about.title',
  method: 'site.about-link',
  feeds: 'data.feeds',
  data: 'site.data',
  licence: 'data.licence',
  corrections: 'article.corrections',
};

function addressOf(page: NavigationPage, urls: Urls, hasAbout: boolean): string {
  if (page === 'method') return methodAddress(urls, hasAbout);
  if (page === 'corrections') return urls.corrections();
  if (page === 'feeds' || page === 'licence') return `${urls.data}#${page}`;
  return urls[page];
}
