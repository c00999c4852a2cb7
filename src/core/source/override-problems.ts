import type { Found } from '../article/extract.ts';
import type { FrontMatter } from './front-matter-schema.ts';
import type { Problem } from './problem.ts';
import { foldTypedWords } from '../extract/override-words.ts';
import type { UnmatchedOverride } from '../extract/speech-types.ts';
import { shortenWords } from '../text/shorten-words.ts';
import { say, sayList } from '../../wording/say.ts';

const MOST_NAMED = 5;
const LONGEST_SHOWN = 60;

/**
 * Says which of an article's overrides match nothing, each with the closest words of the text, and which
 * match several quotes, each with their lines.
 *
 * @param lineAt the line of the file on which a place of the text is
 */
export function overrideProblems(
  found: Found,
  frontMatter: FrontMatter,
  file: string,
  lineOf: (path: readonly PropertyKey[]) => number,
  lineAt: (offset: number) => number,
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
  const several = speech.unmatched.flatMap((entry) => severalFit(entry, file, lineOf, lineAt));
  const unmatched = [
    ...speech.unmatched
      .filter(({ fits }) => fits === undefined)
      .map((entry) => ({ ...entry, isPlace: false })),
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
  return [...unmatched, ...several];
}

/** An override whose words fit several quotes must say which. */
function severalFit(
  { index, wanted, fits }: UnmatchedOverride,
  file: string,
  lineOf: (path: readonly PropertyKey[]) => number,
  lineAt: (offset: number) => number,
): Problem[] {
  if (!fits) return [];
  const each = fits.slice(0, MOST_NAMED).map(({ offset, words }, at) =>
    say('source.one-that-fits', {
      number: String(at + 1),
      words: shortenWords(words, LONGEST_SHOWN),
      line: String(lineAt(offset)),
    }),
  );
  const same = new Set(fits.map(({ words }) => foldTypedWords(words))).size === 1;
  return [
    {
      file,
      line: lineOf(['quotes', index, 'match']),
      message: say('source.several-fit', {
        words: wanted,
        count: fits.length,
        quotes: sayList(each, 'bare'),
      }),
      hint: same ? say('source.several-same-fix') : say('source.several-fit-fix'),
    },
  ];
}
