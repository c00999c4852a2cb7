import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { useReader } from './reader.ts';
import { readSiteMap } from './site-map.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html;charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const WAITING = { timeout: 20_000 };

const reader = useReader();
/** What the server says in place of a file, by its path; and whether it answers at all. */
const changed = new Map<string, string>();
let isUp = true;
let server: Server;
let origin: string;

beforeAll(async () => {
  const folder = inject('siteDir');
  server = createServer((request, response) => {
    if (!isUp) {
      request.socket.destroy();
      return;
    }
    const [path = '/'] = (request.url ?? '/').split('?');
    const file = join(folder, path, path.endsWith('/') ? 'index.html' : '');
    const body = changed.get(path) ?? (existsSync(file) ? readFileSync(file) : undefined);
    // As GitHub Pages does: without the worker, a browser would not ask again for ten minutes.
    response.setHeader('Cache-Control', 'max-age=600');
    response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
    response.writeHead(body === undefined ? 404 : 200).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test('what was visited is read offline, a correction comes first, and the worker goes when it is switched off', async () => {
  const { kinds, articles } = readSiteMap();
  const [unread = ''] = articles.filter((path) => path !== kinds.article);
  const page = await reader.start({ javaScript: true });
  // A wait of the browser’s own would take a promise for an answer.
  const keptText = (path: string) =>
    page.evaluate((url) => caches.match(url).then((kept) => kept?.text() ?? ''), origin + path);
  const isKept = (path: string, words: string) =>
    expect.poll(() => keptText(path), WAITING).toContain(words);
  await page.goto(origin + kinds.article);
  await isKept(kinds.article, '</h1>');
  await isKept('offline/', '</h1>');

  const html = readFileSync(join(inject('siteDir'), kinds.article, 'index.html'), 'utf8');
  changed.set(`/${kinds.article}`, html.replace('</h1>', ' (corrected)</h1>'));
  await page.reload();
  const headline = page.getByRole('heading', { level: 1 });
  expect(await headline.innerText()).toContain('(corrected)');
  await isKept(kinds.article, '(corrected)');

  isUp = false;
  await page.reload();
  expect(await headline.innerText()).toContain('(corrected)');
  await page.getByText('There is no connection. This copy was kept on').waitFor();
  await page.goto(origin + unread);
  expect(await headline.innerText()).toBe('You are offline');
  await page.locator('#kept a').first().waitFor();

  isUp = true;
  const removed = readdirSync(join(inject('siteDir'), 'scripts')).find((name) =>
    name.startsWith('removed-worker'),
  );
  changed.set('/sw.js', `importScripts("/scripts/${removed}");`);
  await page.goto(origin + kinds.article);
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  const left = () =>
    page.evaluate(async () => [
      (await navigator.serviceWorker.getRegistration())?.scope,
      ...(await caches.keys()),
    ]);
  await expect.poll(left, WAITING).toEqual([undefined]);
});
