import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { articleTextFromLines } from '../core/article-text.ts';
import { extractPlaces } from '../core/extract/toponyms.ts';
import type { Gazetteer } from '../core/gazetteer.ts';
import { loadGazetteer } from '../gazetteer-store.ts';

/** One article of a corpus. */
export interface CorpusArticle {
  readonly id: string;
  readonly text: string;
}

/** One article's places as the corpus scorer reads them. */
export interface PlacesPrediction {
  readonly id: string;
  readonly places: readonly PredictedPlace[];
}

export interface PredictedPlace {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Absent for a street or water that is known by its form alone. */
  readonly lat?: number;
  readonly lon?: number;
  readonly geonameId?: number;
  /** Only where the place is a whole country. */
  readonly countryCode?: string;
}

/** Predicts the places of every article, in the shape of `corpora/places`. */
export function predictPlaces(
  articles: readonly CorpusArticle[],
  gazetteer: Gazetteer = loadGazetteer(),
): PlacesPrediction[] {
  return articles.map(({ id, text }) => {
    const { places, mentions, unlocated } = extractPlaces(articleTextFromLines(text), gazetteer, {
      people: [],
    });
    const byId = new Map(places.map((place) => [place.id, place]));
    const located: PredictedPlace[] = mentions.flatMap(({ span, place }) => {
      const known = byId.get(place);
      if (!known) return [];
      return [
        {
          start: span.start,
          end: span.end,
          text: text.slice(span.start, span.end),
          lat: known.latitude,
          lon: known.longitude,
          ...(known.geonameId ? { geonameId: known.geonameId } : {}),
          ...(known.kind === 'country' && known.country ? { countryCode: known.country } : {}),
        },
      ];
    });
    const others = unlocated.map(({ span }) => ({
      ...span,
      text: text.slice(span.start, span.end),
    }));
    return { id, places: [...located, ...others].sort((a, b) => a.start - b.start) };
  });
}

/** Reads IN.jsonl, writes OUT.jsonl. */
export function runCorpusPlaces(input: string, output: string): void {
  const articles = readFileSync(input, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as CorpusArticle);
  const lines = predictPlaces(articles).map((prediction) => `${JSON.stringify(prediction)}\n`);
  writeFileSync(output, lines.join(''));
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const [input, output] = process.argv.slice(2);
  if (!input || !output) {
    console.error('Usage: node src/cli/corpus-places.ts IN.jsonl OUT.jsonl');
    process.exit(2);
  }
  runCorpusPlaces(input, output);
}
