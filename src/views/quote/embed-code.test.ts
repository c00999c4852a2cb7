import { describe, expect, test } from 'vitest';
import type { CalendarDate } from '../../core/calendar/date.ts';
import { createUrls } from '../../core/addresses/urls.ts';
import { readSettings } from '../../archive-folder/settings.ts';
import { hostileWords } from '../../test/support/card-subjects.ts';
import { attributeOf, findTags, parseHtml, textContentOf } from '../../test/support/site/html.ts';
import { embedCodes, oembedRecord } from './embed-code.ts';
import { embedView } from './embed.ts';
import type { QuoteView } from './page.ts';

const settings = readSettings({ VERBATIM_SITE: 'https://archive.example', VERBATIM_BASE: '/a/' });
const urls = createUrls('/a/');

const view: QuoteView = {
  id: '0123456789',
  words: 'no alternative',
  href: '/a/quotes/0123456789/',
  speaker: { name: 'Elena Markova', kind: 'person', resolved: true, href: '/a/speakers/markova/' },
  role: 'Harbour Master',
  dates: { printed: { text: '8 February 2024', datetime: '2024-02-08' } },
  ofArticle: { sources: [] },
  article: {
    title: 'The bridge stays shut',
    href: '/a/2024/02/08/bridge/',
    date: '2024-02-08' as CalendarDate,
    dateText: '8 February 2024',
    lang: 'en',
  },
  lang: 'en',
  weekdayText: 'Thursday, 8 February 2024',
  inArticle: '/a/2024/02/08/bridge/#q-0123456789',
  spokenOf: [],
  crumbs: [],
  wordsBefore: [],
  isShared: false,
  hasFrame: false,
  stored: '',
  voices: [],
  map: [],
};

describe('embedCodes', () => {
  test('makes a frame that states its height, and a quoteback that needs nothing of the site', () => {
    const { frame, quoteback } = embedCodes(view, urls, settings);
    expect(frame).toBe(
      `<iframe src="https://archive.example/a/quotes/embed/#0123456789" title="Quote: Elena Markova, Verbatim" width="100%" height="${embedView(view).height}" style="border:0" loading="lazy"></iframe>`,
    );
    expect(quoteback).toBe(
      '<blockquote class="quoteback" data-title="The bridge stays shut" data-author="Elena Markova" cite="https://archive.example/a/quotes/0123456789/" lang="en" dir="ltr">no alternative<footer>Elena Markova <cite><a href="https://archive.example/a/quotes/0123456789/">The bridge stays shut</a></cite></footer></blockquote>',
    );
  });

  test('one that was published with a page of its own for frames keeps it', () => {
    const { frame } = embedCodes({ ...view, hasFrame: true }, urls, settings);
    expect(frame).toContain('src="https://archive.example/a/quotes/0123456789/embed/"');
  });

  test.each(hostileWords)('lets no words out of their place: %.40s', (words) => {
    const speaker = { name: words, resolved: false };
    const hostile = { ...view, words, speaker, article: { ...view.article, title: words } };
    const { frame, quoteback } = embedCodes(hostile, urls, settings);
    const quote = findTags(parseHtml(quoteback), 'blockquote')[0];
    expect(findTags(parseHtml(quoteback), 'script', 'textarea')).toEqual([]);
    // A parser replaces what HTML does not allow.
    const plain = (text: string | undefined) => text?.replace(/[\0\ufffd]/g, '');
    expect(plain(attributeOf(quote, 'dataAuthor'))).toBe(plain(words));
    expect(plain(textContentOf(quote?.children[0]))).toBe(plain(words));
    const tree = parseHtml(frame);
    expect(findTags(tree, 'iframe')).toHaveLength(1);
    expect(findTags(tree, 'script', 'b')).toEqual([]);
  });
});

describe('oembedRecord', () => {
  test('is of type rich, with the card where there is one', () => {
    const { html, ...record } = oembedRecord(view, urls, settings, true);
    expect(html).toBe(embedCodes(view, urls, settings).frame);
    expect(record).toEqual({
      version: '1.0',
      type: 'rich',
      title: '“no alternative”',
      author_name: 'Elena Markova',
      author_url: 'https://archive.example/a/speakers/markova/',
      provider_name: 'Verbatim',
      provider_url: 'https://archive.example/a/',
      width: 600,
      height: embedView(view).height,
      thumbnail_url: 'https://archive.example/a/quotes/0123456789/card.png',
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
    expect(oembedRecord(view, urls, settings, false)).not.toHaveProperty('thumbnail_url');
  });
});

describe('embedView', () => {
  test('cuts a long quote after a whole word, and says so', () => {
    const long = embedView({ ...view, words: 'to be or not '.repeat(200) });
    expect(long.cut).toBe(true);
    expect(long.words).toMatch(/(?:to|be|or|not) …$/);
    expect(long.height).toBeLessThan(1000);
    expect(embedView(view).cut).toBe(false);
  });

  test('prints the marks that the article prints', () => {
    const marks = { open: '«', close: '»' };
    expect(embedView({ ...view, lang: 'ru', marks })).toMatchObject(marks);
    expect(embedView(view)).toMatchObject({ open: '“', close: '”' });
  });
});
