/**
 * Runs the extraction over plain-text articles and writes predictions for the corpus scorers.
 *
 *   npm run corpus -- [--places] IN.jsonl OUT.jsonl
 *
 * IN: one article a line, `{id, text, date?, title?}`; paragraphs of `text` are separated by line
 * breaks. OUT: one line an article, `{id, quotes: [{spans, speaker, source}]}`, or with `--places`
 * `{id, places: [{start, end, text, lat, lon, …}]}`.
 */
import { writeFileSync } from 'node:fs';
import { InputError, readCorpus } from './corpus-input.ts';
import { predictPlaces } from './corpus-places.ts';
import { predictQuotes } from './corpus-quotes.ts';

const USAGE = 'usage: npm run corpus -- [--places] IN.jsonl OUT.jsonl';

function main(args: readonly string[]): void {
  const options = args.filter((arg) => arg.startsWith('--'));
  const unknown = options.find((option) => option !== '--places');
  if (unknown) throw new InputError(`${unknown}: no such option.\n${USAGE}`);
  const [input, output, ...more] = args.filter((arg) => !arg.startsWith('--'));
  if (!input || !output || more.length > 0) throw new InputError(USAGE);
  const articles = readCorpus(input);
  const started = performance.now();
  const predictions = options.includes('--places')
    ? predictPlaces(articles)
    : articles.map((article) => predictQuotes(article));
  const seconds = (performance.now() - started) / 1000;
  try {
    writeFileSync(
      output,
      predictions.map((prediction) => `${JSON.stringify(prediction)}\n`).join(''),
    );
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InputError(
      `${output}: cannot be written (${reason}). Name a file in a folder that exists.`,
    );
  }
  const megabytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
  console.log(
    `${articles.length} articles, ${megabytes.toFixed(2)} MB in ${seconds.toFixed(2)} s (${(megabytes / seconds).toFixed(2)} MB/s)`,
  );
}

try {
  main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
