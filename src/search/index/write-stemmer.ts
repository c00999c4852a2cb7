import { build } from 'esbuild';
import { programFolder } from '../../program/folder.ts';
import languages from '../../data/search-stemmers.json' with { type: 'json' };

const STEMMERS: Readonly<Record<string, string>> = languages;

/** Porter (1980) leaves the y of “try” alone and makes “tried” a “tri”. */
const SHORT_WORDS = "word.replace(/^([^aeiouy]+)y$/, '$1i')";

/**
 * Writes the script that brings a language's forms together, as a module that exports `stemmer`:
 * the index and the search page run the same. Where there are not rules for a language, each form
 * is a word by itself.
 *
 * @param lang BCP 47; what follows the language itself does not count
 */
export async function writeStemmer(lang: string): Promise<string> {
  const name = STEMMERS[lang.split('-')[0] ?? ''];
  if (name === undefined) return 'export const stemmer = (word) => word;\n';
  const { outputFiles } = await build({
    stdin: {
      contents:
        name === 'english'
          ? `import { stemmer as stem } from '@orama/stemmers/english';
             const short = (word) => ${SHORT_WORDS};
             export const stemmer = (word) => short(stem(word));`
          : `export { stemmer } from '@orama/stemmers/${name}';`,
      resolveDir: programFolder,
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
  });
  return outputFiles[0]?.text ?? '';
}
