import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../core/article/parse.ts';
import { explainArticle } from '../../core/explain/explain-article.ts';
import { overridePlace } from '../../core/source/overrides/override-place.ts';
import type { Problem } from '../../core/source/problem.ts';
import { archiveOf } from '../../test/support/finished-articles.ts';
import { deskView, type DeskArticleInputs } from './desk-view.ts';

const problem = (file: string): Problem => ({ file, line: 4, message: 'Wrong.', hint: 'right' });

function inputs(body: string, more = ''): DeskArticleInputs {
  const { archive, articles } = archiveOf([body, { more }]);
  const file = 'articles/bridge.md';
  const parsed = parseArticle(
    `---\ntitle: Bridge opens\ndate: 2024-02-08\n${more}---\n\n${body}\n`,
    file,
  );
  const [article] = articles;
  if (!article || !('tree' in parsed)) throw new Error('This is not an article.');
  return {
    path: file,
    file,
    speakersFile: 'speakers.yaml',
    digest: 'd',
    explained: explainArticle(article, parsed, archive),
    overridePlace: overridePlace(parsed.split),
    warnings: [],
    alike: [],
  };
}

const SAID = '“Nobody came to the bridge at all.”\n\nIt rained.\n\n“It is safe,” Anna Berg said.';

describe('the strip', () => {
  test('has the mistakes of the page’s own file first, and not all of hundreds', () => {
    const problems = [...Array.from({ length: 30 }, () => problem('a.md')), problem('b.md')];
    const view = deskView(problems, 'b.md', undefined);
    expect(view).toMatchObject({ isMissing: true, more: expect.stringContaining('11') as string });
    expect(view.problems).toHaveLength(20);
    expect(view.problems[0]).toEqual({ place: 'b.md:4', message: 'Wrong.', fix: 'Fix: right' });
    expect(view.summary).toContain('31 mistakes');
  });

  test('counts quotes and what is to be checked', () => {
    const view = deskView([], undefined, inputs(SAID));
    expect(view.summary).toBe('For the editor · 2 quotes · 1 to check');
    expect(view.isMissing).toBe(false);
  });

  test('of a page without an article has only its name', () => {
    expect(deskView([], undefined, undefined)).toMatchObject({ summary: 'For the editor' });
  });

  test('says where an entry is pasted', () => {
    const { article } = deskView([], undefined, inputs(SAID));
    expect(article?.paste).toContain('after line 3');
    expect(article?.sure).toContain('after line 3');
    const listed = inputs(SAID, 'quotes: [{ match: It is safe, speaker: Tom Reed }]\n');
    const closed = deskView([], undefined, listed).article;
    expect(closed?.sure).toBeUndefined();
    expect(closed?.quotes[1]?.decided).toContain('line 4');
  });

  test('says what the front matter leaves out', () => {
    const more = 'quotes:\n  - match: It is safe,\n    quote: false\n';
    expect(deskView([], undefined, inputs(SAID, more)).article?.withheld).toEqual([
      '“It is safe,” (line 5)',
    ]);
  });
});
