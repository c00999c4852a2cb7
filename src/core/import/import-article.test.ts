import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { splitFrontMatter } from '../source/front-matter.ts';
import { parseMarkdown } from '../markdown/source/parse.ts';
import { viewText } from '../markdown/text/plain-text.ts';
import { decodeSource } from './decode-source.ts';
import { importArticle, type ImportedArticle } from './import-article.ts';
import type { ArticleFields } from './write-article.ts';

function imported(text: string, file = 'a.txt', given: ArticleFields = {}): ImportedArticle {
  const result = importArticle(text, file, given);
  if ('problems' in result) throw new Error(result.problems.map((p) => p.message).join(' '));
  return result;
}

function problems(text: string, file = 'a.txt', given: ArticleFields = {}): string[] {
  const result = importArticle(text, file, given);
  return 'problems' in result ? result.problems.map((p) => `${p.line ?? ''}: ${p.message}`) : [];
}

function pageParagraphs(markdown: string): string[] {
  const split = splitFrontMatter(markdown, 'a.md');
  if ('message' in split) throw new Error(split.message);
  const view = viewText(parseMarkdown(split.body));
  return view.paragraphs.map(({ start, end }) => view.text.slice(start, end));
}

describe('importArticle, plain text', () => {
  test('makes a headline and says so', () => {
    const article = imported('date 2024-02-08 The *river* rose again. It fell later.\n\nMore.');
    expect(article).toEqual({
      path: 'articles/2024/2024-02-08-the-river-rose-again.md',
      markdown:
        '---\nid: 2024-02-08-the-river-rose-again\nslug: the-river-rose-again\n' +
        'title: The *river* rose again\ndate: 2024-02-08\n---\n\n' +
        'The \\*river\\* rose again. It fell later.\n\nMore.\n',
      notices: [
        'There is no title, so the headline “The *river* rose again” was made from the lead (or pass --title "…").',
      ],
    });
  });

  test('points at a headline that is not marked', () => {
    const { notices } = imported('River rises\n\n2024-02-08\n\nThe river rose again.');
    expect(notices[1]).toContain('put “Title: ” before it');
  });

  test('takes the options before the text', () => {
    const text = 'Title: Old\ndate 2024-02-08 The lead.';
    const article = imported(text, 'a.txt', { title: 'New', date: '2024-02-09', lang: 'en' });
    expect(article.path).toBe('articles/2024/2024-02-09-new.md');
    expect(article.notices).toEqual([
      '--title replaces the text’s title “Old”.',
      '--date replaces the text’s date 2024-02-08.',
    ]);
  });

  test.each([
    ['no date', 'The lead.', [': There is no date line at the head of the text.']],
    ['no text', 'Title: A\n2024-02-08\n', [': There is no text below the head.']],
    [
      'a paragraph that the build refuses',
      `date 2024-02-08 Lead.\n\n\n\n${'word '.repeat(4000)}`,
      ['5: A paragraph has 20 KB; the limit is 16 KB.'],
    ],
    [
      'a title without an address',
      'date 2024-02-08 总统。',
      [': No address can be made from the title “总统”.'],
    ],
  ])('refuses %s', (_, text, expected) => {
    expect(problems(text)).toEqual(expected);
  });
});

describe('importArticle, Markdown', () => {
  const body = '\n# A *head*\n\nThe [lead](https://example.org) is 5 &amp; more.  \nEnd\n\n\n';

  test('keeps the body as it is and the front matter in order', () => {
    const matter =
      'tags: [rain]\ndate: 2024-02-08\ntitle: "Rain: more"\nsource:\n  name: Gazette\n' +
      'corrections:\n  - date: 2024-02-09\n    text: A name.\nquotes:\n  - match: so\n    quote: false\n';
    const article = imported(`---\n${matter}---\n${body}`, 'a.md');
    expect(article.notices).toEqual([]);
    expect(article.markdown).toBe(
      '---\nid: 2024-02-08-rain-more\nslug: rain-more\ntitle: "Rain: more"\ndate: 2024-02-08\n' +
        'source:\n  name: Gazette\ntags:\n  - rain\ncorrections:\n  - date: 2024-02-09\n' +
        `    text: A name.\nquotes:\n  - match: so\n    quote: false\n---\n${body}`,
    );
  });

  test('makes a headline from the text of the first paragraph', () => {
    const article = imported(`---\ndate: 2024-02-08\n---\n${body}`, 'a.md');
    expect(article.markdown).toContain('title: The lead is 5 & more\n');
  });

  test('options stand in for missing and wrong keys', () => {
    const text = '---\ndate: yesterday\nlang: en\n---\nWords.\n';
    const article = imported(text, 'a.md', { date: '2024-02-08', title: 'A' });
    expect(article.markdown).toContain('title: A\ndate: 2024-02-08\nlang: en\n---\nWords.\n');
    expect(imported('---\n---\nWords.\n', '-', { date: '2024-02-08' }).path).toContain('words.md');
  });

  test.each([
    [
      'unknown keys',
      '---\ntitle: A\ndate: 2024-02-08\nautor: B\n---\nx',
      ['4: autor is not a known key.'],
    ],
    ['no date', '---\ntitle: A\n---\nx', ['2: date is missing.']],
    [
      'broken YAML',
      '---\ntitle: [a\ndate: 2024-02-08\n---\nx',
      [expect.stringMatching(/^3: The front matter is not valid YAML: /)],
    ],
    ['a list of lines', '---\n- a\n---\nx', ['2: The front matter has no keys.']],
    [
      'an impossible date',
      '---\ntitle: A\ndate: 2024-02-30\n---\nx',
      ['3: date: 2024-02-30 is not a day of the calendar.'],
    ],
    ['no text', '---\ntitle: A\ndate: 2024-02-08\n---\n\n', ['5: The article has no text.']],
    ['no end of the front matter', '---\ntitle: A\n\nx', ['1: The front matter has no end.']],
    ['no front matter', 'date 2024-02-08 Words', ['1: This Markdown file has no front matter.']],
  ])('refuses %s', (_, text, expected) => {
    expect(problems(text, 'a.md')).toEqual(expected);
  });

  test('a problem that an option mends is not reported beside one that it does not', () => {
    const text = '---\nautor: B\n---\nx';
    expect(problems(text, 'a.md', { date: '2024-02-08' })).toEqual([
      '2: autor is not a known key.',
    ]);
  });
});

describe('importArticle, the seed', () => {
  const shared = process.env['VERBATIM_SHARED'];
  const folder = join(shared ?? resolve(import.meta.dirname, '../../../../shared'), 'seed');
  const absent = !existsSync(folder);
  const skipped = absent && shared === undefined;
  const reason = skipped ? ` (skipped: ${folder} is not there; set VERBATIM_SHARED)` : '';

  test.skipIf(skipped)(`keeps the article as it arrived${reason}`, () => {
    expect(existsSync(folder), `VERBATIM_SHARED has no seed folder: ${folder}`).toBe(true);
    const name = readdirSync(folder).find((entry) => entry.startsWith('000_'));
    if (name === undefined) throw new Error(`There is no seed article in ${folder}.`);
    const bytes = readFileSync(join(folder, name));
    const text = decodeSource(bytes, name);
    if (typeof text !== 'string') throw new Error(text.message);
    const article = imported(text, name);
    const paragraphs = bytes
      .toString('utf8')
      .replace(' date 2024-02-08 ', '')
      .split('\n\n')
      .map((paragraph) => paragraph.trim());
    expect(paragraphs).toHaveLength(9);
    expect(pageParagraphs(article.markdown)).toEqual(paragraphs);
    // Nothing in it needs an escape.
    expect(article.markdown.endsWith(`---\n\n${paragraphs.join('\n\n')}\n`)).toBe(true);
    expect(article.markdown).toContain('\ndate: 2024-02-08\n');
    expect(article.notices).toHaveLength(1);
  });
});
