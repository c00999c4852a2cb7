import { defaultSettings } from '../../core/settings/settings.ts';
import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../core/archive/archive.ts';
import type { EntryQuote } from '../../core/archive/entry.ts';
import type { CalendarDate } from '../../core/calendar/date.ts';
import {
  hasCorrections,
  listCorrections,
  type CorrectionHistory,
} from '../../core/article/corrections.ts';
import { createUrls } from '../../core/addresses/urls.ts';
import { makeEntry } from '../../test/support/make-entry.ts';
import { correctionsFeed } from './feed.ts';
import { everythingPaged } from '../../test/support/everything-paged.ts';
import { correctionsViews } from './page.ts';

const urls = createUrls('/paper/');
const day = (date: string) => date as CalendarDate;
const NONE: CorrectionHistory = { wordsBefore: () => [], withdrawn: [], formerArticles: [] };

const quote = (id: string, words: string): EntryQuote => ({
  id,
  kind: 'direct',
  words,
  by: 'none',
  confidence: 0.9,
});

const stone = (about: { id?: string; article?: string }, date: string) => ({
  ...about,
  date: day(date),
  reason: 'It was misheard.',
  line: 1,
});

const archive = everythingPaged([
  makeEntry('2023-05-01', 'ferry', {
    corrections: [
      { date: day('2023-05-02'), text: 'It sails at six.' },
      { date: day('2023-05-02'), text: 'The captain is Mara Lind.' },
    ],
  }),
  makeEntry('2024-01-09', 'bridge', {
    updated: day('2024-01-12'),
    quotes: [quote('1111111111', 'It is open.')],
  }),
]);

const gone = { published: day('2021-12-30'), articleId: 'old' };
const history: CorrectionHistory = {
  wordsBefore: ({ id }) =>
    id === '1111111111'
      ? [{ exact: 'It was open.', until: day('2024-01-10') }, { exact: 'It is opened.' }]
      : [],
  withdrawn: [
    { id: '2222222222', ...gone, tombstone: stone({ id: '2222222222' }, '2024-02-01') },
    { id: '3333333333', ...gone, tombstone: stone({ article: 'old' }, '2022-01-01') },
  ],
  formerArticles: ['2021/12/30/old', '2021/12/31/old'].map((address) => ({
    id: 'old',
    address,
    title: 'Old',
    tombstone: stone({ article: 'old' }, '2022-01-01'),
    quotes: [],
  })),
};

describe('listCorrections', () => {
  test('has articles’ corrections, changed quotes and what was withdrawn, newest first', () => {
    expect(listCorrections(archive, history).map(({ key, date }) => `${date} ${key}`)).toEqual([
      '2024-02-01 withdrawn-2222222222',
      '2024-01-12 quote-1111111111-2',
      '2024-01-10 quote-1111111111-1',
      '2023-05-02 article-2023-05-01-ferry-2023-05-02',
      '2023-05-02 article-2023-05-01-ferry-2023-05-02-2',
      '2022-01-01 withdrawn-article-old',
    ]);
  });

  test('says what a quote read, and what it read next', () => {
    const words = listCorrections(archive, history).flatMap((one) =>
      one.kind === 'quote' ? [[one.before, one.after]] : [],
    );
    expect(words).toEqual([
      ['It is opened.', 'It is open.'],
      ['It was open.', 'It is opened.'],
    ]);
  });

  test('files a change that nothing dates under its article’s day, and says so', () => {
    const undated = buildArchive([
      makeEntry('2024-01-09', 'bridge', { quotes: [quote('1111111111', 'It is open.')] }),
    ]);
    const changed = { ...NONE, wordsBefore: () => [{ exact: 'It was open.' }] };
    expect(listCorrections(undated, changed)).toMatchObject([{ date: '2024-01-09', dated: false }]);
    const [only] = correctionsViews(undated, changed, urls);
    expect(only?.view.groups[0]?.items[0]).not.toHaveProperty('date');
  });

  test.each([
    ['an article’s', archive, NONE, true],
    ['a quote’s', buildArchive([]), { ...NONE, withdrawn: history.withdrawn }, true],
    [
      'a withdrawn article’s',
      buildArchive([]),
      { ...NONE, formerArticles: history.formerArticles },
      true,
    ],
    ['none', buildArchive([makeEntry('2024-01-09', 'bridge')]), NONE, false],
  ])('hasCorrections knows %s', (_what, of, known, expected) => {
    expect(hasCorrections(of, known)).toBe(expected);
    expect(listCorrections(of, known).length > 0).toBe(expected);
  });
});

describe('the pages', () => {
  test('are none where nothing was corrected; nor is there a feed', () => {
    const empty = buildArchive([makeEntry('2024-01-09', 'bridge')]);
    const settings = {
      name: 'Paper',
      site: 'https://paper.example',
      feeds: { ...defaultSettings.feeds, length: 50 },
    };
    expect(correctionsViews(empty, NONE, urls)).toEqual([]);
    expect(correctionsFeed(empty, NONE, urls, settings)).toBeUndefined();
  });

  test('are one where it holds all, by year, each with the place where it is said', () => {
    const views = correctionsViews(archive, history, urls);
    expect(views).toHaveLength(1);
    expect(views[0]?.view).toMatchObject({ href: '/paper/corrections/', total: 6, years: [] });
    const places = views[0]?.view.groups.map(({ year, items }) => [
      year,
      items.map(({ what, href }) => `${what} ${href}`),
    ]);
    expect(places).toEqual([
      [
        '2024',
        [
          'Quote withdrawn /paper/quotes/2222222222/',
          'Quote corrected /paper/quotes/1111111111/#corrected',
          'Quote corrected /paper/quotes/1111111111/#corrected',
        ],
      ],
      [
        '2023',
        [
          'Article corrected /paper/2023/05/01/ferry/#corrections',
          'Article corrected /paper/2023/05/01/ferry/#corrections',
        ],
      ],
      ['2022', ['Article withdrawn /paper/2021/12/31/old/']],
    ]);
  });

  test('are several of bounded weight where there are many, each correction on the page of its year', () => {
    const many = buildArchive(
      [2022, 2023].flatMap((year) =>
        Array.from({ length: 150 }, (_, n) =>
          makeEntry(`${year}-03-01`, `story-${n}`, {
            corrections: [{ date: day(`${year}-03-02`), text: 'Б'.repeat(500) }],
          }),
        ),
      ),
    );
    const views = correctionsViews(many, NONE, urls);
    const rests = views.map(({ rest }) => rest);
    expect(rests.slice(0, 3)).toEqual([undefined, '2023', '2023/page-2']);
    expect(views[0]?.view.years).toMatchObject([
      { label: '2023', count: 150 },
      { label: '2022', count: 150 },
    ]);
    const sizes = views.map(({ view }) => Buffer.byteLength(JSON.stringify(view.groups)));
    expect(Math.max(...sizes)).toBeLessThan(50_000);
    const keys = views
      .slice(1)
      .flatMap(({ view }) => view.groups.flatMap(({ items }) => items.map(({ key }) => key)));
    expect(new Set(keys).size).toBe(300);
  });
});

test('the feed has each correction under an id of its own, with both wordings', () => {
  const settings = {
    name: 'Paper',
    site: 'https://paper.example',
    feeds: { ...defaultSettings.feeds, length: 2 },
  };
  const feed = correctionsFeed(archive, history, urls, settings);
  expect(feed?.items.map(({ id, title }) => [id, title])).toEqual([
    ['https://paper.example/paper/corrections/#withdrawn-2222222222', 'Quote withdrawn: A quote'],
    ['https://paper.example/paper/corrections/#quote-1111111111-2', 'Quote corrected: bridge'],
  ]);
  expect(feed?.items[1]?.html).toContain('<del>“It is opened.”</del>');
  expect(feed?.items[1]?.html).toContain('<ins>“It is open.”</ins>');
});

test('where a mistake is reported has a page, even when nothing was corrected', () => {
  const empty = buildArchive([makeEntry('2023-05-01', 'ferry', {})]);
  expect(correctionsViews(empty, NONE, urls)).toEqual([]);
  expect(correctionsViews(empty, NONE, urls, true)).toEqual([
    { rest: undefined, view: expect.objectContaining({ href: '/paper/corrections/', total: 0 }) },
  ]);
});
