import type { Found } from '../article/extract.ts';
import type { FrontMatter } from './front-matter-schema.ts';
import type { Problem } from './problem.ts';

/** Says which of an article's overrides match nothing, each with the likest words that the text has. */
export function overrideProblems(
  found: Found,
  frontMatter: FrontMatter,
  file: string,
  lineOf: (path: readonly PropertyKey[]) => number,
): Problem[] {
  const { speech, toponyms, settings } = found;
  const places = toponyms.unmatched.map((entry) => {
    const { match, place } = frontMatter.places?.[entry.index] ?? {};
    return {
      ...entry,
      field: 'places' as const,
      isPlace: entry.wanted === place && match !== place,
    };
  });
  return [
    ...speech.unmatched.map((entry) => ({ ...entry, isPlace: false })),
    ...places,
    ...settings.unmatched.map((entry) => ({ ...entry, isPlace: true })),
  ].map(({ field, index, wanted, nearest, isPlace }): Problem => {
    if (isPlace) {
      return {
        file,
        line: lineOf([field, index, 'place']),
        message: `${field}: “${wanted}” is not a place that the gazetteer knows.`,
        hint: 'write its usual English name, with country: where several bear it, or its id, as in place: geonames:616052',
      };
    }
    const key = field === 'speakers' ? 'name' : 'match';
    return {
      file,
      line: lineOf(frontMatter[field]?.[index] ? [field, index, key] : [field]),
      message: `${field}: “${wanted}” matches nothing in the text.`,
      hint:
        nearest === undefined
          ? 'copy the words from the text, or remove the override'
          : `the likest words are “${nearest}”; copy words from the text, or remove the override`,
    };
  });
}
