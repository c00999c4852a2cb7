import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createBuildFolders, type TemporaryFolders } from '../../support/site/build-site.ts';
import { runNode, type RunResult } from '../../support/site/run-node.ts';
import { readFeed } from '../../support/site/read-feed.ts';

const BASE = '/news/archive';
const FERRY = '2024-03-12-ferry-returns';
const SAID = '“The ferry is back, and it stays,” said Mayor Anna Berg.';

interface Given {
  readonly tags?: string;
  readonly aliases?: string;
  readonly more?: string;
  readonly body?: string;
}

let folders: TemporaryFolders;
let first: RunResult;

async function article(name: string, { tags, aliases, more = '', body = SAID }: Given) {
  const file = join(folders.content, 'articles', `${name}.md`);
  await mkdir(dirname(file), { recursive: true });
  const keys = [
    `title: About ${name.slice(11)}`,
    `date: ${name.slice(0, 10)}`,
    ...(tags === undefined ? [] : [`tags: [${tags}]`]),
    ...(aliases === undefined ? [] : [`aliases: [${aliases}]`]),
  ];
  await writeFile(file, `---\n${keys.join('\n')}\n${more}---\n\n${body}\n`);
}

const run = (command: readonly string[], more: Readonly<Record<string, string>> = {}) =>
  runNode(['src/cli/verbatim.ts', ...command], {
    VERBATIM_CONTENT: folders.content,
    VERBATIM_CACHE: folders.cache,
    VERBATIM_OUT: folders.out,
    VERBATIM_BASE: BASE,
    VERBATIM_SITE: 'https://post.example',
    VERBATIM_CARDS: 'off',
    ...more,
  });
const page = (path: string) => readFile(join(folders.out, path), 'utf8');
const has = (path: string) => existsSync(join(folders.out, path));

const TAGS = {
  'Climate change': 'climate-change',
  'C++': 'c-plus-plus',
  Наука: 'nauka',
  'AC/DC': 'ac-dc',
  C: 'c',
};
const OLD = '/2024/03/12/ferry.html, /blog/ferry, "/?p=101", "https://blog.example/ferry"';

beforeAll(async () => {
  folders = await createBuildFolders();
  await article(FERRY, { tags: Object.keys(TAGS).join(', '), aliases: OLD });
  await article('2024-03-13-harbour-opens', {
    tags: 'climate-change, Climate change, Café',
    aliases: '/blog/ferry/, /2024/03/12/ferry-returns/',
  });
  await article('2024-03-14-cafes-close', { tags: 'Cafe' });
  await article('2024-03-15-not-yet', { more: 'status: draft\n' });
  await article('2024-03-16-hold-back', { more: 'embargo: true\n' });
  first = await run(['build']);
  if (first.code !== 0) throw new Error(first.stdout + first.stderr);
});
afterAll(() => folders.remove());

describe('tags', () => {
  test('are printed as written, and have pages at addresses made from them', async () => {
    const html = await page('2024/03/12/ferry-returns/index.html');
    const plain = html.replace(/ class="[^"]*"/g, '');
    for (const [name, slug] of Object.entries(TAGS)) {
      expect(plain).toContain(`<a href="${BASE}/tags/${slug}/">${name}</a>`);
      const own = (await page(`tags/${slug}/index.html`)).replace(/\s*([<>])\s*/g, '$1');
      expect(own).toContain(`>${name}</h1>`);
    }
    expect(html).toContain('"keywords":["Climate change","C++","Наука","AC/DC","C"]');
  });

  test('are printed in feeds and data', async () => {
    const { items } = readFeed('rss', await page('feed.xml'));
    expect(items.at(-1)?.tags).toEqual(Object.keys(TAGS));
    const month = JSON.parse(await page('api/articles/2024/03.json')) as {
      articles: Record<string, { tags: string[]; tag_names: string[] }>;
    };
    expect(month.articles[FERRY]?.tag_names).toContain('C++');
    expect(month.articles[FERRY]?.tags).toContain('c-plus-plus');
  });

  test('that share an address are reported with both files', () => {
    expect(first.stderr).toContain(
      'The tag “Café” has the address /tags/cafe/, which is that of “Cafe”',
    );
    expect(first.stderr).toMatch(/harbour-opens\.md {2}The tag .* \(first in .*cafes-close\.md\)/);
  });
});

describe('old addresses', () => {
  test('redirect by pages below the base, without a script', async () => {
    for (const file of ['2024/03/12/ferry.html', 'blog/ferry/index.html']) {
      const html = await page(file);
      const to = `${BASE}/2024/03/12/ferry-returns/`;
      expect(html).toContain(`<meta http-equiv="refresh" content="0; url=${to}">`);
      expect(html).toContain(`<link rel="canonical" href="https://post.example${to}">`);
      expect(html).toContain('content="noindex"');
      expect(html).not.toContain('<script');
    }
  });

  test('are in the rules of hosts, those with a query only there', async () => {
    const to = `${BASE}/2024/03/12/ferry-returns/`;
    const rules = await page('_redirects');
    expect(rules).toContain(`${BASE}/2024/03/12/ferry.html ${to} 301\n`);
    expect(rules).toContain(`${BASE}/ p=101 ${to} 301!\n`);
    expect(await page('_redirects.nginx')).toContain(`"${BASE}/?p=101" "${to}";\n`);
    expect(await page('_redirects.caddy')).toContain(`"${BASE}/?p=101" "${to}"\n`);
    expect(await page('index.html')).not.toContain('http-equiv="refresh"');
  });

  test('never take an address of the site, or of two articles: both files are named', async () => {
    expect(first.stderr).toContain('The old address /blog/ferry/ is also listed in');
    expect(first.stderr).toContain('The old address /2024/03/12/ferry-returns/ does not redirect');
    expect(await page('2024/03/12/ferry-returns/index.html')).toContain('The ferry is back');
  });

  test('are in no sitemap, and beside the weight of the site', async () => {
    expect(await page('sitemap-0.xml')).not.toContain('ferry.html');
    expect(first.stdout).toMatch(/all .*\nbesides: old addresses +2 /);
    const plan = await run(['build', '--plan']);
    expect(plan.stdout).toMatch(/besides: old addresses +2 /);
  });

  test('all links are found', async () => {
    const { code, stdout, stderr } = await run(['check-links']);
    expect(stdout + stderr).not.toContain('ferry.html');
    expect(code).toBe(0);
  });
});

test('a build tells once how many articles it left out', () => {
  expect(first.stderr.match(/Left out: one draft and one embargoed article\./g)).toHaveLength(1);
  expect(has('2024/03/15/not-yet/index.html')).toBe(false);
});

test('pages that redirect come and go with the list, until the ledger has them', async () => {
  await article(FERRY, { aliases: '/blog/boat/' });
  await article('2024-03-13-harbour-opens', {});
  expect((await run(['build'])).code).toBe(0);
  expect(has('2024/03/12/ferry.html')).toBe(false);
  expect(has('blog/ferry/index.html')).toBe(false);
  expect(has('blog/boat/index.html')).toBe(true);
  expect((await run(['ledger'])).code).toBe(0);
  await article(FERRY, {});
  const { code, stdout } = await run(['build']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/besides: old addresses +1 /);
  expect(await page('blog/boat/index.html')).toContain(`url=${BASE}/2024/03/12/ferry-returns/`);
});

test('a published article that becomes a draft stops the build, with file and fix', async () => {
  await article(FERRY, { more: 'status: draft\n' });
  const { code, stderr } = await run(['build']);
  expect(code).toBe(1);
  expect(stderr).toMatch(/ferry-returns\.md {2}The article was published at \/2024\/03\/12\//);
  expect(stderr).toContain('its address and that of its one quote would be lost');
  expect(stderr).toContain('remove “status: draft”');
  expect(has('2024/03/12/ferry-returns/index.html')).toBe(true);
});

test('a site with drafts says so on its pages, to robots and at the end, and is never recorded', async () => {
  const drafts = { VERBATIM_DRAFTS: 'on' };
  const { code, stderr } = await run(['build'], drafts);
  expect(code).toBe(0);
  expect(stderr).toContain('This site has 2 drafts in it');
  const html = await page('2024/03/12/ferry-returns/index.html');
  expect(html).toContain('content="noindex"');
  expect(html).toMatch(/<strong[^>]*>\s*Draft\s*<\/strong>/);
  expect(await page('index.html')).toContain('This site was built with drafts.');
  expect(await page('robots.txt')).toContain('Disallow: /\n');
  expect(await page('.verbatim-site.json')).toContain('"drafts":true');
  const ledger = await run(['ledger'], drafts);
  expect(ledger.code).not.toBe(0);
  expect(ledger.stderr).toContain('Drafts are never recorded in the ledger.');
});
