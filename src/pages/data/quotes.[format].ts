import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { downloadFormats, type DownloadFormat } from '../../core/addresses/urls.ts';
import { readSettings } from '../../archive-folder/settings.ts';
import { downloadForms } from '../../exports/downloads/download-forms.ts';
import { keptPart } from '../../exports/downloads/kept-part.ts';
import { rowsByYear, type RowsOfYear } from '../../exports/downloads/rows-by-year.ts';
import { streamParts } from '../../exports/downloads/stream-parts.ts';
import { keyOfInputs } from '../../site/lazy-path.ts';
import { getSite, rowContext } from '../../site/site.ts';

interface Download {
  readonly format: DownloadFormat;
  readonly years: readonly RowsOfYear[];
  /** Of all that the rows of a year are made from. */
  readonly keyOf: (year: RowsOfYear) => string;
}

export const getStaticPaths = (async () => {
  const site = await getSite();
  const years = rowsByYear(rowContext(site));
  const keys = new Map<RowsOfYear, string>();
  const keyOf = (year: RowsOfYear) => {
    const key = keys.get(year) ?? keyOfInputs(site, 'record', year.inputs());
    keys.set(year, key);
    return key;
  };
  return downloadFormats(readSettings().weight.downloads).map((format) => ({
    params: { format },
    props: { format, years, keyOf },
  }));
}) satisfies GetStaticPaths;

/** All quotes as one file; the years that are as they were come from the cache. */
export const GET: APIRoute<Download> = ({ props: { format, years, keyOf } }) => {
  const { cacheDir, csv } = readSettings();
  const { type, write, join: joinParts } = downloadForms(csv === 'marked')[format];
  const parts = async function* () {
    for (const each of years) {
      const path = join(cacheDir, 'downloads', `${each.year}.${format}`);
      yield await keptPart(path, keyOf(each), () => write(each.rows()));
    }
  };
  return new Response(streamParts(joinParts(parts())), {
    headers: { 'Content-Type': type },
  });
};
