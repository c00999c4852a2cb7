import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { sharedQuote } from '../core/weight/citable.ts';
import { getSite } from '../site/site.ts';
import { useOpenedSample } from './support/opened-sample.ts';

useOpenedSample();

interface Endpoint {
  readonly GET: (context: object) => Response | Promise<Response>;
  readonly getStaticPaths?: () => Path[] | Promise<Path[]>;
}

interface Path {
  readonly params: Readonly<Record<string, string>>;
  readonly props?: object;
  readonly cacheKey?: string;
}

const modules = import.meta.glob<Endpoint>('../pages/**/*.ts');

/** Every answer of an endpoint, with the parameters of its address. */
async function answers(file: string): Promise<{ path: Path; response: Response }[]> {
  const load = modules[`../pages/${file}`];
  if (!load) throw new Error(`no endpoint ${file}`);
  const { GET, getStaticPaths } = await load();
  const paths = getStaticPaths ? await getStaticPaths() : [{ params: {} }];
  return Promise.all(
    paths.map(async (path) => ({
      path,
      response: await GET({ props: path.props ?? {}, params: path.params }),
    })),
  );
}

const MAY_BE_NONE = new Set([
  '[index]/[slug]/feed.[ending].ts',
  'api/articles/[id].json.ts',
  'api/places/[slug].json.ts',
  'api/speakers/[slug].json.ts',
  'quotes/[id]/oembed.json.ts',
]);

const typeOf = (response: Response) => response.headers.get('Content-Type') ?? '';

describe('every endpoint', () => {
  test.each(Object.keys(modules).map((file) => file.replace('../pages/', '')))(
    '%s answers for all its addresses',
    async (file) => {
      const all = await answers(file);
      // A small archive without a ledger may have none of these.
      if (!MAY_BE_NONE.has(file)) expect(all.length).toBeGreaterThan(0);
      for (const { path, response } of all) {
        expect(response.status, JSON.stringify(path.params)).toBe(200);
      }
    },
  );

  test('the same address twice is never answered by two', async () => {
    for (const file of Object.keys(modules)) {
      const { getStaticPaths } = (await modules[file]?.()) ?? {};
      const addresses = ((await getStaticPaths?.()) ?? []).map(({ params }) =>
        JSON.stringify(params),
      );
      expect(new Set(addresses).size, file).toBe(addresses.length);
    }
  });
});

describe('records of the API', () => {
  test.each([
    ['api/articles/[year]/[month].json.ts', 'article-records', {}],
    ['api/quotes/[id].json.ts', 'quote', {}],
    ['api/[names]/by-letter/[letter].json.ts', 'speaker-records', { names: 'speakers' }],
    ['api/[names]/by-letter/[letter].json.ts', 'place-records', { names: 'places' }],
    ['api/manifest.json.ts', 'manifest', {}],
  ])('%s keep the schema %s', async (file, name, of: Readonly<Record<string, string>>) => {
    const schemas = await answers('api/schema/[name].json.ts');
    const schema = schemas.find(({ path }) => path.params['name'] === name);
    expect(schema && typeOf(schema.response)).toMatch(/^application\/schema\+json/);
    const ajv = new Ajv2020({ strict: false });
    addFormats.default(ajv);
    const validate = ajv.compile((await schema?.response.json()) as object);
    for (const { path, response } of await answers(file)) {
      if (Object.entries(of).some(([key, value]) => path.params[key] !== value)) continue;
      expect(typeOf(response)).toMatch(/^application\/json/);
      expect(validate(await response.json()), JSON.stringify([path.params, validate.errors])).toBe(
        true,
      );
    }
  });

  test('each list names all that there are', async () => {
    const { archive } = await getSite();
    const counts = Object.fromEntries(
      await Promise.all(
        (await answers('api/[list].json.ts')).map(async ({ path, response }) => {
          const body = (await response.json()) as Record<string, unknown[]>;
          const list = path.params['list'] ?? '';
          return [list, body[list]?.length] as const;
        }),
      ),
    );
    expect(counts).toEqual({
      articles: archive.articles.length,
      speakers: archive.speakers.filter(({ hasPage }) => hasPage).length,
      places: archive.places.length,
      tags: archive.tags.length,
    });
  });
});

describe('feeds', () => {
  test.each(['feed.[ending].ts', 'corrections/feed.[ending].ts'])(
    '%s are in each form, and of the type that it has',
    async (file) => {
      const types = new Set((await answers(file)).map(({ response }) => typeOf(response)));
      expect([...types].sort()).toEqual([
        'application/atom+xml; charset=utf-8',
        'application/feed+json; charset=utf-8',
        'application/rss+xml; charset=utf-8',
      ]);
    },
  );

  test('of an unknown form there is none', async () => {
    const [one] = await answers('feed.[ending].ts');
    const { GET } = (await modules['../pages/feed.[ending].ts']?.()) ?? {};
    const response = await GET?.({ props: one?.path.props ?? {}, params: { ending: 'exe' } });
    expect(response?.status).toBe(404);
  });
});

test('a page has a key of its own, which changes with what it shows', async () => {
  const site = await getSite();
  const { staticPath } = await import('../site/site.ts');
  const one = staticPath(site, { id: 'a' }, { words: 'One' });
  expect(staticPath(site, { id: 'b' }, { words: 'One' }).cacheKey).toBe(one.cacheKey);
  expect(staticPath(site, { id: 'a' }, { words: 'Two' }).cacheKey).not.toBe(one.cacheKey);
  const renamed = { ...site, settings: { ...site.settings, name: 'The Post' } };
  expect(staticPath(renamed, { id: 'a' }, { words: 'One' }).cacheKey).not.toBe(one.cacheKey);
});

test('robots.txt names both sitemaps by their whole addresses', async () => {
  const [robots] = await answers('robots.txt.ts');
  const lines = (await robots?.response.text())?.split('\n') ?? [];
  expect(lines.filter((line) => line.startsWith('Sitemap: https://'))).toHaveLength(2);
});

test('days.json has each day of the archive once', async () => {
  const { archive } = await getSite();
  const [days] = await answers('days.json.ts');
  const months = (await days?.response.json()) as Record<string, number[]>;
  const all = Object.entries(months).flatMap(([month, list]) =>
    list.map((day) => `${month}-${String(day).padStart(2, '0')}`),
  );
  expect(all.sort()).toEqual(archive.days.map(({ id }) => id).sort());
});

test('each line of what the cards are made of is a record', async () => {
  const { archive } = await getSite();
  const lines = async (file: string) => {
    const [all] = await answers(file);
    return (
      (await all?.response.text())
        ?.trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as object) ?? []
    );
  };
  const cards = await lines('card-contents.ndjson.ts');
  const shared = archive.articles.flatMap(({ id }) => sharedQuote(archive.quotesOf(id)) ?? []);
  // One more is that of the first page.
  expect(cards).toHaveLength(archive.articles.length + shared.length + 1);
});
