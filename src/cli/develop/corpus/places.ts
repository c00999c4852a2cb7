import { articleTextFromLines } from '../../../core/article/text.ts';
import { extractPlaces } from '../../../core/extract/places/names/toponyms.ts';
import type { Gazetteer } from '../../../core/gazetteer/gazetteer.ts';
import { loadGazetteer } from '../../../archive-folder/gazetteer-store.ts';
import type { CorpusArticle } from './input.ts';

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
