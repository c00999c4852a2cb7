import { readArchiveText } from './files/read-file.ts';
import {
  makePlaceAuthority,
  noPlaceAuthority,
  type PlaceAuthority,
} from '../core/authority/place-rules.ts';
import { readPlaces } from '../core/authority/read-places.ts';
import {
  noQuoteAuthority,
  readQuoteRules,
  type QuoteAuthority,
} from '../core/authority/quotes/read-quotes.ts';
import {
  noAuthority,
  readSpeakers,
  type SpeakerAuthority,
} from '../core/authority/read-speakers.ts';
import type { Gazetteer } from '../core/gazetteer/gazetteer.ts';
import type { Problem } from '../core/source/problem.ts';

/** The editor's file of speakers, as the editor knows it. */
export const SPEAKERS_FILE = 'content/speakers.yaml';
/** The editor's file of places, as the editor knows it. */
export const PLACES_FILE = 'content/places.yaml';

/** The editor's rules for quotes, as the editor knows them. */
export const QUOTES_FILE = 'content/quotes.yaml';

/** Reads the editor's file of speakers below an archive folder; there need not be one. */
export function readAuthority(
  contentDir: string,
): SpeakerAuthority | { readonly problems: readonly Problem[] } {
  const read = readArchiveText(contentDir, 'speakers.yaml');
  if (!read) return noAuthority;
  return 'text' in read ? readSpeakers(read.text, SPEAKERS_FILE) : { problems: [read.problem] };
}

/** The editor's file of places below an archive folder, or everything that is wrong with it. */
export type PlacesReading = PlaceAuthority | { readonly problems: readonly Problem[] };

/** Reads the editor's file of places below an archive folder; there need not be one. */
export function readPlaceAuthority(contentDir: string, gazetteer: Gazetteer): PlacesReading {
  const file = readArchiveText(contentDir, 'places.yaml');
  if (!file) return noPlaceAuthority;
  if ('problem' in file) return { problems: [file.problem] };
  const read = readPlaces(file.text, PLACES_FILE);
  return 'problems' in read ? read : makePlaceAuthority(read, gazetteer, PLACES_FILE);
}

/** The editor's rules for quotes below an archive folder, or everything that is wrong with them. */
export type QuoteRulesReading = QuoteAuthority | { readonly problems: readonly Problem[] };

/** Reads the editor's rules for quotes below an archive folder; there need not be any. */
export function readQuoteAuthority(
  contentDir: string,
  { entries }: SpeakerAuthority,
): QuoteRulesReading {
  const file = readArchiveText(contentDir, 'quotes.yaml');
  if (!file) return noQuoteAuthority;
  if ('problem' in file) return { problems: [file.problem] };
  return readQuoteRules(file.text, QUOTES_FILE, entries);
}
