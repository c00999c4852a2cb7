import { describe, expect, test } from 'vitest';
import { archiveOf } from '../../../test/support/finished-articles.ts';
import { articleRow, ledgerOf } from '../../../test/support/ledger/ledger-rows.ts';
import type { ArticleRow } from '../ledger.ts';
import { noTombstones } from '../record/tombstones.ts';
import { WEIGHTS } from '../../weight/rules.ts';
import { updateArticles } from './articles.ts';

const { archive, articles } = archiveOf(['“We sail at noon,” said Mayor Stefan Iliev.']);
const id = articles[0]?.id ?? '';
const update = (...rows: readonly ArticleRow[]) =>
  updateArticles(
    archive,
    { ledger: ledgerOf({ articles: rows }), tombstones: noTombstones },
    WEIGHTS.normal,
    { offered: () => [], made: () => [] },
    'https://post.example/',
  );

describe('updateArticles', () => {
  const first = update();

  test('records a new article with the digest of its text', () => {
    expect(first).toMatchObject({ published: 1, moved: [] });
    expect(first.rows).toMatchObject([{ id, address: '2024/02/08/bridge', title: 'Bridge opens' }]);
    expect(first.rows[0]?.body).toBeTruthy();
  });

  test('a second time changes nothing', () => {
    expect(update(...first.rows)).toEqual({ rows: first.rows, published: 0, moved: [] });
  });

  test('an article keeps every address that it had, but not the present one, as an earlier one', () => {
    const { rows } = update(
      articleRow(id, {
        address: '2024/02/06/bridge',
        earlier: ['2024/02/08/bridge', '2024/02/05/bridge'],
      }),
    );
    expect(rows[0]).toMatchObject({
      address: '2024/02/08/bridge',
      earlier: ['2024/02/05/bridge', '2024/02/06/bridge'],
    });
  });

  test('the row of an article that is gone stays as it is', () => {
    const gone = articleRow('gone', { address: '2020/01/01/gone' });
    const { rows, moved } = update(gone);
    expect(rows).toContainEqual(gone);
    expect(moved).toEqual([]);
  });

  test('an old address stays recorded when the article no longer lists it', () => {
    const entry = archive.articles[0];
    if (!entry) throw new Error('no article');
    const listed = (...aliases: readonly string[]) =>
      updateArticles(
        { ...archive, articles: [{ ...entry, aliases }] },
        {
          ledger: ledgerOf({ articles: [articleRow(id, { aliases: ['/a/'] })] }),
          tombstones: noTombstones,
        },
        WEIGHTS.normal,
        { offered: () => [], made: () => [] },
        'https://post.example/',
      ).rows[0]?.aliases;
    expect(listed()).toEqual(['/a/']);
    expect(listed('/b', '/?p=1', 'https://blog.example/b')).toEqual(['/a/', '/b/', '/?p=1']);
  });
});
