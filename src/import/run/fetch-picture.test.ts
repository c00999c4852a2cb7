import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { PictureFetcher } from './fetch-picture.ts';
import { importSources } from './import-sources.ts';

const png = await sharp({ create: { width: 9, height: 6, channels: 3, background: '#269' } })
  .png()
  .toBuffer();
const asked: string[] = [];
let server: Server;
let host: string;
let folder: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    if (path === '/silent.png') return;
    if (path === '/moved.png') response.writeHead(302, { location: '/quay.png' }).end();
    else if (path === '/page.png')
      response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Gone');
    else if (path === '/damaged.png')
      response.writeHead(200, { 'content-type': 'image/png' }).end(png.subarray(0, 40));
    else if (path === '/untyped') response.writeHead(200).end(png);
    else if (path.startsWith('/quay.png'))
      response.writeHead(200, { 'content-type': 'image/png' }).end(png);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-fetch-'));
  asked.length = 0;
  return () => {
    rmSync(folder, { recursive: true });
  };
});

test.each([
  ['/quay.png?w=80', true],
  ['/moved.png', true],
  ['/untyped', true],
  ['/page.png', false],
  ['/gone.png', false],
])('%s is fetched: %s', async (path, expected) => {
  const target = join(folder, 'a.png');
  expect(await new PictureFetcher().fetch(host + path, target)).toBe(expected);
  expect(existsSync(target)).toBe(expected);
});

test('a server that does not answer is asked three times', async () => {
  const fetcher = new PictureFetcher(40);
  for (let count = 0; count < 5; count++)
    expect(await fetcher.fetch(`${host}/silent.png`, join(folder, 'a.png'))).toBe(false);
  expect(asked).toHaveLength(3);
});

async function run(fetch: boolean) {
  const contentDir = join(folder, 'archive');
  const report = await importSources([join(folder, 'source.md')], {
    contentDir,
    dryRun: false,
    update: false,
    fetch,
    include: new Set(),
    given: {},
  });
  const year = join(contentDir, 'articles/2024');
  const rows = JSON.parse(readFileSync(join(contentDir, '.import/report.json'), 'utf8')) as {
    kind: string;
  }[];
  return {
    report,
    year,
    text: readFileSync(join(year, '2024-02-08-source.md'), 'utf8').split('---\n')[2],
    countOf: (kind: string) => rows.filter((row) => row.kind === kind).length,
  };
}

test('pictures on other servers are fetched if asked, also by a later run; others are listed', async () => {
  writeFileSync(
    join(folder, 'source.md'),
    `---\ntitle: Bridge\ndate: 2024-02-08\n---\nIt opened.\n\n![Quay](${host}/quay.png "At noon.")\n\n![x](${host}/gone.png)\n\n![y](${host}/damaged.png)\n\nEnd.\n`,
  );
  const first = await run(false);
  expect(asked).toEqual([]);
  expect(first.text).toBe('\nIt opened.\n\nEnd.\n');
  expect(first.countOf('picture-not-in-archive')).toBe(3);

  const second = await run(true);
  expect(second.report.countOf('updated')).toBe(1);
  expect(second.text).toBe(
    '\nIt opened.\n\n![Quay](2024-02-08-source/quay.png "At noon.")\n\nEnd.\n',
  );
  expect(readdirSync(join(second.year, '2024-02-08-source'))).toEqual(['quay.png']);
  expect(second.countOf('picture-not-fetched')).toBe(1);
  expect(second.countOf('picture-unfit')).toBe(1);

  for (const fetch of [true, false]) expect((await run(fetch)).report.countOf('unchanged')).toBe(1);
});
