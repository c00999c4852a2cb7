import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  buildSite,
  createBuildFolders,
  type TemporaryFolders,
} from '../support/site/build-site.ts';
import { attributeOf, findAll, findTags, squeeze, textContentOf } from '../support/site/html.ts';
import { writeSample, type SampleArticle } from '../support/sample-content.ts';
import {
  ARTICLE_PATH,
  filesBelow,
  QUOTE_PATH,
  readPages,
  type SitePage,
} from '../support/site/site-files.ts';

const arabic: SampleArticle = {
  date: '2024-02-06',
  slug: 'harbour-ar',
  title: 'صفقة الميناء',
  keys: {
    lang: 'ar',
    summary: 'الوزير يرفض التراجع.',
    corrections: [{ date: '2024-02-09', text: 'كان اسم الوزير خطأ.' }],
  },
  body: 'قال الوزير سامي خوري: «لن نتراجع عن القرار مهما حدث في الميناء اليوم».\n',
};
const french: SampleArticle = {
  date: '2024-02-07',
  slug: 'accord',
  title: 'L’accord du port',
  keys: { lang: 'fr' },
  body: '« Nous partirons demain matin, tous ensemble », a déclaré Anne Lefèvre.\n',
};
const german: SampleArticle = {
  date: '2024-02-08',
  slug: 'hafen',
  title: 'Der Hafen',
  keys: { lang: 'de' },
  body: '„Wir gehen morgen alle zusammen fort“, sagte Anna Weiß.\n',
};
const japanese: SampleArticle = {
  date: '2024-02-09',
  slug: 'minato',
  title: '港の取引',
  keys: { lang: 'ja' },
  body: '「我々は明日の朝、みんなで出発する」と田中太郎市長は述べた。\n',
};
const english: SampleArticle = {
  date: '2024-02-10',
  slug: 'tide',
  title: 'The tide will not wait',
  body: '‘We shall go tomorrow, all of us together,’ said Ada Lunt, the harbour master. ‘The tide will not wait for anybody,’ she said.\n',
};
const articles = [arabic, french, german, japanese, english];

const ARABIC_LETTER = /\p{Script=Arabic}/u;
/** What a day in one of the other languages would have. */
const FOREIGN_DAY = /février|Februar\b|年2月|فبراير/;

let folders: TemporaryFolders;
let pages: SitePage[];
/** Each quote between its marks, as a frame on another site shows it from its record. */
let framed: string[];

beforeAll(async () => {
  folders = await createBuildFolders();
  for (const article of articles) await writeSample(folders.content, article);
  const { code, stderr } = await buildSite(folders);
  if (code !== 0) throw new Error(stderr);
  pages = readPages(folders.out);
  framed = filesBelow(folders.out)
    .filter((file) => file.startsWith('api/quotes/'))
    .map((file) => JSON.parse(readFileSync(join(folders.out, file), 'utf8')))
    .map(({ cited, frame }) => `${frame.open}${cited}${frame.close}`);
});
afterAll(() => folders.remove());

const pageOf = ({ date, slug }: SampleArticle) =>
  pages.find(({ path }) => path === `${date.replaceAll('-', '/')}/${slug}/`);

const classesOf = (element: Element) => (attributeOf(element, 'className') ?? '').split(' ');

/** The language and direction of each text with Arabic letters, as its nearest elements say them. */
function arabicTexts(page: SitePage) {
  const found: { text: string; lang: string | undefined; dir: string | undefined }[] = [];
  const visit = (element: Element, lang?: string, dir?: string): void => {
    if (['script', 'style', 'title', 'pre', 'code'].includes(element.tagName)) return;
    const ownLang = attributeOf(element, 'lang') ?? lang;
    const ownDir = attributeOf(element, 'dir') ?? (element.tagName === 'bdi' ? 'auto' : dir);
    for (const child of element.children) {
      if (child.type === 'element') visit(child, ownLang, ownDir);
      else if (child.type === 'text' && ARABIC_LETTER.test(child.value)) {
        found.push({ text: child.value.trim(), lang: ownLang, dir: ownDir });
      }
    }
  };
  for (const body of findTags(page.tree, 'body')) visit(body, 'en', 'ltr');
  return found;
}

describe('words that run from right to left', () => {
  test('do so on every page that prints them', () => {
    const places = new Set<string>();
    for (const page of pages) {
      for (const { text, lang, dir } of arabicTexts(page)) {
        // References are composed of several languages; each part finds its own direction.
        if (dir === 'auto') continue;
        expect({ text, lang, dir }, page.path).toEqual({ text, lang: 'ar', dir: 'rtl' });
        places.add(page.path.replace(/[0-9a-z]{10}/, '…'));
      }
    }
    // The front page, the month, the day, the article and its neighbours, and quotes.
    for (const path of ['', '2024/', '2024/02/06/', '2024/02/07/accord/', 'quotes/2024/02/']) {
      expect([...places]).toContain(path);
    }
    expect([...places].filter((path) => path.startsWith('quotes/…'))).toHaveLength(1);
  });

  test('have a direction of their own on the article', () => {
    const direction = (article: SampleArticle) => {
      const [story] = findAll(pageOf(article)?.tree ?? { type: 'root', children: [] }, (element) =>
        classesOf(element).includes('story'),
      );
      return [attributeOf(story, 'lang'), attributeOf(story, 'dir')];
    };
    expect(direction(arabic)).toEqual(['ar', 'rtl']);
    expect(direction(french)).toEqual(['fr', 'ltr']);
    expect(direction(english)).toEqual(['en', 'ltr']);
  });

  test('do not turn what the site says around them', () => {
    const { tree } = pageOf(arabic) ?? { tree: undefined };
    const [story] = tree ? findTags(tree, 'article') : [];
    const ours = story ? findTags(story, 'footer', 'time', 'nav') : [];
    expect(ours.length).toBeGreaterThan(3);
    for (const element of findTags(story ?? { type: 'root', children: [] }, 'footer', 'nav')) {
      if (classesOf(element).includes('around')) continue;
      expect(attributeOf(element, 'lang')).toBe('en');
      expect(attributeOf(element, 'dir')).toBe('ltr');
    }
  });
});

test('every day that a page prints is in the language of the site', () => {
  for (const { path, tree } of pages) {
    for (const time of findTags(tree, 'time')) {
      // A time in the text of an article is the article's.
      if ((attributeOf(time, 'className') ?? '').includes('time')) continue;
      expect(textContentOf(time), path).not.toMatch(FOREIGN_DAY);
    }
  }
  const neighbours = textContentOf(
    findTags(pageOf(arabic)?.tree ?? fail(), 'nav').at(-1) ?? fail(),
  );
  expect(neighbours).not.toMatch(FOREIGN_DAY);
});

function fail(): never {
  throw new Error('There is no such page.');
}

describe('the marks of an article are kept', () => {
  const printed = [
    ['«لن نتراجع عن القرار مهما حدث في الميناء اليوم»', arabic],
    ['« Nous partirons demain matin, tous ensemble »', french],
    ['„Wir gehen morgen alle zusammen fort“', german],
    ['「我々は明日の朝、みんなで出発する」', japanese],
    // Printed with the comma of the attribution, which a display drops.
    ['‘We shall go tomorrow, all of us together’', english],
  ] as const;

  test.each(printed)('on pages, lists and in frames: %s', (quote, article) => {
    const holds = (page: SitePage) => squeeze(textContentOf(page.tree)).includes(squeeze(quote));
    const found = pages.filter(holds).map(({ path }) => path);
    expect(found.filter((path) => QUOTE_PATH.test(path))).not.toEqual([]);
    expect(framed.map(squeeze).filter((words) => words === squeeze(quote))).toHaveLength(1);
    expect(found).toContain('quotes/2024/02/');
    expect(found).toContain(`${article.date.replaceAll('-', '/')}/`);
    const [begin = ''] = squeeze(quote).split(/.$/u);
    expect(squeeze(textContentOf(pageOf(article)?.tree))).toContain(begin.trim());
  });

  test('and nothing comes between the words and them', () => {
    for (const { path, source } of pages) {
      if (!ARTICLE_PATH.test(path) && !path.startsWith('quotes/')) continue;
      expect(source, path).not.toMatch(/\s<\/span>\s*[”’»“」](?!\u00A0)/u);
      for (const list of source.match(/Links to the quotes<\/h2>[\s\S]*?<\/ol>/g) ?? []) {
        expect(list, path).not.toMatch(/[^\u00A0\S][”’“」]/u);
        expect(list, path).not.toMatch(/[“‘„「]\s/u);
      }
    }
  });
});
