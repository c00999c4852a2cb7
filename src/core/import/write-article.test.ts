import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutInvisible } from '../text/invisible-letters.ts';
import { readFrontMatter, splitFrontMatter } from '../source/front-matter.ts';
import { writeArticle } from './write-article.ts';

describe('writeArticle', () => {
  test('orders the keys, makes id and slug, quotes what YAML would misread', () => {
    const fields = { lang: 'en', byline: 'A: B #1', date: '2024-02-08', title: '“Yes” - no' };
    expect(writeArticle(fields, '\nWords.\n', 'a.txt')).toEqual({
      path: 'articles/2024/2024-02-08-yes-no.md',
      markdown: [
        '---',
        'id: 2024-02-08-yes-no',
        'slug: yes-no',
        'title: “Yes” - no',
        'date: 2024-02-08',
        'byline: "A: B #1"',
        'lang: en',
        '---',
        '',
        'Words.',
        '',
      ].join('\n'),
    });
  });

  test('writes an author of whom only the name is known by the name', () => {
    const authors = ['Anna Berg', { name: 'Reuters', kind: 'organization' }];
    const result = writeArticle({ title: 'A', date: '2024-02-08', authors }, 'x', 'a.md');
    expect(result).toMatchObject({
      markdown: expect.stringContaining(
        'authors:\n  - Anna Berg\n  - name: Reuters\n    kind: organization\n',
      ) as string,
    });
  });

  test('keeps an id and a slug', () => {
    const fields = { title: 'New title', date: '2024-02-08', id: 'kept-id', slug: 'kept' };
    expect(writeArticle(fields, 'x', 'a.md')).toMatchObject({
      path: 'articles/2024/2024-02-08-kept.md',
      markdown: expect.stringContaining('id: kept-id\nslug: kept\n') as string,
    });
  });

  test.each([
    [{ title: '中国', date: '2024-02-08' }, 'No address can be made from the title “中国”.'],
    [{ title: 'A', date: '2024-02-30' }, 'date: 2024-02-30 is not a day of the calendar.'],
    [{ title: 'A', date: '2024-02-08', slug: '../b' }, 'slug: may contain only the letters a to z'],
    [{ title: 'A', date: '2024-02-08', author: 'B' }, 'author is not a known key.'],
    [{ title: 'A' }, 'date is missing.'],
  ])('refuses %j', (fields, message) => {
    const result = writeArticle(fields, 'x', 'a.txt');
    expect(result).toMatchObject({
      problems: [{ file: 'a.txt', message: expect.stringContaining(message) as string }],
    });
  });

  test('refuses what the build would refuse for its size', () => {
    const result = writeArticle({ title: 'A', date: '2024-02-08' }, 'x'.repeat(256 * 1024), 'a');
    expect(result).toHaveProperty('problems');
  });

  test('any title and byline read back as they were, but for letters that nobody sees', () => {
    const line = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 80 })
      .map((text) => `a${text.replace(/\p{Cc}/gu, ' ')}b`);
    fc.assert(
      fc.property(line, line, (title, byline) => {
        const result = writeArticle({ title, byline, date: '2024-02-08' }, 'x', 'a.txt');
        if ('problems' in result) throw new Error(result.problems[0]?.message);
        const split = splitFrontMatter(result.markdown, 'a.md');
        if ('message' in split) throw new Error(split.message);
        expect(readFrontMatter(split, 'a.md')).toMatchObject({
          data: { title: withoutInvisible(title), byline: withoutInvisible(byline) },
        });
        expect(split.body).toBe('x');
      }),
    );
  });
});
