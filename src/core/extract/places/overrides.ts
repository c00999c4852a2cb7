import type { Gazetteer, KnownPlace, Sense } from '../../gazetteer/gazetteer.ts';
import { foldPlaceName } from '../../gazetteer/place-name.ts';
import type { Span } from '../../text/span.ts';
import type { PlaceOverride } from './names/place-types.ts';

/** An override that found nothing, for the build to report. */
export interface UnmatchedPlaceOverride {
  /** Its position in the front matter's list, from 0. */
  readonly index: number;
  readonly wanted: string;
  readonly nearest?: string;
}

/** What one override does to one stretch of the text; without a place, that nothing there is one. */
export interface PlaceRuling {
  readonly span: Span;
  readonly known?: KnownPlace;
}

/** Reads an editor's overrides against a text: where they apply, and which apply nowhere. */
export function applyPlaceOverrides(
  text: string,
  overrides: readonly PlaceOverride[],
  gazetteer: Gazetteer,
  own?: ReadonlyMap<string, KnownPlace>,
): { rulings: PlaceRuling[]; unmatched: UnmatchedPlaceOverride[] } {
  const rulings: PlaceRuling[] = [];
  const unmatched: UnmatchedPlaceOverride[] = [];
  for (const [index, override] of overrides.entries()) {
    const spans = occurrences(text, override.match);
    if (spans.length === 0) {
      const nearest = nearestWords(text, override.match);
      unmatched.push({ index, wanted: override.match, ...(nearest ? { nearest } : {}) });
      continue;
    }
    if (override.place === false) {
      for (const span of spans) rulings.push({ span });
      continue;
    }
    const known = findPlace(override.place, override.country, gazetteer, own);
    if (!known) {
      unmatched.push({ index, wanted: override.place });
      continue;
    }
    for (const span of spans) rulings.push({ span, known });
  }
  return { rulings, unmatched };
}

/**
 * The place that an editor means by an id or a name: what the name means by itself, in a country where
 * one is given.
 *
 * @param own places that only the editor knows, by id and by folded name
 */
export function findPlace(
  wanted: string,
  country: string | undefined,
  gazetteer: Gazetteer,
  own: ReadonlyMap<string, KnownPlace> = NO_PLACES,
): KnownPlace | undefined {
  const known = own.get(wanted) ?? own.get(foldPlaceName(wanted));
  if (known && (!country || known.place.country === country)) return known;
  if (wanted.includes(':')) return gazetteer.place(wanted);
  const senses = [...gazetteer.senses(foldPlaceName(wanted)), ...gazetteer.abbreviation(wanted)];
  let best: Sense | undefined;
  for (const sense of senses) {
    if (sense.kind !== 'literal' || (country && sense.known.place.country !== country)) continue;
    if (!best || weightOf(sense) > weightOf(best)) best = sense;
  }
  return best?.known;
}

/** Above any number of inhabitants: what a name without more said means. */
const WEIGHTS: Readonly<Record<string, number>> = {
  COUNTRY: 4e10,
  REGION: 3e10,
  AREA: 3e10,
  SEAT: 2e10,
  PPLC: 1e10,
};

function weightOf({ known, via }: Sense): number {
  return (via === 'usual' ? 5e10 : 0) + (WEIGHTS[known.feature] ?? 0) + known.population;
}

const NO_PLACES: ReadonlyMap<string, KnownPlace> = new Map();

const WORD_CHARACTER = /[\p{L}\p{M}\d]/u;

function occurrences(text: string, printed: string): Span[] {
  const spans: Span[] = [];
  if (printed.trim() === '') return spans;
  for (let at = text.indexOf(printed); at >= 0; at = text.indexOf(printed, at + printed.length)) {
    const end = at + printed.length;
    if (WORD_CHARACTER.test(text.charAt(at - 1)) || WORD_CHARACTER.test(text.charAt(end))) continue;
    spans.push({ start: at, end });
  }
  return spans;
}

/** The same words in another case or with other accents, which is the usual slip. */
function nearestWords(text: string, printed: string): string | undefined {
  const wanted = foldPlaceName(printed);
  const lengths = wanted.split(' ').length;
  const words = [...text.matchAll(/[\p{L}\p{M}\d.'’-]+/gu)];
  for (let index = 0; index + lengths <= words.length; index++) {
    const first = words[index];
    const last = words[index + lengths - 1];
    if (!first || !last) break;
    const candidate = text.slice(first.index, last.index + last[0].length);
    const folded = foldPlaceName(candidate);
    if (
      folded === wanted ||
      folded.startsWith(wanted) ||
      (folded.length > 3 && wanted.startsWith(folded))
    ) {
      return candidate;
    }
  }
  return undefined;
}
