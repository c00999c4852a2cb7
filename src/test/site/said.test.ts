import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { DownloadRow, QuoteRow } from '../../exports/row-schema.ts';
import { findTags, textContentOf } from '../support/site/html.ts';
import { samplePath, samples } from '../support/sample-content.ts';
import {
  buildProjectSite,
  buildSampleSite,
  type SharedSite,
} from '../support/site/shared-builds.ts';
import { readPages, type SitePage } from '../support/site/site-files.ts';

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Label → values, from a page's lists of facts. */
function factsOf({ tree }: SitePage): Record<string, string> {
  return Object.fromEntries(
    findTags(tree, 'div').flatMap((group) => {
      const [label, another] = findTags(group, 'dt');
      if (!label || another) return [];
      const values = findTags(group, 'dd').map((value) => squeeze(textContentOf(value)));
      return [[squeeze(textContentOf(label)), values.join(' · ')]];
    }),
  );
}

/** What the page says of where, below its map. */
const placesOn = ({ tree }: SitePage): string =>
  squeeze(findTags(tree, 'aside').map(textContentOf).join(' '));

function linkedData({ tree }: SitePage): unknown[] {
  return findTags(tree, 'script').flatMap((script) => {
    const text = textContentOf(script);
    return text.includes('"@context"') ? [JSON.parse(text) as unknown] : [];
  });
}

/** What a page would say if the text were silent, or a date were not stated. */
const CLAIMS = /does not say|date of the article|\barticle of \d/i;

describe.each([
  ['the project', buildProjectSite],
  ['the samples', buildSampleSite],
] as const)('when and where quotes were said, in the site of %s', (_, build) => {
  let site: SharedSite;
  let pages: SitePage[];
  let rows: QuoteRow[];

  beforeAll(async () => {
    site = await build();
    pages = readPages(site.out);
    const lines = readFileSync(join(site.out, 'data/quotes.ndjson'), 'utf8').trimEnd().split('\n');
    rows = lines
      .map((line) => JSON.parse(line) as DownloadRow)
      .filter((row): row is QuoteRow => row.standing !== 'withdrawn');
  });

  const pageOf = ({ id }: QuoteRow) => {
    const page = pages.find(({ path }) => path === `quotes/${id}/`);
    if (!page) throw new Error(`There is no page of ${id}.`);
    return page;
  };

  test('each quote’s page has its printed day, and a day and a place of speaking as its row has', () => {
    // The others are anchors in their articles.
    const paged = rows.filter(({ address }) => !address.includes('#'));
    expect(paged.length).toBeGreaterThan(5);
    for (const row of paged) {
      const facts = factsOf(pageOf(row));
      expect(facts['Printed'], row.id).toContain(row.printed.slice(0, 4));
      const hasPlace = placesOn(pageOf(row)).includes('where it was said');
      expect([row.id, 'Said' in facts, hasPlace]).toEqual([
        row.id,
        row.said !== null,
        row.place !== null,
      ]);
    }
  });

  test('a quote’s page says how we know its speaker, unless it is not known', () => {
    const paged = rows.filter(({ address }) => !address.includes('#'));
    for (const row of paged) {
      const page = pageOf(row);
      const heads = findTags(page.tree, 'header').map(textContentOf).join(' ');
      const open = heads.includes('speaker not identified');
      expect([row.id, 'How we know the speaker' in factsOf(page)]).toEqual([row.id, !open]);
    }
  });

  test('a day and its rule are there together, or neither is', () => {
    for (const row of rows) {
      const when = [row.said, row.said_start, row.said_end, row.said_precision, row.said_by];
      expect(new Set(when.map((value) => value === null)).size, row.id).toBe(1);
      expect(row.place_by === null, row.id).toBe(row.place === null);
    }
  });

  test('no page says what a text does not say', () => {
    const site = pages.flatMap(({ path, tree }) =>
      findTags(tree, 'body').flatMap((body) => {
        const found = CLAIMS.exec(squeeze(textContentOf(body)));
        return found ? [`${path}: ${found[0]}`] : [];
      }),
    );
    expect(site).toEqual([]);
  });
});

describe('a quote with a day, a place and a source of its own', () => {
  let site: SharedSite;
  let pages: SitePage[];
  let row: QuoteRow;
  let page: SitePage;

  beforeAll(async () => {
    site = await buildSampleSite();
    pages = readPages(site.out);
    const lines = readFileSync(join(site.out, 'data/quotes.ndjson'), 'utf8').trimEnd().split('\n');
    const found = lines
      .map((line) => JSON.parse(line) as DownloadRow)
      .filter((each): each is QuoteRow => each.standing !== 'withdrawn')
      .find(({ words }) => words.startsWith('half of it'));
    const own = pages.find(({ path }) => path === `quotes/${found?.id ?? ''}/`);
    if (!found || !own) throw new Error('The sample has no such quote.');
    [row, page] = [found, own];
  });

  type Lists = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  const recordsIn = (file: string): Lists =>
    JSON.parse(readFileSync(join(site.out, file), 'utf8')) as Lists;

  test('has them in its row, apart from what belongs to the article', () => {
    expect(row).toMatchObject({
      printed: '2023-01-31',
      said: '2023-01-30',
      said_by: 'editor',
      place: 'Istanbul',
      place_by: 'editor',
      country: 'TR',
      quote_source: 'Recording of the minister',
      quote_source_url: 'https://ministry.example/30',
      quote_translated: 'from the Turkish, by the ministry',
      article_sources:
        'Minutes of the river board (https://board.example/minutes/8); Budget of the state',
      article_translated: 'from the Bulgarian, for the tests',
      dateline_place: 'Sofia',
      rule: expect.not.stringMatching('override') as string,
    });
  });

  test('has them on its page, each labelled with what it belongs to', () => {
    expect(placesOn(page)).toContain('Istanbul, where it was said');
    expect(placesOn(page)).toContain('Sofia, where the article was written');
    expect(factsOf(page)).toMatchObject({
      Said: '30 January 2023',
      Printed: expect.stringContaining('31 January 2023') as string,
      'Source of the quote': 'Recording of the minister',
      Translated: 'from the Turkish, by the ministry',
      'Sources of the article': 'Minutes of the river board · Budget of the state',
      'Article translated': 'from the Bulgarian, for the tests',
    });
  });

  test('has them in its linked data', () => {
    expect(linkedData(page)).toContainEqual(
      expect.objectContaining({
        '@type': 'Quotation',
        dateCreated: '2023-01-30',
        datePublished: '2023-01-31',
        locationCreated: expect.objectContaining({ name: 'Istanbul' }) as unknown,
        isBasedOn: {
          '@type': 'CreativeWork',
          name: 'Recording of the minister',
          url: 'https://ministry.example/30',
        },
        description: 'Translated from the Turkish, by the ministry',
      }),
    );
  });

  test('is cited with them', () => {
    const words = squeeze(textContentOf(findTags(page.tree, 'main')[0]));
    expect(words).toContain('30 January 2023, translated from the Turkish, by the ministry');
    expect(words).toContain('source: Recording of the minister, https://ministry.example/30');
  });

  test('is on the page of the place, and its article is not written there', () => {
    const place = pages.find(({ path }) => path === `places/${row.place_id ?? ''}/`);
    const text = squeeze(textContentOf(findTags(place?.tree ?? page.tree, 'main')[0]));
    expect(text).toContain('Said in Istanbul');
    expect(text).toContain('half of it');
    expect(text).not.toContain('written there');
    const id = row.place_id ?? '';
    const list = recordsIn(`api/places/by-letter/${id.charAt(0)}.json`);
    expect(list['places']?.[id]).toMatchObject({
      datelined: [],
      said_here: [{ id: row.id, printed: '2023-01-31', said: '2023-01-30' }],
    });
    const written = pages.find(({ path }) => path === `places/${row.dateline_place_id ?? ''}/`);
    expect(squeeze(textContentOf(findTags(written?.tree ?? page.tree, 'main')[0]))).toContain(
      'written there',
    );
  });

  test('the article names its sources and its translation', () => {
    const article = pages.find(({ path }) => path === samplePath(samples.vote));
    const text = squeeze(textContentOf(findTags(article?.tree ?? page.tree, 'main')[0]));
    expect(text).toContain('Sources: Minutes of the river board Budget of the state');
    expect(text).toContain('Translated from the Bulgarian, for the tests');
    const list = recordsIn('api/articles/2023/01.json');
    expect(list['articles']?.[row.article_id]).toMatchObject({
      dateline: 'SOFIA',
      dateline_place: { name: 'Sofia' },
      sources: [
        { name: 'Minutes of the river board', url: 'https://board.example/minutes/8' },
        { name: 'Budget of the state', url: null },
      ],
      translated: 'from the Bulgarian, for the tests',
    });
  });
});
