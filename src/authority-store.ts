import { existsSync, readFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { makePlaceAuthority, type PlaceAuthority } from './core/authority/place-rules.ts';
import { noPlaceEntries, readPlaces } from './core/authority/read-places.ts';
import {
  noAuthority,
  readSpeakers,
  type SpeakerAuthority,
} from './core/authority/read-speakers.ts';
import type { Gazetteer } from './core/gazetteer.ts';
import type { Problem } from './core/problem.ts';

/** The editor's file of speakers, as the editor knows it. */
export const SPEAKERS_FILE = 'content/speakers.yaml';
/** The editor's file of places, as the editor knows it. */
export const PLACES_FILE = 'content/places.yaml';

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** Reads the editor's file of speakers below a content folder; there need not be one. */
export async function readAuthority(
  contentDir: string,
): Promise<SpeakerAuthority | { readonly problems: readonly Problem[] }> {
  const path = join(contentDir, 'speakers.yaml');
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) return noAuthority;
  const bytes = await readFile(path);
  const text = decode(bytes, SPEAKERS_FILE);
  return typeof text === 'string' ? readSpeakers(text, SPEAKERS_FILE) : { problems: [text] };
}

/** The editor's file of places below a content folder, or all that is wrong with it. */
export type PlacesReading = PlaceAuthority | { readonly problems: readonly Problem[] };

/** Reads the editor's file of places below a content folder; there need not be one. */
export function readPlaceAuthority(contentDir: string, gazetteer: Gazetteer): PlacesReading {
  const path = join(contentDir, 'places.yaml');
  if (!existsSync(path)) return makePlaceAuthority(noPlaceEntries, gazetteer, PLACES_FILE);
  const text = decode(readFileSync(path), PLACES_FILE);
  if (typeof text !== 'string') return { problems: [text] };
  const read = readPlaces(text, PLACES_FILE);
  return 'problems' in read ? read : makePlaceAuthority(read, gazetteer, PLACES_FILE);
}

function decode(bytes: Uint8Array, file: string): string | Problem {
  try {
    return UTF8.decode(bytes);
  } catch {
    const hint = 'save it with the encoding UTF-8; it may be Windows-1252 or Latin-1 now';
    return { file, message: 'The file is not valid UTF-8.', hint };
  }
}
