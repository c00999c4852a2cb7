import { mkdtemp, rm } from 'node:fs/promises';
import fc from 'fast-check';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { documentOf, openTestIndex } from '../../../test/support/site/search-index.ts';
import { writeTestIndex } from '../../../test/support/site/write-test-index.ts';
import { splitWords } from '../words/split-words.ts';
import { readQuestion } from './read-question.ts';
import { addEntries, standTogether } from './stand-together.ts';

/** Frequent words, others, hyphens, letters of a script without spaces: all that may be beside each other. */
const WORDS = [
  'the',
  'of',
  'to',
  'be',
  'or',
  'war',
  'end',
  'cease-fire',
  '桥',
  '桥梁',
  'us',
  '2024',
];
const text = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 })
  .map((words) => words.join(' '));

const split = (of: string) => splitWords(of).map(({ start, end }) => of.slice(start, end));

/** Whether words are in a text one after the other, by looking. */
const hasRun = (inside: string, run: string) =>
  ` ${split(inside).join(' ')} `.includes(` ${split(run).join(' ')} `);

/** Whether texts are read instead of positions, where it is less to load. */
test.each([0, 8])(
  'words in marks are found in the articles that have them in a row, and in no other (%d texts)',
  async (fewTexts) => {
    const folder = await mkdtemp(join(tmpdir(), 'verbatim-runs-'));
    await fc.assert(
      fc.asyncProperty(
        fc.array(text, { minLength: 1, maxLength: 6 }),
        fc.array(text, { minLength: 1, maxLength: 10 }),
        fc.array(fc.tuple(fc.nat(5), fc.nat(11), fc.nat(5)), { maxLength: 12 }),
        async (texts, runs, cuts) => {
          await writeTestIndex(texts.map(documentOf), folder, { segment: 2 });
          const { index, stem, ask } = await openTestIndex(folder);
          const find = async (run: string) => {
            const [part] = readQuestion(`“${run}”`);
            if (!part) return [];
            // One word has no neighbour.
            if (part.length === 1) return [...(await ask(`“${run}”`)).articles].sort();
            const entriesOf = async ({ terms }: { readonly terms: readonly string[] }) => {
              const all = await Promise.all(terms.map((term) => index.termsOf(stem(term))));
              return all.flat().filter(({ term }) => terms.includes(term));
            };
            const search = { index, rules: { stem, lang: 'en' }, entriesOf, fewTexts };
            return [...(await standTogether(search, part)).keys()].sort();
          };
          // Parts of the texts themselves, since few runs would be found by chance.
          const parts = cuts.map(([of, from, length]) => {
            const words = split(texts[of % texts.length] ?? '');
            return words.slice(from % words.length, (from % words.length) + length + 1).join(' ');
          });
          for (const run of [...runs, ...parts]) {
            const having = texts.flatMap((inside, at) => (hasRun(inside, run) ? [at] : []));
            expect(await find(run), run).toEqual(having);
          }
        },
      ),
      { numRuns: 30 },
    );
    await rm(folder, { recursive: true });
  },
);

test('an article that several entries have is counted with the best', () => {
  const entry = (articles: number[], impacts: number[]) => ({
    term: '',
    stem: '',
    articles,
    impacts,
    quotes: articles.map(() => []),
    parts: [],
  });
  const scores = new Map<number, number>();
  addEntries(scores, [entry([1, 2], [3, 4]), entry([2], [7])]);
  expect([...scores]).toEqual([
    [1, 3],
    [2, 7],
  ]);
});
