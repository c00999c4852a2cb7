import type { APIRoute, GetStaticPaths } from 'astro';
import { downloadFormats, type DownloadFormat } from '../../core/addresses/urls.ts';
import { readSettings } from '../../archive-folder/settings.ts';
import { downloadRows } from '../../exports/download-rows.ts';
import type { DownloadRow } from '../../exports/row-schema.ts';
import { writeCsv, writeNdjson, writeParquet } from '../../exports/write-quotes.ts';
import { streamParts } from '../../exports/stream-parts.ts';
import { getSite, rowContext } from '../../site/site.ts';

interface Download {
  readonly type: string;
  readonly write: (rows: Iterable<DownloadRow>) => Iterable<string> | Uint8Array<ArrayBuffer>;
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
  // To make the rows for each form costs less than to hold all of them.
  const rows = () => downloadRows(context);
  return downloadFormats(readSettings().weight.downloads).map((format) => ({
    params: { format },
    props: { download: DOWNLOADS[format], rows },
  }));
}) satisfies GetStaticPaths;

/** All quotes as one file. */
export const GET: APIRoute<{ download: Download; rows: () => Iterable<DownloadRow> }> = ({
  props: { download, rows },
}) => {
  const written = download.write(rows());
  const body = written instanceof Uint8Array ? written : streamParts(written);
  return new Response(body, { headers: { 'Content-Type': download.type } });
};
