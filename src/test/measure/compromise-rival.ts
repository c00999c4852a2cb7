import type { CorpusArticle } from '../../cli/develop/corpus/input.ts';
import type { PlacesPrediction, PredictedPlace } from '../../cli/develop/corpus/places.ts';
import type { QuotesPrediction } from '../../cli/develop/corpus/quotes.ts';
import type { Gazetteer, KnownPlace } from '../../core/gazetteer/gazetteer.ts';
import { overlap } from '../../core/text/span.ts';
import { foldPlaceName } from '../../core/gazetteer/place-name.ts';
import { readWithCompromise, type RivalFinding } from './compromise-reading.ts';
import { nearest } from './naive-quotes.ts';

/** Nobody further away than a short paragraph is taken for the speaker: on train that errs least. */
const REACH = 300;
const DOUBLE_MARK = /["“”„«]/;

/**
 * compromise's quotations; the speaker is the nearest of its people outside quotations.
 *
 * What it finds between apostrophes is left out, which is more often an elision than a quotation.
 */
export function compromiseQuotes({ id, text }: CorpusArticle): QuotesPrediction {
  const { quotations: all, people } = readWithCompromise(text);
  const quotations = all.filter(({ start }) =>
    DOUBLE_MARK.test(text.slice(Math.max(0, start - 2), start)),
  );
  const outside = people.filter((person) =>
    quotations.every((span) => overlap(span, person) === 0),
  );
  return {
    id,
    quotes: quotations.map((span) => {
      const source = nearest(outside, span, REACH);
      return { spans: [span], speaker: source?.text ?? null, source };
    }),
  };
}

/**
 * compromise's places, which have no coordinates, looked up in our gazetteer: the country of that
 * name where there is one, else the largest city.
 */
export function compromisePlaces(
  { id, text }: CorpusArticle,
  gazetteer: Gazetteer,
): PlacesPrediction {
  return { id, places: readWithCompromise(text).places.map((found) => locate(found, gazetteer)) };
}

function locate({ start, end, text }: RivalFinding, gazetteer: Gazetteer): PredictedPlace {
  const place = largest(gazetteer, text)?.place;
  if (!place) return { start, end, text };
  return {
    start,
    end,
    text,
    lat: place.latitude,
    lon: place.longitude,
    ...(place.geonameId === undefined ? {} : { geonameId: place.geonameId }),
    ...(place.kind === 'country' && place.country ? { countryCode: place.country } : {}),
  };
}

function largest(gazetteer: Gazetteer, printed: string): KnownPlace | undefined {
  const senses = [
    ...gazetteer.abbreviation(printed),
    ...gazetteer.senses(foldPlaceName(printed)),
  ].filter(({ kind }) => kind === 'literal');
  const known = senses.map((sense) => sense.known);
  const country = known.find(({ place }) => place.kind === 'country');
  return country ?? known.toSorted((a, b) => b.population - a.population)[0];
}
