import { reservedSlugs } from '../../addresses/reserved-addresses.ts';
import type { Archive } from '../archive.ts';
import { plainSlug } from './slugs.ts';
import type { Speaker } from '../speakers/speakers.ts';

/** An address under which a speaker is found by another name. */
export interface AliasAddress {
  readonly slug: string;
  /** The name that is looked for there. */
  readonly alias: string;
  readonly speaker: Speaker;
}

/**
 * Addresses of the other names of all speakers who have a page: those that belong to no speaker's own
 * page, and that only one speaker bears.
 */
export function aliasAddresses({ speakers }: Pick<Archive, 'speakers'>): AliasAddress[] {
  const own = new Set([...reservedSlugs.speaker, ...speakers.map(({ slug }) => slug)]);
  const bearers = new Map<string, { alias: string; speaker: Speaker; unique: boolean }>();
  for (const speaker of speakers) {
    for (const alias of speaker.aliases) {
      const slug = plainSlug(alias);
      const known = bearers.get(slug);
      if (!known) bearers.set(slug, { alias, speaker, unique: true });
      else if (known.speaker !== speaker) known.unique = false;
    }
  }
  return [...bearers].flatMap(([slug, { alias, speaker, unique }]) =>
    unique && speaker.hasPage && !own.has(slug) ? [{ slug, alias, speaker }] : [],
  );
}
