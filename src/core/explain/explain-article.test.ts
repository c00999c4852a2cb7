import { describe, expect, test } from 'vitest';
import { parseArticle } from '../article/parse.ts';
import { archiveOf } from '../../test/support/finished-articles.ts';
import { explainArticle } from './explain-article.ts';

function explain(body: string, more = '') {
  const { archive, articles } = archiveOf([body, { more }]);
  const [article] = articles;
  const parsed = parseArticle(
    `---\ntitle: Bridge opens\ndate: 2024-02-08\n${more}---\n\n${body}\n`,
    'content/articles/2024-02-08-bridge.md',
  );
  if (!article || !('tree' in parsed)) throw new Error(JSON.stringify(parsed));
  return explainArticle(article, parsed, archive);
}

describe('explainArticle', () => {
  const explained = explain(
    'OSLO (Reuters) - Mayor Stefan Iliev came.\n\n“The bridge is safe,” Iliev told reporters in Bergen on Tuesday.',
  );
  const [quote] = explained.quotes;

  test('says by what words a quote has its speaker, with their place in the file', () => {
    expect(quote).toMatchObject({
      cue: { text: 'told', from: { line: 8 } },
      source: { text: 'Iliev', from: { line: 8 } },
      speaker: { name: 'Stefan Iliev', printed: 'Stefan Iliev', hasPage: true },
      addressee: 'reporters',
      printed: '2024-02-08',
    });
    expect(quote?.speaker).not.toHaveProperty('entryLine');
  });

  test('says by what words it has its day and its place', () => {
    expect(quote?.said).toMatchObject({ start: '2024-02-06', printed: { text: 'Tuesday' } });
    expect(quote?.saidIn).toMatchObject({ name: 'Bergen' });
  });

  test('a dateline of the text has no line of the front matter, one of the front matter has', () => {
    expect(explained.dateline).toMatchObject({ name: 'Oslo' });
    expect(explained.dateline).not.toHaveProperty('line');
    expect(explain('It rained.', 'dateline: OSLO\n').dateline).toMatchObject({ line: 4 });
  });

  test('a quote of nobody has neither speaker nor source', () => {
    const [alone] = explain('“The bridge is quite safe today.”').quotes;
    expect(alone).not.toHaveProperty('speaker');
    expect(alone).not.toHaveProperty('source');
    expect(alone?.overrides).toEqual([]);
  });

  test('an article without quotes and places has none', () => {
    expect(explain('It rained.')).toMatchObject({ quotes: [], places: [], withheld: [] });
  });
});
