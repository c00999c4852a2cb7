import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { predictPlaces } from '../../cli/develop/corpus/places.ts';
import { articleTextFromLines, articleTextFromPlain } from '../../core/article/text.ts';
import { extractSpeech } from '../../core/extract/speech.ts';
import type { Gazetteer } from '../../core/gazetteer/gazetteer.ts';
import { loadGazetteer } from '../../archive-folder/gazetteer-store.ts';
import { projectDir } from '../support/site/run-node.ts';
import { readWithCompromise } from './compromise-reading.ts';
import { readGold } from './corpora.ts';
import { cpuMilliseconds, median } from './cpu-time.ts';
import { extractorsOf, type Extractor } from './extractors.ts';
import { sample } from './sample.ts';

/** How fast something reads text. */
export interface Speed {
  readonly what: string;
  readonly articles: number;
  /** Megabytes of UTF-8 text. */
  readonly megabytes: number;
  /** Median over the rounds. */
  readonly megabytesPerSecond: number;
}

/** What the gazetteer costs. */
export interface GazetteerCost {
  /** From the slim file on disk to ready tables, in a new process; median. */
  readonly loadMilliseconds: number;
  readonly bytesOnDisk: number;
}

const ROUNDS = 5;
const RIVAL_ARTICLES = 60;
const SEED = 1729;

/** Speeds over the corpora: in memory, on one core, after one round to warm up. */
export function measureSpeeds(gazetteer: Gazetteer, withCompromise: boolean): Speed[] {
  const news = readGold('quotes/polnear-train.jsonl');
  const toponyms = ['trnews', 'geovirus', 'lgl'].flatMap((name) =>
    readGold(`places/${name}.jsonl`),
  );
  const part = sample(news, RIVAL_ARTICLES, SEED);
  return [
    speedOf('extractSpeech', news, ROUNDS, ({ text }) => extractSpeech(articleTextFromLines(text))),
    speedOf('extractPlaces', toponyms, ROUNDS, (article) => predictPlaces([article], gazetteer)),
    ...(withCompromise
      ? [speedOf('compromise', part, 3, ({ text }) => readWithCompromise(text))]
      : []),
  ];
}

/**
 * The speed of one reading over articles: in memory, on one core, after one round to warm up.
 *
 * @param rounds of which the median counts
 */
export function speedOf<Item extends { readonly text: string }>(
  what: string,
  items: readonly Item[],
  rounds: number,
  read: (item: Item) => unknown,
): Speed {
  const megabytes = items.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
  const round = (): number =>
    cpuMilliseconds(() => {
      for (const item of items) read(item);
    }) / 1000;
  round();
  const seconds = median(Array.from({ length: rounds }, round));
  return { what, articles: items.length, megabytes, megabytesPerSecond: megabytes / seconds };
}

const LOAD = `
  const { loadGazetteer } = await import('./src/archive-folder/gazetteer-store.ts');
  const started = performance.now();
  loadGazetteer();
  console.log(performance.now() - started);
`;

/** Loads the gazetteer in new processes, since a process keeps what it has loaded. */
export function measureGazetteer(): GazetteerCost {
  // If the slim file is missing, making it is not part of the measurement.
  loadGazetteer();
  const load = (): number =>
    Number(
      execFileSync(process.execPath, ['--input-type=module', '--eval', LOAD], {
        cwd: projectDir,
        encoding: 'utf8',
      }),
    );
  const folder = join(projectDir, '.cache');
  const bytesOnDisk = readdirSync(folder)
    .filter((name) => name.startsWith('gazetteer-') && name.endsWith('.bin'))
    .reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  return { loadMilliseconds: median(Array.from({ length: ROUNDS }, load)), bytesOnDisk };
}

/** How long one article takes that is so many times as long. */
export interface LengthCost {
  readonly times: number;
  readonly kilobytes: number;
  readonly millisecondsPerKilobyte: Readonly<Record<Extractor, number>>;
}

/** Reads a text repeated 1, 2, 4 … times as one article: what is linear costs the same per kilobyte. */
export function measureLengths(
  prose: string,
  gazetteer: Gazetteer,
  doublings: number,
): LengthCost[] {
  return Array.from({ length: doublings + 1 }, (_, power) => {
    const times = 2 ** power;
    const article = articleTextFromPlain(`${prose}\n`.repeat(times));
    const kilobytes = Buffer.byteLength(article.text) / 1000;
    const run = extractorsOf(article, gazetteer);
    const cost = (extractor: Extractor): number =>
      median(Array.from({ length: ROUNDS }, () => cpuMilliseconds(run[extractor]))) / kilobytes;
    const millisecondsPerKilobyte = {
      extractSpeech: cost('extractSpeech'),
      extractPlaces: cost('extractPlaces'),
      extractDates: cost('extractDates'),
    };
    return { times, kilobytes, millisecondsPerKilobyte };
  });
}
