import { existsSync, readFileSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkLinks } from '../../links/check-links.ts';
import {
  buildSite,
  createBuildFolders,
  mustBuild,
  type TemporaryFolders,
} from '../support/site/build-site.ts';
import {
  samplePath,
  samples,
  writeContent,
  writeSampleContent,
} from '../support/sample-content.ts';
import { findTags, parseHtml, textContentOf } from '../support/site/html.ts';
import { compareFolders, filesBelow } from '../support/site/site-files.ts';

const LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><path d="M0 0h9v9z"/></svg>';

const SETTINGS = `
title: The <i>Harbour</i> & "Post"
tagline: News from the quay
site: https://post.example
base: /news/
language: en-GB
publisher:
  name: Harbour Press
  url: https://press.example
  logo: images/logo.svg
  contact: mistakes@press.example
  report: 'https://press.example/wrong?page={address}'
licence: CC-BY-4.0
navigation:
  masthead:
    - quotes
    - { page: archive, label: Issues }
    - { label: Shop, url: https://shop.example/?a=1&b=2 }
    - search
  footer: [about, method, corrections, data]
spot: '#00529b'
cards: off
pages: { tags: off, weeks: off }
feeds: { speakers: off, places: off, length: 2 }
`;

const ABOUT = `# About the Post

We print *every* quote. <script>alert(1)</script>

![The logo of the Post](logo.svg)
`;

let folders: TemporaryFolders;

beforeAll(async () => {
  folders = await createBuildFolders();
  await writeSampleContent(folders.content);
  await writeContent(folders.content, 'verbatim.yaml', SETTINGS);
  await writeContent(folders.content, 'about.md', ABOUT);
  await writeContent(folders.content, 'images/logo.svg', LOGO);
  await writeContent(
    folders.content,
    'components/Footer.astro',
    `---
import Own from 'virtual:verbatim/components/Footer';
import { format } from 'date-fns/format';
import Badge from './parts/Badge.astro';
---
<Own {...Astro.props} />
<Badge year={format(new Date(2020, 1, 1), 'yyyy')} />
`,
  );
  await writeContent(
    folders.content,
    'components/parts/Badge.astro',
    `<p class="badge">Since {Astro.props.year}</p>\n<style>.badge { color: var(--spot); }</style>\n`,
  );
  await writeContent(
    folders.content,
    'components/ArticleNote.astro',
    `<p class="own-note">{Astro.props.quotes.length} quotes</p>\n`,
  );
  await mustBuild(folders);
});
afterAll(() => folders.remove());

const read = (file: string) => readFileSync(join(folders.out, file), 'utf8');
const TITLE = 'The &lt;i&gt;Harbour&lt;/i&gt; &amp; &quot;Post&quot;';
const article = () => read(`${samplePath(samples.flood)}index.html`);

describe('the settings of an archive shape its site', () => {
  test('title and tagline', () => {
    const page = article();
    expect(page).toContain(` · ${TITLE}</title>`);
    expect(page).toContain(`<a href="/news/">${TITLE}</a>`);
    expect(page).toContain('News from the quay');
    expect(page).toMatch(/<meta property="og:site_name" content="[^"]*&quot;Post&quot;"/);
    expect(read('feed.xml')).toContain('<description>News from the quay</description>');
    expect(JSON.parse(read('feed.json'))).toMatchObject({ title: 'The <i>Harbour</i> & "Post"' });
    expect(JSON.parse(read('api/manifest.json'))).toMatchObject({
      name: 'The <i>Harbour</i> & "Post"',
    });
    const italics = findTags(parseHtml(page), 'i').map(textContentOf);
    expect(italics).not.toContain('Harbour');
  });

  test('address and path', () => {
    expect(article()).toContain(
      `<link rel="canonical" href="https://post.example/news/${samplePath(samples.flood)}">`,
    );
  });

  test('language', () => {
    expect(article()).toContain('<html lang="en-GB"');
    expect(JSON.parse(read('feed.json'))).toMatchObject({ language: 'en-GB' });
    expect(article()).toMatch(/<article class="story[^"]*" lang="en-GB"/);
  });

  test('publisher', () => {
    const page = article();
    const data = JSON.parse(
      /<script type="application\/ld\+json">(\{.*?"NewsArticle".*?)<\/script>/.exec(page)?.[1] ??
        '{}',
    ) as { publisher?: object; license?: string };
    expect(data.publisher).toEqual({
      '@type': 'NewsMediaOrganization',
      name: 'Harbour Press',
      url: 'https://press.example',
      logo: {
        '@type': 'ImageObject',
        url: expect.stringMatching(/^https:\/\/post\.example\/news\/images\/[\w-]+\.svg$/),
      },
      correctionsPolicy: 'https://post.example/news/corrections/',
      contactPoint: {
        '@type': 'ContactPoint',
        contactType: 'corrections',
        email: 'mistakes@press.example',
      },
    });
    expect(page).toContain('<meta name="citation_publisher" content="Harbour Press">');
    expect(read('corrections/index.html')).toContain('href="mailto:mistakes@press.example"');
    expect(read('feed.atom')).toContain('<uri>https://press.example</uri>');
    expect(read('feed.atom')).toMatch(
      /<logo>https:\/\/post\.example\/news\/images\/.*\.svg<\/logo>/,
    );
    expect(read('feed.xml')).toContain('<dc:publisher>Harbour Press</dc:publisher>');
    expect(JSON.parse(read('feed.json'))).toMatchObject({
      authors: [{ name: 'Harbour Press', url: 'https://press.example' }],
    });
    expect(page).toContain('<a href="https://press.example">Harbour Press</a>');
  });

  test('licence', () => {
    const url = 'https://creativecommons.org/licenses/by/4.0/';
    const page = article();
    expect(page).toContain(`<link rel="license" href="${url}">`);
    expect(page).toMatch(new RegExp(`<a href="${url}" rel="license">\\s*CC BY 4\\.0\\s*</a>`));
    expect(page).toContain(`"license":"${url}"`);
    expect(
      read('data/index.html')
        .replace(/<[^>]*>|\s+/g, ' ')
        .replace(/ +/g, ' '),
    ).toContain('The texts are licensed by Harbour Press under CC BY 4.0 .');
    expect(read('feed.xml')).toContain(`<copyright>CC BY 4.0, ${url}</copyright>`);
    expect(read('feed.atom')).toContain(`<link href="${url}" rel="license"/>`);
    expect(JSON.parse(read('feed.json'))).toMatchObject({ _licence: { name: 'CC BY 4.0', url } });
    expect(JSON.parse(read('api/manifest.json'))).toMatchObject({ licence: { url } });
  });

  test('navigation', () => {
    const nav = /<div class="sections".*?<\/search>/s.exec(article())?.[0] ?? '';
    const labels = [...nav.matchAll(/<a [^>]*>\s*([^<]*?)\s*<\/a>/g)].map(([, label]) => label);
    expect(labels).toEqual(['Quotes', 'Issues', 'Shop']);
    expect(nav).toContain('<form action="/news/search/">');
    expect(nav).toContain('href="https://shop.example/?a=1&amp;b=2"');
    const footer = /<footer class="colophon".*?<\/footer>/s.exec(article())?.[0] ?? '';
    for (const href of [
      '/news/about/',
      '/news/about/method/',
      '/news/corrections/',
      '/news/data/',
    ]) {
      expect(footer).toContain(`href="${href}"`);
    }
    expect(footer).not.toContain('/news/tags/');
    const reported = encodeURIComponent(`https://post.example/news/${samplePath(samples.flood)}`);
    expect(footer).toContain(`href="https://press.example/wrong?page=${reported}"`);
  });

  test('spot colour', () => {
    expect(read('fonts.css')).toMatch(
      /html:root\{--spot:light-dark\(#00529b,#[0-9a-f]{6}\);[^<]*sepia\]\{--spot:#/,
    );
    expect(read('embed.css')).toContain('--spot:light-dark(#00529b,');
    expect(read('favicon.svg')).toContain('#00529b');
  });

  test('what gets pages, cards and feeds', () => {
    const files = filesBelow(folders.out);
    const none = /card\.png$|^tags\/|week-|^(?:speakers|places)\/.*feed/;
    expect(files.filter((file) => none.test(file))).toEqual([]);
    expect(JSON.parse(read('feed.json'))).toMatchObject({ items: [{}, {}] });
    const links = checkLinks({ folder: folders.out, base: '/news/', site: 'https://post.example' });
    expect(links.findings).toEqual([]);
    const tags = JSON.parse(read('api/tags.json')) as { tags: { url: unknown; feed: unknown }[] };
    expect(tags.tags.every(({ url, feed }) => url === null && feed === null)).toBe(true);
  });
});

describe('what an archive says about itself', () => {
  test('is a page, through the sanitising of articles', () => {
    const page = read('about/index.html');
    expect(page).toMatch(/<h1[^>]*>About the Post<\/h1>/);
    expect(page).toContain('<em>every</em>');
    expect(page).not.toContain('alert(1)');
    expect(page).toMatch(/<img src="\/news\/images\/[\w-]+\.svg" alt="The logo of the Post"/);
    expect(page).toContain('href="/news/about/method/"');
    expect(read('about/method/index.html')).toContain('How quotes are found and attributed');
  });
});

describe('components of an archive', () => {
  test('take the place of the program’s own, and may use them', () => {
    const page = article();
    expect(page).toContain('class="own-note"');
    expect(page).not.toContain('role="note" aria-label="Who is quoted here"><div class="note');
    expect(page).toMatch(
      /<footer class="colophon".*<\/footer>\s*<p class="badge[^"]*"[^>]*>Since 2020<\/p>/s,
    );
    const sheets = filesBelow(folders.out)
      .filter((file) => file.endsWith('.css'))
      .map(read);
    expect(sheets.join('')).toMatch(/\.badge\._\w+\{color:var\(--spot\)\}/);
  });

  test('change the pages when they change', async () => {
    await writeContent(
      folders.content,
      'components/parts/Badge.astro',
      '<p class="badge">New</p>\n',
    );
    await mustBuild(folders);
    expect(article()).toMatch(/<p class="badge[^"]*"[^>]*>New<\/p>/);
  });
});

test('a change of the tagline changes no data, no frames and no dates', async () => {
  const before = `${folders.out}-before`;
  await cp(folders.out, before, { recursive: true });
  await writeContent(
    folders.content,
    'verbatim.yaml',
    SETTINGS.replace('News from the quay', 'All the news'),
  );
  await mustBuild(folders);
  const changed = compareFolders(before, folders.out);
  expect(changed.length).toBeGreaterThan(10);
  // The tagline describes the archive in its own feeds, in llms.txt, to devices and on its card.
  const other =
    /^differs: (?:(?!.*\/embed\/).*\.html|feed\.(?:xml|atom|json)|llms\.txt|manifest\.json|card\.png|\.verbatim-site\.json)$/;
  expect(changed.filter((line) => !other.test(line))).toEqual([]);
  await rm(before, { recursive: true });
});

test('mistakes of all files are told at once, with their lines, and nothing is built', async () => {
  await writeContent(folders.content, 'components/Mastehad.astro', '<p/>');
  await writeContent(folders.content, 'about.md', '---\ntitel: Us\n---\n\nText.\n');
  const { code, stderr } = await buildSite(folders);
  expect(code).toBe(1);
  expect(stderr).toContain(
    'content/components/Mastehad.astro  Mastehad.astro replaces no part of a page.',
  );
  expect(stderr).toContain('did you mean Masthead.astro?');
  expect(stderr).toMatch(
    /content\/about\.md:2 {2}titel is not a known key\.\n {4}Fix: did you mean title\?/,
  );
  await writeContent(folders.content, 'verbatim.yaml', 'titel: A\nspot: "#ffff00"\n');
  const settings = await buildSite(folders);
  expect(settings.code).toBe(1);
  expect(settings.stderr).toContain('content/verbatim.yaml:1');
  expect(settings.stderr).toContain('content/verbatim.yaml:2');
  expect(settings.stderr).not.toMatch(/^\s+at /m);
  expect(existsSync(join(folders.out, 'index.html'))).toBe(true);
});
