import type { ArticleEntry } from '../archive/entry.ts';
import { placeRuleUse } from '../extract/place-entries.ts';
import { nearestOf } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import { placeEntryKey, type PlaceAuthority } from './place-rules.ts';
import type { PlaceEntry } from './read-places.ts';

/** Looking for the likest name costs time; a file with more mistakes is mended in several runs. */
const MOST_SUGGESTIONS = 25;

/**
 * Says which entries and aliases of places match nothing in the archive, each with the nearest name.
 *
 * @param file path of the editor's file, for messages
 */
export function placeProblems(
  articles: readonly ArticleEntry[],
  { entries, lineOf, rules, records }: PlaceAuthority,
  file: string,
): Problem[] {
  if (entries.length === 0) return [];
  const used = new Set(articles.flatMap(({ ruledPlaces = [] }) => ruledPlaces));
  const ids = new Set(articles.flatMap(({ places }) => places.map(({ id }) => id)));
  const ruled = new Set(rules.rules.map(({ key }) => key));
  const hintFor = suggester(articles);
  return entries.flatMap((entry, index): Problem[] => {
    const key = placeEntryKey(entry);
    const isUsed = (name: string) => used.has(placeRuleUse(key, name));
    const { name, aliases = [] } = entry;
    const id = records[index]?.id;
    const found = [name, ...aliases].some(isUsed) || (id !== undefined && ids.has(id));
    if (!found) {
      const line = lineOf([index, 'name']);
      return [{ file, line, message: `places: ${nothingFound(entry)}.`, hint: hintFor(name) }];
    }
    if (!ruled.has(key)) return [];
    return aliases.flatMap((alias, at): Problem[] => {
      if (isUsed(alias)) return [];
      const message = `aliases: “${alias}” is found in no article.`;
      return [{ file, line: lineOf([index, 'aliases', at]), message, hint: hintFor(alias) }];
    });
  });
}

function nothingFound({ name, place, only }: PlaceEntry): string {
  const where = only ? 'no article that fulfils only:' : 'no article';
  return place === false
    ? `“${name}” is printed in ${where}`
    : `“${name}” is found as a place in ${where}`;
}

function suggester(articles: readonly ArticleEntry[]): (name: string) => string {
  let left = MOST_SUGGESTIONS;
  let names: string[] | undefined;
  return (name) => {
    const fallback = 'write a name as an article prints it, or remove it';
    if (left-- <= 0) return fallback;
    names ??= [...new Set(articles.flatMap(({ places }) => places.map((place) => place.name)))];
    const near = nearestOf(name, names);
    if (near === undefined || near === name) return fallback;
    return `the likest place is “${near}”; write it as an article prints it, or remove it`;
  };
}
