import type { DownloadFormat } from '../../../core/addresses/urls.ts';
import { downloadForms } from '../../../exports/downloads/download-forms.ts';
import type { DownloadRow } from '../../../exports/row-schema.ts';

/** A row of the downloads in which some is known and some not. */
export const row: DownloadRow = {
  id: '7zq4m2xk9d',
  address: 'https://paper.example/quotes/7zq4m2xk9d/',
  words: 'It holds,',
  kind: 'direct',
  speaker: 'Zoë Lind',
  speaker_id: 'zoe-lind',
  speaker_kind: 'person',
  speaker_url: null,
  speaker_links: null,
  source: 'Lind',
  role: null,
  addressee: null,
  venue: null,
  said: '1914-07-28',
  said_start: '1914-07-28',
  said_end: '1914-07-28',
  said_precision: 'day',
  said_by: 'attribution',
  saying: 'q123456789',
  first: '2024-02-08',
  printed: '2023-02-02',
  quote_source: 'Minutes of the port, p. 4',
  quote_source_url: null,
  quote_translated: 'from the Spanish',
  authors: null,
  tags: null,
  article_corrected_on: null,
  article_sources: null,
  article_translated: null,
  dateline_place: null,
  dateline_place_id: null,
  dateline_country: null,
  dateline_country_name: null,
  article: 'First pile is driven',
  article_id: '2023-02-02-pile',
  article_url: 'https://paper.example/2023/02/02/pile/',
  lang: 'en',
  place: 'Quito',
  place_id: 'quito',
  place_by: 'editor',
  country: 'EC',
  country_name: 'Ecuador',
  latitude: -0.23,
  longitude: -78.52,
  about: null,
  about_ids: null,
  places_named: null,
  rule: 'cue-after',
  speakers: null,
  speaker_ids: null,
  standing: 'said',
  standing_words: null,
  corrected: false,
  corrected_on: null,
  withdrawn_on: null,
  cited: 'x',
  confidence: 0.875,
};

/** Words that a form may not be able to hold. */
export const hostile = [
  '=1+1',
  '+1',
  '-1 is “too cold”',
  '@home',
  'a "b", c',
  'two\nlines',
  '’tis',
  '🌉',
];
/** A row for each of them. */
export const hostileRows = hostile.map((words) => ({ ...row, words }));

/** A download of rows that are written in parts of some size. */
export async function writtenRows(
  format: DownloadFormat,
  all: readonly DownloadRow[],
  { size = 3, marked = false } = {},
): Promise<Buffer<ArrayBuffer>> {
  const { write, join } = downloadForms(marked)[format];
  const parts = async function* () {
    for (let at = 0; at < all.length; at += size) {
      yield await Promise.resolve(write(all.slice(at, at + size)));
    }
  };
  return Buffer.concat(await Array.fromAsync(join(parts())));
}
