import { aliasAddresses } from '../../core/archive/addresses/alias-addresses.ts';
import type { Archive } from '../../core/archive/archive.ts';
import { countSayings } from '../../core/archive/subjects/each-saying.ts';
import type { Urls } from '../../core/addresses/urls.ts';

/** An address that redirects to a speaker's page. */
export interface AliasView {
  readonly slug: string;
  /** The name that is looked for there. */
  readonly alias: string;
  readonly name: string;
  readonly href: string;
  /** It was once a page of its own, with others below it. */
  readonly moved?: true;
}

/** The same, those of the speakers with most quotes first. */
export function mostQuotedAliases(archive: Archive, urls: Urls): AliasView[] {
  const quotes = new Map(
    archive.speakers.map((speaker) => [speaker.name, countSayings(speaker.quotes)]),
  );
  const count = ({ name }: AliasView) => quotes.get(name) ?? 0;
  return aliasViews(archive, urls).sort(
    (a, b) => count(b) - count(a) || (a.slug < b.slug ? -1 : 1),
  );
}

/** Addresses of the other names of all speakers who have a page. */
export function aliasViews(archive: Archive, urls: Urls): AliasView[] {
  return aliasAddresses(archive).map(({ slug, alias, speaker }) => ({
    slug,
    alias,
    name: speaker.name,
    href: urls.speaker(speaker.slug),
  }));
}
