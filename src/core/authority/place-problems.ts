import type { ArticleEntry } from '../archive/entry.ts';
import { placeRuleUse } from '../extract/places/names/entries.ts';
import { nearestOf } from '../source/nearest.ts';
import type { EntryFindings } from './claim-problems.ts';
import { placeEntryKey, type PlaceAuthority } from './place-rules.ts';
import type { PlaceEntry } from './read-places.ts';
import { say } from '../../wording/say.ts';

/** Looking for the closest name takes time; a file with more mistakes is fixed in several runs. */
const MOST_SUGGESTIONS = 25;

/**
 * Says which entries and aliases of places match nothing in the archive, each with the nearest name.
 *
 * @param file path of the editor's file, for messages
 * @param wasPublished whether the archive once had a place of an id or a name
 */
export function placeProblems(
  articles: readonly ArticleEntry[],
  { entries, lineOf, rules, records }: PlaceAuthority,
  file: string,
  wasPublished: (id: string | undefined, name: string) => boolean = () => false,
): EntryFindings {
  const findings: EntryFindings = { problems: [], warnings: [] };
  if (entries.length === 0) return findings;
  const used = new Set(articles.flatMap(({ ruledPlaces = [] }) => ruledPlaces));
  const ids = new Set(articles.flatMap(({ places }) => places.map(({ id }) => id)));
  const ruled = new Set(rules.rules.map(({ key }) => key));
  const hintFor = suggester(articles);
  entries.forEach((entry, index) => {
    const key = placeEntryKey(entry);
    const isUsed = (name: string) => used.has(placeRuleUse(key, name));
    const { name, aliases = [] } = entry;
    const id = records[index]?.id;
    const found = [name, ...aliases].some(isUsed) || (id !== undefined && ids.has(id));
    if (!found) {
      const line = lineOf([index, 'name']);
      const of = wasPublished(id, name) ? findings.warnings : findings.problems;
      const message = nothingFound(entry);
      of.push({ file, line, message, hint: hintFor(name) });
      return;
    }
    if (!ruled.has(key)) return;
    aliases.forEach((alias, at) => {
      if (isUsed(alias)) return;
      const of = wasPublished(undefined, alias) ? findings.warnings : findings.problems;
      const message = say('authority.place-alias-unfound', { name: alias });
      of.push({ file, line: lineOf([index, 'aliases', at]), message, hint: hintFor(alias) });
    });
  });
  return findings;
}

function nothingFound({ name, place, only: conditions }: PlaceEntry): string {
  const only = conditions ? 'yes' : 'no';
  return place === false
    ? say('authority.place-unprinted', { name, only })
    : say('authority.place-unfound', { name, only });
}

function suggester(articles: readonly ArticleEntry[]): (name: string) => string {
  let left = MOST_SUGGESTIONS;
  let names: string[] | undefined;
  return (name) => {
    const fallback = say('authority.name-as-printed-fix');
    if (left-- <= 0) return fallback;
    names ??= [...new Set(articles.flatMap(({ places }) => places.map((place) => place.name)))];
    const near = nearestOf(name, names);
    if (near === undefined || near === name) return fallback;
    return say('authority.closest-place-fix', { name: near });
  };
}
