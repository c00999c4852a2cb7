import type { Archive } from '../core/archive/archive.ts';
import { plainSlug } from '../core/archive/slugs.ts';
import type { Speaker } from '../core/archive/speakers.ts';
import type { Urls } from '../core/urls.ts';

/** An address that leads on to a speaker's page. */
export interface AliasView {
  readonly slug: string;
  /** The name that leads there. */
  readonly alias: string;
  readonly name: string;
  readonly href: string;
}

/** Other names of the section have pages of their own below it. */
const RESERVED = ['names', 'by-quotes'];

/**
 * Addresses of the other names of all speakers who have a page: those that belong to no speaker's own
 * page, and that only one speaker bears.
 */
export function aliasViews(archive: Archive, urls: Urls): AliasView[] {
  const own = new Set([...RESERVED, ...archive.speakers.map(({ slug }) => slug)]);
  const bearers = new Map<string, { alias: string; speaker: Speaker; unique: boolean }>();
  for (const speaker of archive.speakers) {
    for (const alias of speaker.aliases) {
      const slug = plainSlug(alias);
      const known = bearers.get(slug);
      if (!known) bearers.set(slug, { alias, speaker, unique: true });
      else if (known.speaker !== speaker) known.unique = false;
    }
  }
  return [...bearers].flatMap(([slug, { alias, speaker, unique }]) =>
    unique && speaker.hasPage && !own.has(slug)
      ? [{ slug, alias, name: speaker.name, href: urls.speaker(speaker.slug) }]
      : [],
  );
}
