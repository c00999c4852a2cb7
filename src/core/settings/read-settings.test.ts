import { describe, expect, test } from 'vitest';
import { readSettingsFile } from './read-settings.ts';
import { defaultSettings, settingsOf, type ArchiveSettings } from './settings.ts';

const FILE = 'verbatim.yaml';

function settings(source: string): ArchiveSettings {
  const read = readSettingsFile(source, FILE);
  expect(read.problems).toEqual([]);
  return settingsOf(read.written);
}

function problems(source: string): string[] {
  const read = readSettingsFile(source, FILE);
  return read.problems.map(({ line, message, hint }) => `${line} ${message} ${hint}`);
}

test.each(['', '\n', '# nothing yet\n', '---\n', '\uFEFF# a mark\r\n'])(
  'a file that says nothing (%j) has the defaults',
  (source) => expect(settings(source)).toEqual(defaultSettings),
);

test('every key is taken', () => {
  const source = `
title: The Harbour Post
tagline: News from the quay
site: https://post.example
base: /archive/
language: en-gb
publisher:
  name: Harbour Press
  kind: organisation
  url: https://press.example
  logo: https://press.example/logo.svg
  contact: mistakes@press.example
licence: CC BY-SA 4.0
navigation:
  masthead: [archive, { page: search, label: Find }, { label: Shop, url: 'https://shop.example' }]
  footer: []
spot: '#00F'
weight: small
cards: all
downloads: parquet
csv: marked
epub: month
offline: off
records: each
pages: { tags: off, weeks: false, quotes: all, quoted: 2, named: 7, subjects: on, numbers: on, aliases: on }
feeds: { speakers: off, places: on, forms: [json, rss], from: 3, length: 20 }
search: { together: 4 }
`;
  expect(settings(source)).toEqual({
    name: 'The Harbour Post',
    tagline: 'News from the quay',
    site: 'https://post.example',
    base: '/archive/',
    lang: 'en-GB',
    publisher: {
      name: 'Harbour Press',
      kind: 'organisation',
      url: 'https://press.example',
      logo: 'https://press.example/logo.svg',
      contact: 'mailto:mistakes@press.example',
    },
    licence: { name: 'CC BY-SA 4.0', url: 'https://creativecommons.org/licenses/by-sa/4.0/' },
    navigation: {
      masthead: [
        { page: 'archive' },
        { page: 'search', label: 'Find' },
        { label: 'Shop', url: 'https://shop.example' },
      ],
      footer: [],
    },
    spot: { light: '#0000ff', dark: expect.stringMatching(/^#[0-9a-f]{6}$/) },
    weight: {
      quotePages: 'all',
      quotedFrom: 2,
      namedIn: 7,
      subjectPages: true,
      numberPages: true,
      joinedYears: true,
      feedForms: ['rss', 'json'],
      feedFrom: 3,
      records: 'each',
      cards: 'all',
      downloads: 'parquet',
      searchTogether: 4,
    },
    csv: 'marked',
    epub: 'month',
    offline: false,
    pages: { tags: false, weeks: 'off', aliases: true },
    feeds: { speakers: false, places: true, tags: false, length: 20 },
  });
});

test('a publisher without a name has that of the archive, and is a newsroom', () => {
  expect(settings('title: The Post\npublisher:\n  url: https://a.example\n').publisher).toEqual({
    name: 'The Post',
    kind: 'newsroom',
    url: 'https://a.example',
  });
});

test('a wrong attribution is reported by e-mail, or on a page that is given the address', () => {
  const report = (written: string) => settings(`publisher: { report: ${written} }`).publisher;
  expect(report('desk@a.example')).toMatchObject({ report: 'mailto:desk@a.example' });
  const page = 'https://a.example/wrong?page={address}';
  expect(report(`"${page}"`)).toMatchObject({ report: page });
});

test('a licence that is not known has its name and address', () => {
  const licence = { name: 'Ours', url: 'https://a.example/terms' };
  expect(settings('licence:\n  name: Ours\n  url: https://a.example/terms').licence).toEqual(
    licence,
  );
});

describe('a mistake has its line and how to fix it', () => {
  test.each([
    ['titel: A', '1 titel is not a known key. did you mean title?'],
    ['title: A\npublisher:\n  adress: x', '3 publisher.adress is not a known key'],
    [
      'licence:\n  nme: x\n  url: https://a.example',
      '2 licence.nme is not a known key. did you mean name?',
    ],
    ['navigation:\n  mastehad: []', 'did you mean masthead?'],
    [
      'navigation:\n  footer:\n    - labl: x',
      '3 navigation.footer.0.labl is not a known key. did you mean label?',
    ],
    ['title: 1984', 'put the value in quotes: title'],
    ['title: ""', 'title: is empty'],
    [`title: ${'x'.repeat(121)}`, 'is longer than 120 characters'],
    ['site: post.example', 'for example https://post.example'],
    [
      'title: A\nsite: https://a.example/news/',
      '2 site: https://a.example/news/ is not the address of a site. write site: https://a.example, and the path as base: /news/',
    ],
    ['base: news', 'base: /news/'],
    ['language: de', 'not available in de yet, only in: en'],
    ['language: "?"', 'is not a language tag'],
    ['licence: CC-BY-4', 'did you mean CC-BY-4.0?'],
    ['licence: all mine', 'write its name: and its url:'],
    ['licence: { name: Ours }', 'licence: has no name or no address'],
    ['publisher: { contact: nobody }', 'publisher.contact'],
    [
      'publisher: { contact: "javascript:alert(1)" }',
      'publisher.contact: is not an address that a link can have',
    ],
    ['publisher: { logo: ../secret.png }', 'publisher.logo'],
    ['publisher: { kind: paper }', 'must be one of newsroom, organisation'],
    ['navigation: { masthead: [arcive] }', 'did you mean archive?'],
    [
      'navigation: { footer: [{ label: x, url: "javascript:alert(1)" }] }',
      'is not an address that a link can have',
    ],
    [
      'navigation: { footer: [{ label: x, url: "//evil.example" }] }',
      'is not an address that a link can have',
    ],
    ['navigation: { footer: [{ label: x }] }', 'is neither a page nor a link'],
    ['spot: #a3201c', 'write it as "#a3201c", in quotes'],
    ['spot: red', 'is not a colour'],
    ['spot: "#ff8"', 'is hard to read on the light background'],
    ['spot: { light: "#a3201c", dark: "#a3201c" }', 'is hard to read on the dark background'],
    ['cards: maybe', 'cards: is none of the words that it can be'],
    ['feeds: { length: 0 }', 'feeds.length: must be 1 or more'],
    ['feeds: { length: many }', 'feeds.length: must be a number'],
    ['pages: { tags: off }\nfeeds: { tags: on }', '2 feeds.tags is on, but tags have no pages.'],
    ['pages: { tags: off }\nnavigation: { footer: [tags] }', 'names the tags, which have no pages'],
    ['- title', 'The settings file has no keys.'],
    ['title: "A', 'The settings file is not valid YAML'],
    ['title: A\ntitle: B', 'The settings file is not valid YAML'],
    ['title: "a\\u0000b"', 'contains a NUL byte'],
  ])('%j', (source, words) => {
    const found = problems(source);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(words);
  });

  test('all of them at once', () => {
    expect(problems('titel: A\nsite: x\ncards: maybe\nspot: red\n')).toHaveLength(4);
  });
});

test('markup, quotes and other scripts in a title are only letters', () => {
  const title = "<b>“The” & 'Post'</b> الأرشيف";
  expect(settings(`title: ${JSON.stringify(title)}`).name).toBe(title);
});

test('what is right beside a mistake is read, and contradictions in it are told', () => {
  const source =
    'titel: A\ntagline: B\npublisher:\n  url: x\n  logo: images/a.svg\npages:\n  tags: off\nfeeds:\n  tags: on\n';
  const { written, problems: found } = readSettingsFile(source, FILE);
  expect(written).toMatchObject({ tagline: 'B', publisher: { logo: 'images/a.svg' } });
  expect(found.map(({ line }) => line).sort()).toEqual([1, 4, 9]);
});

test('a colour without quotes is a comment, and told so under the key that was written', () => {
  const [problem = ''] = problems('title: A\nspot: #a3201c\n');
  expect(problem).toMatch(/^2 spot: has no colour: .*comment.* in quotes/);
  expect(problems("spot: '#fff'\n").join()).toMatch(/^1 spot: /);
});
