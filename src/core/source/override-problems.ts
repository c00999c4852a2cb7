import type { Found } from '../article/extract.ts';
import type { FrontMatter } from './front-matter-schema.ts';
import type { Problem } from './problem.ts';
import { say } from '../../wording/say.ts';

/** Says which of an article's overrides match nothing, each with the closest words of the text. */
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
        message: say('source.unknown-place', { field, name: wanted }),
        hint: say('source.unknown-place-fix'),
      };
    }
    const key = field === 'speakers' ? 'name' : 'match';
    return {
      file,
      line: lineOf(frontMatter[field]?.[index] ? [field, index, key] : [field]),
      message: say('source.no-match', { field, words: wanted }),
      hint:
        nearest === undefined
          ? say('source.no-match-fix')
          : say('source.no-match-near-fix', { words: nearest }),
    };
  });
}
