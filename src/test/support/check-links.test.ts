import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkLinks } from './check-links.ts';
import { writeContent } from './sample-content.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-links-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function check(body: string) {
  const page = (inside: string) => `<!DOCTYPE html><html><body>${inside}</body></html>`;
  await writeContent(folder, 'index.html', page(body));
  await writeContent(folder, 'day/index.html', page('<p id="p1">A day.</p>'));
  await writeContent(folder, 'feed.xml', '<rss/>');
  return checkLinks(folder, '/base/', 'https://site.example').broken;
}

test.each([
  '<a href="/base/">',
  '<a href="day/#p1">',
  '<a href="/base/day/#p1">',
  '<a href="https://site.example/base/feed.xml">',
  '<a href="https://other.example/nowhere">',
  '<p id="here"><a href="#here">',
  '<style>p{background:url(data:image/png;base64,AA)}</style>',
])('finds nothing wrong with %s', async (body) => {
  expect(await check(body)).toEqual([]);
});

test.each([
  ['<a href="/day/">', 'does not begin with /base/'],
  ['<a href="/base/night/">', 'leads nowhere'],
  ['<a href="/base/day">', 'leads nowhere'],
  ['<a href="/base/day/#p2">', 'has no such fragment'],
  ['<a href="#nowhere">', 'has no such fragment'],
  ['<img srcset="/base/a.avif 1w, feed.xml 2w">', 'leads nowhere'],
  ['<a href="https://site.example/base/nowhere/">', 'leads nowhere'],
  ['<blockquote cite="nowhere/">', 'leads nowhere'],
  ['<style>p{background:url("/base/a.png")}</style>', 'leads nowhere'],
])('finds that %s %s', async (body, what) => {
  const broken = await check(body);
  expect(broken).toHaveLength(1);
  expect(broken[0]).toContain(`(${what})`);
});
