import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { downloadFormats, type DownloadFormat } from '../../core/addresses/urls.ts';
import { readSettings } from '../../archive-folder/settings.ts';
import { downloadForms } from '../../exports/downloads/download-forms.ts';
import { keptPart } from '../../exports/downloads/kept-part.ts';
import { rowsByYear, type RowsOfYears } from '../../exports/downloads/rows-by-year.ts';
import { streamParts } from '../../exports/downloads/stream-parts.ts';
import { keyOfInputs } from '../../site/lazy-path.ts';
import { getSite, rowContext } from '../../site/site.ts';

interface Download {
  readonly format: DownloadFormat;
  readonly parts: readonly RowsOfYears[];
  /** Of all that the rows of a part are made from. */
  readonly keyOf: (part: RowsOfYears) => string;
}

export const getStaticPaths = (async () => {
  const site = await getSite();
  const parts = rowsByYear(rowContext(site));
  const keys = new Map<RowsOfYears, string>();
  const keyOf = (part: RowsOfYears) => {
    const key = keys.get(part) ?? keyOfInputs(site, 'record', part.inputs());
    keys.set(part, key);
    return key;
  };
  return downloadFormats(readSettings().weight.downloads).map((format) => ({
    params: { format },
    props: { format, parts, keyOf },
  }));
}) satisfies GetStaticPaths;

/**
 * All quotes as one file; the parts that are as they were come from the cache, except while editing, when
 * keys do not know the program.
 */
export const GET: APIRoute<Download> = ({ props: { format, parts, keyOf } }) => {
  const { cacheDir, csv } = readSettings();
  const { type, write, join: joinParts } = downloadForms(csv === 'marked')[format];
  const written = async function* () {
    for (const each of parts) {
      const path = join(cacheDir, 'downloads', `${each.year}.${format}`);
      const make = () => write(each.rows());
      yield import.meta.env.DEV ? make() : await keptPart(path, keyOf(each), make);
    }
  };
  return new Response(streamParts(joinParts(written())), {
    headers: { 'Content-Type': type },
  });
};
