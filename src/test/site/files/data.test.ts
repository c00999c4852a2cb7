import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ApiManifest, ApiQuote } from '../../../exports/api-schemas.ts';
import { examples } from '../../../exports/examples.ts';
import type { DownloadRow } from '../../../exports/row-schema.ts';
import { readParquet, readParquetColumns } from '../../support/downloads/read-parquet.ts';
import { attributeOf, findTags, textContentOf } from '../../support/site/html.ts';
import {
  buildProjectSite,
  buildSampleSite,
  type SharedSite,
} from '../../support/site/shared-builds.ts';
import {
  ARTICLE_PATH,
  isQuotePage,
  isWithdrawn,
  filesBelow,
  QUOTE_PATH,
  readPages,
} from '../../support/site/site-files.ts';

/** What a target's two selectors of text select in the article's text: one text, if they agree. */
function selectedTexts(text: string) {
  const characters = [...text];
  return ({ selector }: ApiQuote['annotation']['target'][number]): string[] => [
    ...new Set(
      selector.flatMap((at) => {
        if (at.type === 'TextPositionSelector') return characters.slice(at.start, at.end).join('');
        if (at.type !== 'TextQuoteSelector') return [];
        const place = text.indexOf(`${at.prefix}${at.exact}${at.suffix}`);
        return place < 0 ? 'nowhere' : at.exact;
      }),
    ),
  ];
}

/** Files of the API that hold several records. */
const LIST = /^api\/(?:articles\/\d{4}\/\d{2}|(?:speakers|places)\/by-letter\/[^/]+)\.json$/;

/** All addresses in a JSON value. */
function addressesIn(value: unknown): string[] {
  if (typeof value === 'string') return /^https?:\/\//.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(addressesIn);
}

describe.each([
  ['at the root of its host', buildProjectSite],
  ['below a path', buildSampleSite],
] as const)('the data of a site %s', (_, build) => {
  let site: SharedSite;
  let files: string[];
  /** Of the downloads; those of withdrawn quotes have no words. */
  let rows: DownloadRow[];
  const published = () => rows.filter(({ standing }) => standing !== 'withdrawn');
  let manifest: ApiManifest;
  const read = (file: string) => readFileSync(join(site.out, file), 'utf8');
  const readJson = (file: string): unknown => JSON.parse(read(file));
  const below = (folder: string) =>
    files.filter((file) => file.startsWith(folder) && file.endsWith('.json'));
  /** Lists of records, whose ids are their keys: of articles by month, of names by first letter. */
  const recordLists = (kind: string) => below(`api/${kind}s/`).filter((file) => LIST.test(file));
  const records = <Shape>(kind: string): Map<string, Shape> =>
    new Map(
      recordLists(kind).flatMap((file) =>
        Object.entries((readJson(file) as Record<string, Record<string, Shape>>)[`${kind}s`] ?? {}),
      ),
    );

  beforeAll(async () => {
    site = await build();
    files = filesBelow(site.out);
    const lines = read('data/quotes.ndjson').trimEnd().split('\n');
    rows = lines.map((line) => JSON.parse(line) as DownloadRow);
    manifest = readJson('api/manifest.json') as ApiManifest;
  });

  test('is the same in Parquet, read by another reader, as in NDJSON', async () => {
    const bytes = readFileSync(join(site.out, 'data/quotes.parquet'));
    expect(await readParquet(bytes)).toEqual(rows);
    const columns = readParquetColumns(bytes);
    expect(columns.get('words')?.meaning).toBe('UTF8');
    expect(columns.get('said_start')?.meaning).toBe('DATE');
    expect(columns.get('printed')?.meaning).toBe('DATE');
    expect(columns.get('latitude')?.type).toBe('DOUBLE');
  });

  test('is the same in CSV, read by another parser, as in NDJSON', () => {
    const cells = parse<Record<string, string>>(read('data/quotes.csv'), { columns: true });
    const printed = rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => [
          name,
          typeof value === 'string' ? value.replace(/^[=+@-]/, "'$&") : String(value ?? ''),
        ]),
      ),
    );
    expect(cells).toEqual(printed);
  });

  test('has a row for every quote, each once, with its page where it has one', () => {
    const pages = readPages(site.out).filter(isQuotePage);
    const ids = pages.flatMap(({ path }) => QUOTE_PATH.exec(path)?.[1] ?? []);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    const home = `${site.site}${site.base}`;
    const cited = published().filter(({ id, address }) => address === `${home}quotes/${id}/`);
    expect(cited.map(({ id }) => id).sort()).toEqual(ids.sort());
    for (const row of published().filter((one) => !cited.includes(one))) {
      expect(row.address).toBe(`${row.article_url}#q-${row.id}`);
    }
    const days = rows.map((row) => row.printed);
    expect(days).toEqual(days.toSorted());
  });

  test('has a row without words for each quote that was withdrawn', () => {
    const withdrawn = rows.filter(({ standing }) => standing === 'withdrawn');
    const pages = readPages(site.out).filter(isWithdrawn);
    const ids = pages.flatMap(({ path }) => QUOTE_PATH.exec(path)?.[1] ?? []);
    expect(withdrawn.map(({ id }) => id).sort()).toEqual(ids.sort());
    for (const row of withdrawn) expect([row.words, row.speaker]).toEqual([null, null]);
  });

  test('is named, with the API and how to cite, in llms.txt', () => {
    const text = read('llms.txt');
    for (const file of ['data/quotes.parquet', 'data/quotes.csv', 'api/manifest.json']) {
      expect(text).toContain(`${site.site}${site.base}${file}`);
    }
  });

  test('names the record of each quote on its page', () => {
    for (const { path, tree } of readPages(site.out).filter(isQuotePage)) {
      const id = QUOTE_PATH.exec(path)?.[1] ?? '';
      const links = findTags(tree, 'link').filter(
        (link) => attributeOf(link, 'type') === 'application/json',
      );
      const address = `${site.site}${site.base}api/quotes/${id}.json`;
      expect(links.map((link) => attributeOf(link, 'href'))).toEqual([address]);
    }
  });

  test('keeps the published schemas, record by record', () => {
    const ajv = new Ajv2020({ allErrors: true, strict: false });
    addFormats.default(ajv);
    const valid = (schema: string, value: unknown, what: string) => {
      const id = manifest.schemas[schema] ?? '';
      const validate =
        ajv.getSchema(id) ?? ajv.compile(readJson(`api/schema/${schema}.json`) as object);
      expect(validate(value) || validate.errors, what).toBe(true);
    };
    valid('manifest', manifest, 'the manifest');
    for (const list of ['articles', 'speakers', 'places', 'tags']) {
      valid(list, readJson(`api/${list}.json`), list);
    }
    for (const kind of ['article', 'quote', 'speaker', 'place']) {
      for (const file of recordLists(kind)) valid(`${kind}-records`, readJson(file), file);
      for (const file of below(`api/${kind}s/`).filter((name) => !LIST.test(name))) {
        const record = readJson(file) as object;
        valid('withdrawn' in record ? 'withdrawn' : kind, record, file);
      }
    }
    for (const row of rows) valid('row', row, row.id);
  });

  test('is counted in the manifest as it is', () => {
    const pages = readPages(site.out);
    const articles = pages.filter(({ path }) => ARTICLE_PATH.test(path));
    expect(manifest.counts).toEqual({
      articles: articles.length,
      quotes: published().length,
      sayings: new Set(published().map(({ id, saying }) => saying ?? id)).size,
      speakers: records('speaker').size,
      places: records('place').size,
      tags: files.filter((file) => /^tags\/[^/]+\/index\.html$/.test(file)).length,
    });
    expect(records('article').size).toBe(articles.length);
    const cited = pages.filter((page) => isQuotePage(page) || isWithdrawn(page));
    expect(below('api/quotes/')).toHaveLength(cited.length);
  });

  test('leads only to what is there', () => {
    const home = `${site.site}${site.base}`;
    const broken = below('api/').flatMap((file) =>
      addressesIn(readJson(file))
        .filter((address) => address.startsWith(home) && !address.includes('{'))
        .map((address) => address.slice(home.length).replace(/#.*$/, ''))
        .map((path) => path.replace(/(?:^|(?<=\/))$/, 'index.html'))
        .filter((path) => !existsSync(join(site.out, path)))
        .map((path) => `${file}: ${path}`),
    );
    expect(broken).toEqual([]);
    expect(manifest.site).toBe(home);
  });

  test('finds each quote in the text of its article', () => {
    const articles = records<{
      text: string;
      quotes: { row: DownloadRow; spans: { start: number; end: number }[] }[];
    }>('article');
    for (const { text, quotes } of articles.values()) {
      for (const { row, spans } of quotes) {
        const [first] = spans;
        const words = text.slice(first?.start, spans.at(-1)?.end);
        expect(words, row.id).toContain(row.words?.slice(0, 12).split('\n')[0] ?? '');
        if (!existsSync(join(site.out, `api/quotes/${row.id}.json`))) continue;
        const record = readJson(`api/quotes/${row.id}.json`) as ApiQuote;
        expect(record).toMatchObject(row);
        expect(record.annotation.target.flatMap(selectedTexts(text)), row.id).toEqual(
          spans.map(({ start, end }) => text.slice(start, end)),
        );
      }
    }
  });

  test('is described column by column, and the example for DuckDB asks for these columns', () => {
    const page = readPages(site.out).find(({ path }) => path === 'data/');
    const heads = page ? findTags(page.tree, 'tbody').flatMap((at) => findTags(at, 'th')) : [];
    const columns = Object.keys(rows[0] ?? {});
    expect(heads.map((head) => textContentOf(head).trim())).toEqual(columns);
    const example = examples.find(({ name }) => name === 'DuckDB')?.code('FILE') ?? '';
    const asked = example.replace(/'[^']*'/g, '').match(/\b[a-z_]+\b/g) ?? [];
    const named = asked.filter((word) => word !== 'count' && word !== 'quotes');
    expect(named.length).toBeGreaterThan(0);
    expect(columns).toEqual(expect.arrayContaining(named));
  });
});
