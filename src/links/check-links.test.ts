import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkLinksCommand } from '../cli/commands/check-links.ts';
import { runCommand } from '../cli/run-command.ts';
import { readSettings } from '../archive-folder/settings.ts';
import { writeContent } from '../test/support/sample-content.ts';
import { checkLinks } from './check-links.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-links-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const page = (inside: string) => `<!DOCTYPE html><html><body>${inside}</body></html>`;

async function check(body: string, file = 'index.html') {
  await writeContent(folder, 'index.html', page(''));
  await writeContent(folder, file, file.endsWith('.html') ? page(body) : body);
  await writeContent(folder, 'day/index.html', page('<p id="p1">A day.</p><p id="é%1">é</p>'));
  await writeContent(folder, 'feed.xml', '<rss/>');
  return checkLinks({ folder, base: '/base/', site: 'https://site.example' });
}

describe('finds nothing wrong', () => {
  test.each([
    '<a href="/base/">',
    '<a href="day/#p1">',
    '<a href="day/index.html#p1">',
    '<a href="/base/day/#p1">',
    '<a href="/base/day/?q=x#p1">',
    '<a href="/base/day/#p1:~:text=A%20day">',
    '<a href="/base/day/#:~:text=nowhere">',
    '<a href="/base/day/#é%251">',
    '<a href="/base/day/#top"><a href="#">',
    '<a href="https://site.example/base/feed.xml">',
    '<a href="https://other.example/nowhere">',
    '<a href="//other.example/nowhere">',
    '<a href="mailto:desk@site.example">',
    '<p id="here"><a href="#here">',
    '<a href="#here"><p id="here">',
    '<a name="here"><a href="#here">',
    '<base href="/base/day/"><a href="#p1"><a href="../feed.xml">',
    '<style>p{background:url(data:image/png;base64,AA)}</style>',
    '<img srcset="feed.xml 1w, day/ 2w">',
    '<img srcset="feed.xml">',
    '<script type="application/ld+json">{"@id":"https://site.example/base/day/#thing"}</script>',
    '<script type="application/ld+json">{broken</script>',
    '<!-- <a href="nowhere/"> -->',
    '<script>"<a href=nowhere/>"</script>',
    '<meta name="description" content="nowhere/">',
  ])('with %s', async (body) => {
    expect((await check(body)).findings).toEqual([]);
  });
});

describe('finds', () => {
  test.each([
    ['<a href="/day/">', 'does not begin with /base/'],
    ['<a href="/base/night/">', 'leads to no page or file'],
    ['<a href="/base/day">', 'leads to no page or file'],
    ['<a href="/base/day/#p2">', 'has no such fragment'],
    ['<a href="/base/day/#p2:~:text=A">', 'has no such fragment'],
    ['<a href="/base/day/#P1">', 'has no such fragment'],
    ['<a href="#nowhere">', 'has no such fragment'],
    ['<img srcset="/base/a.avif 1w, feed.xml 2w">', 'leads to no page or file'],
    ['<link imagesrcset="feed.xml 1x, /base/a.avif 2x">', 'leads to no page or file'],
    ['<a href="https://site.example/base/nowhere/">', 'leads to no page or file'],
    ['<a href="/base/%E0%A4%A">', 'is not encoded correctly'],
    ['<a href="https://[">', 'is not an address'],
    ['<blockquote cite="nowhere/">', 'leads to no page or file'],
    ['<video poster="nowhere.png">', 'leads to no page or file'],
    ['<form action="nowhere/">', 'leads to no page or file'],
    [
      '<link rel="canonical" href="https://site.example/base/nowhere/">',
      'leads to no page or file',
    ],
    ['<link rel="alternate" href="/base/nowhere.json">', 'leads to no page or file'],
    ['<meta http-equiv="refresh" content="0; url=nowhere/">', 'leads to no page or file'],
    ['<meta http-equiv="Refresh" content="5;URL=\'nowhere/\'">', 'leads to no page or file'],
    [
      '<meta property="og:image" content="https://site.example/base/a.png">',
      'leads to no page or file',
    ],
    [
      '<meta name="citation_public_url" content="https://site.example/base/a/">',
      'leads to no page or file',
    ],
    ['<style>p{background:url("/base/a.png")}</style>', 'leads to no page or file'],
    ['<p style="background:url(a.png)">', 'leads to no page or file'],
    [
      '<script type="application/ld+json">{"a":[{"@id":"https://site.example/base/b/"}]}</script>',
      'leads to no page or file',
    ],
  ])('that in %s the address %s', async (body, what) => {
    const { findings } = await check(body);
    expect(findings).toMatchObject([{ what, count: 1, from: ['index.html'] }]);
  });

  test.each([
    ['style.css', 'p{background:url(a.png)}'],
    ['sitemap-0.xml', '<urlset><url><loc>https://site.example/base/a/</loc></url></urlset>'],
    ['news-sitemap.xml', '<urlset><url><loc>https://site.example/base/a/</loc></url></urlset>'],
    ['_redirects', '# moved\n/base/old/ /base/day/ 301\n/base/old/* /base/a/:splat 301\n'],
    ['robots.txt', 'User-agent: *\nSitemap: https://site.example/base/a.xml\n'],
    [
      'api/manifest.json',
      '{"feed":"https://site.example/base/a","template":"https://site.example/base/{id}.json"}',
    ],
  ])('what %s names and is not there', async (file, text) => {
    const { findings } = await check(text, file);
    expect(findings).toMatchObject([{ what: 'leads to no page or file', from: [file] }]);
  });
});

test('one missing target is one finding, however many pages link to it', async () => {
  for (let n = 0; n < 9; n++) {
    await writeContent(folder, `p${n}.html`, page('<a href="/base/day/#gone"><a href="/base/a/">'));
  }
  const { findings, pages } = await check('');
  expect(pages).toBe(11);
  expect(findings).toEqual([
    {
      address: '/base/a/',
      what: 'leads to no page or file',
      count: 9,
      from: ['p0.html', 'p1.html', 'p2.html'],
    },
    {
      address: '/base/day/#gone',
      what: 'has no such fragment',
      count: 9,
      from: ['p0.html', 'p1.html', 'p2.html'],
    },
  ]);
});

test('findings are bounded in number, and the others counted', async () => {
  const links = Array.from({ length: 1200 }, (_, n) => `<a href="/base/gone-${n}/">`).join('');
  const { findings, more } = await check(links);
  expect([findings.length, more]).toEqual([1000, 200]);
});

describe('verbatim check-links', () => {
  async function run(body: string, ...args: string[]) {
    await check(body);
    let said = '';
    const io = { out: (text: string) => (said += text), err: (text: string) => (said += text) };
    const settings = { ...readSettings({}), base: '/base', site: 'https://site.example' };
    const code = await runCommand(checkLinksCommand, args, { ...settings, outDir: folder }, io);
    return { code, said };
  }

  test('says how many links were followed', async () => {
    expect(await run('<a href="day/#p1"><a href="feed.xml">')).toEqual({
      code: 0,
      said: '2 links on 2 pages, 1 with a fragment: none is broken.\n',
    });
  });

  test('names target, reason and pages, and fails', async () => {
    const { code, said } = await run('<a href="day/#p9">');
    expect(code).toBe(1);
    expect(said).toContain('/base/day/#p9 has no such fragment\n    linked from index.html\n');
    expect(said).toContain('one target is missing');
  });

  test('says what to do where there is no site, or too many words', async () => {
    expect(await run('', join(folder, 'none'))).toMatchObject({
      code: 1,
      said: expect.stringContaining('run verbatim build first'),
    });
    expect((await run('', '--all')).code).toBe(2);
    expect(await run('', '--help')).toMatchObject({ code: 0 });
  });
});
