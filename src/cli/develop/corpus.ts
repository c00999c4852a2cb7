import { writeFileSync } from 'node:fs';
import { describeFileError } from '../../archive-folder/files/errors.ts';
import { defineCommand } from '../command.ts';
import { InputError, readCorpus } from './corpus/input.ts';
import { predictPlaces } from './corpus/places.ts';
import { predictQuotes } from './corpus/quotes.ts';
import { startCommand } from '../run-command.ts';

/** The command that extracts quotes or places from plain texts, for scoring. */
export const corpusCommand = defineCommand({
  name: 'corpus',
  usage: '[--places] IN.jsonl OUT.jsonl',
  about: `
Runs the extraction over plain-text articles and writes predictions for the corpus scorers.
IN: one article per line, {id, text, date?, title?}; paragraphs of text are separated by line breaks.
OUT: one line per article, {id, quotes: [{kind, spans, speaker, source, …}], marks: [{start, end, class}]},
or with --places {id, places: [{start, end, text, lat, lon, …}]}.`,
  options: { places: { type: 'boolean', help: 'places instead of quotes' } },
  operands: { least: 2, most: 2, missing: 'Name two files: IN.jsonl and OUT.jsonl.' },
  statuses: '0 written, 2 not understood, or a file cannot be read or written.',
  run: ({ values, operands: [input = '', output = ''] }, { io }) => {
    const articles = readCorpus(input);
    const started = performance.now();
    const predictions = values.places
      ? predictPlaces(articles)
      : articles.map((article) => predictQuotes(article));
    const seconds = (performance.now() - started) / 1000;
    try {
      writeFileSync(
        output,
        predictions.map((prediction) => `${JSON.stringify(prediction)}\n`).join(''),
      );
    } catch (error) {
      const { what, hint } = describeFileError(error);
      throw new InputError(`${output}: cannot be written: ${what}. Fix: ${hint}.`);
    }
    const megabytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
    io.out(
      `${articles.length} articles, ${megabytes.toFixed(2)} MB in ${seconds.toFixed(2)} s (${(megabytes / seconds).toFixed(2)} MB/s)\n`,
    );
    return 0;
  },
});

if (import.meta.main) await startCommand(corpusCommand);
