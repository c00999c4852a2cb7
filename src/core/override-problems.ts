import type { Found } from './article.ts';
import type { FrontMatter } from './front-matter-schema.ts';
import type { Problem } from './problem.ts';

/** Says which of an article's overrides match nothing, each with the likest words that the text has. */
export function overrideProblems(
  found: Found,
  frontMatter: FrontMatter,
  file: string,
  lineOf: (path: readonly PropertyKey[]) => number,
): Problem[] {
  const places = found.toponyms.unmatched.map((entry) => ({ ...entry, field: 'places' as const }));
  return [...found.speech.unmatched, ...places].map((entry): Problem => {
    const key = entry.field === 'speakers' ? 'name' : 'match';
    const wanted = frontMatter[entry.field]?.[entry.index];
    if (
      wanted &&
      'place' in wanted &&
      wanted.place === entry.wanted &&
      wanted.match !== entry.wanted
    ) {
      return {
        file,
        line: lineOf([entry.field, entry.index, 'place']),
        message: `places: “${entry.wanted}” is no place that the gazetteer knows.`,
        hint: 'write its usual English name, with country: where several bear it, or its id, as in place: geonames:616052',
      };
    }
    return {
      file,
      line: lineOf(wanted ? [entry.field, entry.index, key] : [entry.field]),
      message: `${entry.field}: “${entry.wanted}” matches nothing in the text.`,
      hint:
        entry.nearest === undefined
          ? 'copy the words from the text, or remove the override'
          : `the likest words are “${entry.nearest}”; copy words from the text, or remove the override`,
    };
  });
}
