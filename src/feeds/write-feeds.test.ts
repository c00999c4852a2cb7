import { describe, expect, test } from 'vitest';
import type { CalendarDate } from '../core/calendar/date.ts';
import { feedProblems, readFeed, type FeedForm } from '../test/support/site/read-feed.ts';
import type { Feed, FeedArticle } from './feed.ts';
import { writeAtom } from './write-atom.ts';
import { writeJsonFeed } from './write-json-feed.ts';
import { writeRss } from './write-rss.ts';

const plain: FeedArticle = {
  url: 'https://paper.example/2024/02/08/bridge/',
  title: 'Bridge opens',
  html: '<p>It opened.</p>',
  lang: 'en',
  authors: [],
  tags: [],
  published: '2024-02-08' as CalendarDate,
  updated: '2024-02-08' as CalendarDate,
};

const full: FeedArticle = {
  ...plain,
  url: 'https://paper.example/2024/02/09/pile/',
  title: 'The <pile> & the “gauge” ]]> 🌉',
  html: '<p>“It holds” ]]&gt; &amp; <a href="https://a.example/?b=1&amp;c=2">more</a> ]]></p>',
  summary: 'Short & <plain>.',
  authors: [{ name: 'Desk & Co', link: 'https://desk.example/' }],
  lang: 'hy',
  tags: ['rivers', 'bridges'],
  published: '2024-02-09' as CalendarDate,
  updated: '2024-03-01' as CalendarDate,
};

const feed: Feed = {
  title: 'Paper & Ink',
  description: 'What <was> said',
  page: 'https://paper.example/',
  self: 'https://paper.example/feed',
  publisher: { name: 'Paper', isArchive: true },
  lang: 'en',
  articles: [full, plain],
};

describe.each([
  ['rss', writeRss],
  ['atom', writeAtom],
  ['json', writeJsonFeed],
] as const)('a feed as %s', (form: FeedForm, write) => {
  test('keeps the rules of its form, with articles and without', () => {
    expect(feedProblems(form, write(feed))).toEqual([]);
    expect(feedProblems(form, write({ ...feed, articles: [] }))).toEqual([]);
  });

  test('tells items of one address apart by ids of their own', () => {
    const [one, two] = ['a', 'b'].map((key) => ({ ...plain, id: `https://paper.example/#${key}` }));
    const written = write({ ...feed, articles: [one ?? plain, two ?? plain] });
    expect(feedProblems(form, written)).toEqual([]);
    expect(readFeed(form, written).items.map(({ id, url }) => [id, url])).toEqual([
      ['https://paper.example/#a', plain.url],
      ['https://paper.example/#b', plain.url],
    ]);
  });

  test('has what was put in, marks and all', () => {
    const read = readFeed(form, write(feed));
    expect(read.title).toBe(feed.title);
    expect(read.self).toBe(feed.self);
    expect(read.items).toEqual([
      {
        id: full.url,
        url: full.url,
        title: full.title,
        html: full.html,
        summary: full.summary,
        byline: 'Desk & Co',
        tags: full.tags,
        published: '2024-02-09T12:00:00.000Z',
        updated: '2024-03-01T12:00:00.000Z',
      },
      {
        id: plain.url,
        url: plain.url,
        title: plain.title,
        html: plain.html,
        summary: undefined,
        byline: undefined,
        tags: [],
        published: '2024-02-08T12:00:00.000Z',
        updated: '2024-02-08T12:00:00.000Z',
      },
    ]);
  });
});

test.each([
  ['rss', writeRss],
  ['atom', writeAtom],
  ['json', writeJsonFeed],
] as const)('the time of publication is told as an instant in %s', (form: FeedForm, write) => {
  const articles = [{ ...plain, time: '22:00:02-04:00' }];
  const at = '2024-02-09T02:00:02.000Z';
  expect(readFeed(form, write({ ...feed, articles })).items).toMatchObject([
    { published: at, updated: at },
  ]);
});

test('a feed changed last when one of its articles did, not when it was built', () => {
  expect(writeAtom(feed)).toContain('<updated>2024-03-01T12:00:00.000Z</updated>\n  <entry>');
});

describe('a feed of a publisher with a licence', () => {
  const url = 'https://creativecommons.org/licenses/by/4.0/';
  const licensed: Feed = {
    ...feed,
    publisher: {
      name: 'Press <& Co>',
      isArchive: false,
      url: 'https://press.example',
      logo: 'https://press.example/logo.svg',
    },
    licence: { name: 'CC BY 4.0', url },
  };

  test.each([
    ['rss', writeRss],
    ['atom', writeAtom],
    ['json', writeJsonFeed],
  ] as const)('says so as %s, and keeps the rules of its form', (form: FeedForm, write) => {
    const written = write(licensed);
    expect(feedProblems(form, written)).toEqual([]);
    expect(written).toContain(url);
    expect(written).toContain('https://press.example/logo.svg');
    expect(written).toMatch(
      /Press (?:<& Co>|&lt;&amp; Co&gt;|<!\[CDATA)|<!\[CDATA\[Press <& Co>\]\]>/,
    );
  });

  test('RSS names a Creative Commons licence in the way of its module, and no other', () => {
    expect(writeRss(licensed)).toContain('creativeCommons:license');
    const own = { name: 'Ours', url: 'https://press.example/terms' };
    expect(writeRss({ ...licensed, licence: own })).not.toContain('creativeCommons');
  });
});
