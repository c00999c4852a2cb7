import type { ArticleEntry } from '../archive/entry.ts';
import type { PublishedQuotes } from './record/published.ts';

/**
 * Finds quotes of different articles that got the same id: the one that the ledger knows keeps it, or
 * else that of the older article, and each other one must get a longer id.
 *
 * @param articles in the order of the archive
 * @returns by the id of an article the ids that its quotes may not have
 */
export function findClashes(
  articles: readonly ArticleEntry[],
  published: PublishedQuotes,
): Map<string, string[]> {
  const owners = new Map<string, ArticleEntry>();
  const clashes = new Map<string, string[]>();
  const giveWay = (entry: ArticleEntry, id: string) => {
    clashes.set(entry.id, [...(clashes.get(entry.id) ?? []), id]);
  };
  for (const entry of articles) {
    for (const { id } of entry.quotes) {
      const owner = owners.get(id);
      if (!owner) owners.set(id, entry);
      else if (owner !== entry) {
        const isKnownHere = published.row(id)?.article === entry.id;
        giveWay(isKnownHere ? owner : entry, id);
        if (isKnownHere) owners.set(id, entry);
      }
    }
  }
  return clashes;
}
