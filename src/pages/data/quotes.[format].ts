import type { APIRoute, GetStaticPaths } from 'astro';
import { downloadFormats, type DownloadFormat } from '../../core/addresses/urls.ts';
import { readSettings } from '../../archive-folder/settings.ts';
import { downloadRows } from '../../exports/download-rows.ts';
import type { DownloadRow } from '../../exports/row-schema.ts';
import { writeCsv, writeNdjson, writeParquet } from '../../exports/write-quotes.ts';
import { getSite, rowContext } from '../../site/site.ts';

interface Download {
  readonly type: string;
  readonly write: (rows: readonly DownloadRow[]) => string | Uint8Array<ArrayBuffer>;
}

const DOWNLOADS: Readonly<Record<DownloadFormat, Download>> = {
  ndjson: { type: 'application/x-ndjson', write: writeNdjson },
  csv: {
    type: 'text/csv; charset=utf-8; header=present',
    write: (rows) => writeCsv(rows, readSettings().csv === 'marked'),
  },
  parquet: { type: 'application/vnd.apache.parquet', write: writeParquet },
};

export const getStaticPaths = (async () => {
  const context = rowContext(await getSite());
  let made: readonly DownloadRow[] | undefined;
  // All forms have the same rows; they are forgotten with the paths.
  const rows = () => {
    made ??= downloadRows(context);
    return made;
  };
  return downloadFormats(readSettings().weight.downloads).map((format) => ({
    params: { format },
    props: { download: DOWNLOADS[format], rows },
  }));
}) satisfies GetStaticPaths;

/** All quotes as one file. */
export const GET: APIRoute<{ download: Download; rows: () => readonly DownloadRow[] }> = ({
  props: { download, rows },
}) => new Response(download.write(rows()), { headers: { 'Content-Type': download.type } });
