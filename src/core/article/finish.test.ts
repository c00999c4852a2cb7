import { describe, expect, test } from 'vitest';
import { loadGazetteer } from '../../archive-folder/gazetteer-store.ts';
import { finishArticle, type FinishedArticle } from './finish.ts';
import { parseArticle } from './parse.ts';
import type { ImageAsset } from '../markdown/source/images.ts';
import type { Problem } from '../source/problem.ts';
import { quoteId } from './quote-id.ts';
import { slice } from '../text/span.ts';
import { createUrls } from '../addresses/urls.ts';

const FILE = 'content/articles/2024/2024-02-08-Harbour-Bridge.md';
const MAP: ImageAsset = { digest: 'd', width: 8, height: 4, fallback: 'd.svg', sources: [] };
const context = {
  gazetteer: loadGazetteer(),
  urls: createUrls('/paper/'),
  images: new Map([['map.svg', MAP]]),
};
const BODY = `
Chief Engineer Ilse Vandermeer opened the harbour bridge in Rotterdam on Thursday.

“The bridge is safe for all traffic from today,” Vandermeer said.

“It will,” she said, “stand for a century.”

- Lorries cross at night
- She called the old one “a danger to every cyclist in town”

The so-called “smart” lights were left out.
`;

function finish(body: string, extra = '', file = FILE): FinishedArticle | readonly Problem[] {
  const source = `---\ntitle: Harbour bridge opens\ndate: 2024-02-08\n${extra}---\n${body}`;
  const parsed = parseArticle(source, file);
  if (!('tree' in parsed)) throw new Error(parsed.map(({ message }) => message).join(' '));
  return finishArticle(parsed, context);
}

function finished(body: string, extra = '', file = FILE): FinishedArticle {
  const result = finish(body, extra, file);
  if (!('article' in result)) throw new Error(result.map(({ message }) => message).join(' '));
  return result;
}

function problemsOf(body: string, extra = ''): readonly Problem[] {
  const result = finish(body, extra);
  return 'article' in result ? [] : result;
}

describe('finishArticle', () => {
  const { article, basis, body, tags, warnings } = finished(BODY);

  test('words in marks that nobody speaks are in a list of their own, with what they are', () => {
    expect(article.marks.map((mark) => [slice(article.text, mark.span), mark.class])).toEqual([
      ['“smart”', 'term'],
    ]);
    const quoted = finished(BODY, 'quotes:\n  - match: smart\n    quote: true\n').article;
    expect(quoted.marks).toEqual([]);
    expect(quoted.quotes.map(({ words }) => words)).toContain('smart');
  });

  test('id and slug come from date and file name where the front matter has none', () => {
    expect([article.id, article.slug]).toEqual(['2024-02-08-harbour-bridge', 'harbour-bridge']);
    const named = finished(BODY, 'id: first-id\nslug: bridge\n').article;
    expect([named.id, named.slug]).toEqual(['first-id', 'bridge']);
  });

  test.each([
    ['content/articles/harbour.md', 'harbour'],
    ['content/articles/2024/2024-02-08-harbour.md', 'harbour'],
    ['content/articles/2024/2024-02-08-HARBOUR.MD', 'harbour'],
    ['content/articles/2024-02-08/2024-02-09-storm.md', 'storm'],
    ['content/articles/100-days.md', '100-days'],
  ])('%s has the slug %s', (file, slug) => {
    expect(finished(BODY, '', file).article.slug).toBe(slug);
  });

  test('a quote’s id comes from the article’s id and its words', () => {
    expect(article.quotes.length).toBeGreaterThanOrEqual(2);
    for (const { id, words } of article.quotes) expect(id).toBe(quoteId(article.id, words));
    const html = body.blocks.map((block) => block.html).join('');
    for (const { id } of article.quotes) expect(html.split(`id="q-${id}"`)).toHaveLength(2);
  });

  test('what the editor did not say has its default', () => {
    expect(article).toMatchObject({ lang: 'en', tags: [], corrections: [], file: FILE });
    expect(article).not.toHaveProperty('summary');
    expect(warnings).toEqual([]);
  });

  test('each paragraph knows the anchor of its block', () => {
    expect(
      article.paragraphs.map((paragraph) => slice(article.text, paragraph).slice(0, 12)),
    ).toEqual([
      'Chief Engine',
      '“The bridge ',
      '“It will,” s',
      'Lorries cros',
      'She called t',
      'The so-calle',
    ]);
    expect(article.paragraphAnchors).toEqual(['p1', 'p2', 'p3', 'p4', 'p4', 'p5']);
  });

  test('the same in gives the same out', () => {
    expect(finished(BODY)).toEqual({ article, basis, body, tags, warnings });
  });

  test.each([
    ['a word of the text', BODY.replace('opened', 'closed'), ''],
    ['emphasis, which the text does not show', BODY.replace('opened', '*opened*'), ''],
    ['the summary', BODY, 'summary: The bridge is open.\n'],
    ['a tag', BODY, 'tags: [harbour]\n'],
    ['an override', BODY, 'quotes:\n  - match: safe for all traffic\n    role: engineer\n'],
  ])('the digest changes with %s', (_what, changed, extra) => {
    expect(finished(changed, extra).article.digest).not.toBe(article.digest);
  });

  test('what the editor keeps under extra changes nothing', () => {
    expect(finished(BODY, 'extra: { layout: post }\n').article).toEqual(finished(BODY).article);
  });

  test('a ready picture is in the page, under the site’s base', () => {
    const { blocks } = finished(`${BODY}\n![A map](map.svg)\n`).body;
    expect(blocks.at(-1)?.html).toContain('<img src="/paper/images/d.svg" alt="A map"');
  });

  test('a mark that is not closed is a warning with its place, and the build goes on', () => {
    const result = finished(
      '\nVandermeer said on Thursday:\n“The bridge is safe for all.\n\nLater it rained.\n',
    );
    expect(result.warnings).toMatchObject([{ file: FILE, line: 7, column: 1 }]);
    const early = finished('She said on Thursday: “The bridge is safe for all.\n\nIt rained.\n');
    expect(early.warnings).toMatchObject([{ line: 5, column: 23 }]);
  });
});

describe('a body that comes out empty', () => {
  test.each([
    ['a comment', '<!-- to be written -->'],
    ['a picture', '![A map](map.svg "The harbour. Desk")'],
    ['two pictures', '![A map](map.svg)\n\n![A map](map.svg)'],
    ['a rule', '---'],
    ['a script', '<script>alert(1)</script>'],
    ['a style', '<style>p { color: red }</style>'],
    ['empty elements', '<p></p>\n\n<div> </div>'],
    ['a definition', '[a]: https://a.example/'],
    ['an empty list', '-\n-\n'],
    ['an empty table', '| |\n| - |\n| |'],
    ['a hard break', '<br>'],
    ['a no-break space', '&nbsp;'],
    ['a caption', '<figure><img src="map.svg" alt="A"><figcaption>B</figcaption></figure>'],
  ])('%s', (_what, body) => {
    expect(problemsOf(`\n${body}\n`)).toEqual([
      {
        file: FILE,
        line: 5,
        message: 'The article has no text.',
        hint: expect.stringContaining('pictures'),
      },
    ]);
  });

  test.each([
    ['one word', 'No.'],
    ['a heading', '## No'],
    ['a picture and a word', '![A map](map.svg)\n\nNo.'],
    ['words in an element that is not known', '<center>No.</center>'],
  ])('%s is enough', (_what, body) => {
    expect(problemsOf(`\n${body}\n`)).toEqual([]);
  });
});

describe('an override that matches nothing', () => {
  test.each([
    [
      'quotes:\n  - match: the bridge is unsafe for all traffic\n',
      5,
      'quotes: “the bridge is unsafe',
      'The bridge is safe for all traffic from today,',
    ],
    [
      'quotes:\n  - speaker: null\n    match: is unsafe for traffic\n',
      6,
      'quotes: “is unsafe',
      'The bridge is safe',
    ],
    [
      'speakers:\n  - name: Ilse van der Meer\n',
      5,
      'speakers: “Ilse van der Meer”',
      'Ilse Vandermeer',
    ],
    ['places:\n  - match: rotterdam\n    place: false\n', 5, 'places: “rotterdam”', 'Rotterdam'],
  ])('%j has its line and the closest words', (extra, line, message, nearest) => {
    const [problem, ...others] = problemsOf(BODY, extra);
    expect(problem).toMatchObject({ file: FILE, line });
    expect(problem?.message).toContain(message);
    expect(problem?.message).toMatch(/matches nothing in the text\.$/);
    expect(problem?.hint).toContain(`the closest words are “${nearest}`);
    expect(others).toEqual([]);
  });

  test('words that are like none are told to be copied', () => {
    expect(problemsOf(BODY, 'places:\n  - match: Ulaanbaatar\n    place: false\n')).toMatchObject([
      { hint: 'copy the words from the text, or remove the override' },
    ]);
  });

  test('a place that nobody knows is named as such', () => {
    const extra = 'places:\n  - match: Rotterdam\n    place: Xyzzyville\n';
    const [problem] = problemsOf(BODY, extra);
    expect(problem?.message).toContain('Xyzzyville');
    expect(problem?.message).not.toContain('in the text');
  });

  test('all of them are told at once', () => {
    const extra =
      'quotes:\n  - match: xyzzy\nspeakers:\n  - name: Xyzzy\nplaces:\n  - match: xyzzy\n    place: false\n';
    expect(
      problemsOf(BODY, extra)
        .map(({ line }) => line)
        .sort(),
    ).toEqual([5, 7, 9]);
  });
});

test.each([1000, 2000, 3000, 4000, 5000, 5900])(
  'a text of %i open tags is read or a problem, never a crash',
  (levels) => {
    const body = Array.from({ length: levels }, (_, i) => `<b\ntitle="${i}">x\n\n`).join('');
    const parsed = parseArticle(`---\ntitle: A\ndate: 2024-02-08\n---\n${body}`, FILE);
    if ('tree' in parsed) expect(() => finishArticle(parsed, context)).not.toThrow();
  },
);
