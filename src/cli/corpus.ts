/**
 * Runs the extraction over plain-text articles and writes predictions for the corpus scorer.
 *
 *   node src/cli/corpus.ts IN.jsonl OUT.jsonl
 *
 * IN: one article a line, `{id, text, date?, title?}`; paragraphs of `text` are separated by line
 * breaks. OUT: one line an article, `{id, quotes: [{spans, speaker, source}]}`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { articleTextFromLines } from '../core/article-text.ts';
import { extractSpeech } from '../core/extract/speech.ts';

interface CorpusArticle {
  readonly id: string;
  readonly text: string;
}

/** A mistake of the user's: printed as it is, without a stack. */
class InputError extends Error {}

const USAGE = 'usage: npm run corpus -- IN.jsonl OUT.jsonl';

function readLines(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split('\n');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InputError(
      `${path}: cannot be read (${reason}). Name a file with one JSON article a line.`,
    );
  }
}

function parseArticle(line: string, path: string, number: number): CorpusArticle {
  const place = `${path}:${number}`;
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InputError(
      `${place}: not JSON (${reason}). Write one object a line: {"id": "…", "text": "…"}.`,
    );
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new InputError(`${place}: not an object. Write {"id": "…", "text": "…"}.`);
  }
  const { id, text } = value as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number')
    throw new InputError(`${place}: "id" is missing. Give the article an id, as text.`);
  if (typeof text !== 'string')
    throw new InputError(`${place}: "text" is missing. Give the article its text, as a string.`);
  return { id: String(id), text };
}

/** The predictions for one article, as the scorer reads them. */
function predict({ id, text }: CorpusArticle): object {
  const { quotes, speakers } = extractSpeech(articleTextFromLines(text));
  const names = new Map(speakers.map(({ key, name }) => [key, name]));
  return {
    id,
    quotes: quotes.map(({ spans, speaker, source }) => ({
      spans,
      speaker: names.get(speaker ?? '') ?? null,
      source: source?.span ?? null,
    })),
  };
}

function main(args: readonly string[]): void {
  const unknown = args.find((arg) => arg.startsWith('--'));
  if (unknown) throw new InputError(`${unknown}: no such option.\n${USAGE}`);
  const [input, output] = args;
  if (!input || !output || args.length > 2) throw new InputError(USAGE);
  const lines = readLines(input);
  const articles = lines.flatMap((line, index) =>
    line.trim() ? [parseArticle(line.replace(/^\uFEFF/, ''), input, index + 1)] : [],
  );
  const started = performance.now();
  const predictions = articles.map(predict);
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
