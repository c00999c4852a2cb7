import type { PublishedSlugs } from '../../archive/addresses/pinned-slugs.ts';
import type { Ledger } from '../ledger.ts';
import type { Tombstones } from '../record/tombstones.ts';

/** The addresses that speakers and places of the archive keep. */
export function publishedSlugs(
  { quotes, speakers, places }: Ledger,
  tombstones: Tombstones,
): PublishedSlugs {
  return {
    speakers: speakers.map(({ slug, name, kind, article, now, on }) => ({
      slug,
      name,
      kind,
      article,
      ...(on ? { subjects: on } : {}),
      retired: now !== undefined || tombstones.speakers.has(slug),
    })),
    places: places.map(({ slug, id, now }) => ({
      slug,
      id,
      retired: now !== undefined || tombstones.places.has(slug),
    })),
    sayingOfQuote: new Map(quotes.map(({ id, saying = id }) => [id, saying])),
    speakerOfQuote: new Map(
      quotes.flatMap(({ id, speaker }) => (speaker === undefined ? [] : [[id, speaker] as const])),
    ),
  };
}
