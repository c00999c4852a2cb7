import { beforeEach, describe, expect, test, vi } from 'vitest';
import { FakeWorker } from '../../test/support/page/worker-scope.ts';
import { runWorker } from './run-worker.ts';

const SCOPE = 'https://paper.example/news/';
const ARTICLE = '2024/02/08/bridge/';
const OTHER = '2024/02/08/pier/';
let worker: FakeWorker;

const serve = (path: string, body: string | number) => worker.server.set(SCOPE + path, body);
const serveDay = (versions: Record<string, string>) =>
  serve(
    'latest-day.json',
    JSON.stringify({
      pages: Object.fromEntries(
        Object.entries(versions).map(([path, version]) => [`/news/${path}`, version]),
      ),
    }),
  );
const words = async (answer: Response | undefined) => answer?.text();

beforeEach(async () => {
  worker = new FakeWorker(SCOPE);
  serve('', 'Home');
  serve('offline/', '<link rel="stylesheet" href="/news/scripts/page.css">You are offline');
  serve('reading/', 'Reading list');
  serve('scripts/page.css', 'p{}');
  serve(ARTICLE, 'The bridge closes');
  runWorker(worker.surroundings);
  await worker.send('install');
  await worker.send('activate');
});

describe('a page', () => {
  test('is kept when it is visited, and shown when there is no connection', async () => {
    expect(await words(await worker.open(ARTICLE))).toBe('The bridge closes');
    worker.online = false;
    expect(await words(await worker.open(`${ARTICLE}#p2`))).toBe('The bridge closes');
  });

  test('is never shown as it was while the correction can be had', async () => {
    await worker.open(ARTICLE);
    serve(ARTICLE, 'The bridge stays open');
    expect(await words(await worker.open(ARTICLE))).toBe('The bridge stays open');
    worker.online = false;
    expect(await words(await worker.open(ARTICLE))).toBe('The bridge stays open');
  });

  test('is forgotten when it is gone from the site', async () => {
    await worker.open(ARTICLE);
    serve(ARTICLE, 410);
    expect((await worker.open(ARTICLE))?.status).toBe(410);
    expect(worker.kept('pages')).not.toContain(ARTICLE);
  });

  test('comes from the device where the server is out of order', async () => {
    await worker.open(ARTICLE);
    serve(ARTICLE, 503);
    serve(OTHER, 503);
    expect(await words(await worker.open(ARTICLE))).toBe('The bridge closes');
    expect((await worker.open(OTHER))?.status).toBe(503);
  });

  test('that is not kept is replaced by one that says so', async () => {
    worker.online = false;
    const answer = await worker.open(ARTICLE);
    expect(answer?.status).toBe(503);
    expect(await words(answer)).toContain('You are offline');
    expect((await worker.ask('scripts/page.css'))?.status).toBe(200);
    expect((await worker.ask('scripts/other.js'))?.type).toBe('error');
  });

  test('knows when it is a copy', async () => {
    const asks = (source: string) => {
      const postMessage = vi.fn();
      void worker.send('message', {
        data: { isCopy: true },
        source: { id: source },
        ports: [{ postMessage }],
      });
      return postMessage.mock.calls[0]?.[0] as unknown;
    };
    await worker.open(ARTICLE, 'fresh');
    worker.online = false;
    await worker.open(ARTICLE, 'copy');
    expect(asks('fresh')).toBe(null);
    expect(asks('copy')).toMatch(/^\d{4}-\d\d-\d\dT/);
  });
});

test('what is not a page or a part of one passes by', async () => {
  expect(await worker.ask('data/quotes.csv')).toBeUndefined();
  expect(await worker.ask('sw.js')).toBeUndefined();
});

test('parts of pages are kept as they are used', async () => {
  serve('scripts/a.js', 'import"./b.js"');
  await worker.ask('scripts/a.js');
  worker.online = false;
  expect(await words(await worker.ask('scripts/a.js'))).toBe('import"./b.js"');
});

describe('the latest day', () => {
  test('is kept with what its pages are made of', async () => {
    serveDay({ '': '1', [OTHER]: '1' });
    serve(OTHER, '<script src="/news/scripts/a.js"></script>The pier');
    serve('scripts/a.js', 'import("./b.js")');
    serve('scripts/b.js', '0');
    await worker.open(ARTICLE);
    expect(worker.kept('pages')).toEqual(expect.arrayContaining(['', OTHER]));
    expect(worker.kept('parts')).toEqual(expect.arrayContaining(['scripts/a.js', 'scripts/b.js']));
  });

  test('is asked for again only where it has changed', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: 1_000_000_000 });
    serveDay({ '': '1', [OTHER]: '1' });
    serve(OTHER, 'The pier');
    await worker.open(ARTICLE);
    serveDay({ '': '2', [OTHER]: '1' });
    vi.setSystemTime(1_010_000_000);
    worker.asked.length = 0;
    await worker.open(ARTICLE);
    vi.useRealTimers();
    expect(worker.asked.map((url) => url.slice(SCOPE.length))).toEqual([
      ARTICLE,
      'latest-day.json',
      '',
    ]);
  });

  test('is left alone where a reader saves data', async () => {
    vi.stubGlobal('navigator', { connection: { saveData: true } });
    await worker.open(ARTICLE);
    vi.unstubAllGlobals();
    expect(worker.asked).not.toContain(`${SCOPE}latest-day.json`);
  });
});

describe('pages', () => {
  test('tell what they loaded before the worker was there, and what is saved', async () => {
    serve(OTHER, 'The pier');
    await worker.send('message', {
      data: {
        saved: [`/news/${OTHER}`],
        visited: [SCOPE + ARTICLE, `${SCOPE}scripts/page.css`, 'https://other.example/x.js'],
      },
      ports: [],
    });
    expect(worker.kept('pages')).toEqual(expect.arrayContaining([OTHER, ARTICLE]));
    expect(worker.asked).not.toContain('https://other.example/x.js');
  });

  test('can have everything forgotten', async () => {
    await worker.open(ARTICLE);
    await worker.send('message', { data: { forget: true }, ports: [] });
    expect(worker.kept('pages')).toEqual(['offline/', 'reading/']);
  });

  test('are kept up to a number; what is saved stays', async () => {
    await worker.open(ARTICLE);
    await worker.send('message', { data: { saved: [`/news/${ARTICLE}`] }, ports: [] });
    for (let n = 0; n < 160; n++) {
      serve(`p${n}/`, `${n}`);
      await worker.open(`p${n}/`);
    }
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 10_000_000 });
    await worker.open('p159/');
    serveDay({});
    vi.setSystemTime(Date.now() + 10_000_000);
    await worker.open('p159/');
    vi.useRealTimers();
    const kept = worker.kept('pages');
    expect(kept).toEqual(expect.arrayContaining([ARTICLE, 'offline/', 'reading/', 'p159/']));
    expect(kept).not.toContain('p0/');
    expect(kept.length).toBeLessThanOrEqual(153);
  });
});

test('an older worker’s stores are removed, those of other sites are not', async () => {
  for (const name of ['verbatim 0 pages /news/', 'verbatim 0 pages /', 'other']) {
    await worker.caches.open(name);
  }
  await worker.send('activate');
  const names = await worker.caches.keys();
  expect(names).not.toContain('verbatim 0 pages /news/');
  expect(names).toEqual(expect.arrayContaining(['verbatim 0 pages /', 'other']));
});
