import { describe, expect, test } from 'vitest';
import { ledgerOf, quoteRow, stone, stonesOf } from '../../../test/support/ledger/ledger-rows.ts';
import { makeEntry } from '../../../test/support/make-entry.ts';
import type { QuoteRow } from '../ledger.ts';
import { idsToMatch, indexQuotes } from './published.ts';
import { noTombstones } from './tombstones.ts';

const SAFE = 'The bridge is safe.';
const STAY = 'The ferry stays.';

const entry = (...quotes: [id: string, words: string][]) =>
  makeEntry('2024-02-08', 'bridge', {
    id: 'bridge',
    quotes: quotes.map(([id, words]) => ({ id, words, kind: 'direct', by: 'none', confidence: 1 })),
  });
const index = (...quotes: QuoteRow[]) => indexQuotes(ledgerOf({ quotes }), noTombstones);

describe('indexQuotes', () => {
  test('withdrawn quotes are listed apart, those of a withdrawn article, too', () => {
    const ledger = ledgerOf({
      quotes: [quoteRow('q1'), quoteRow('q2'), quoteRow('q3', { article: 'gone' })],
    });
    const published = indexQuotes(
      ledger,
      stonesOf({ quotes: new Map([['q2', stone()]]), articles: new Map([['gone', stone()]]) }),
    );
    expect(published.rowsOf('bridge').map(({ id }) => id)).toEqual(['q1']);
    expect(published.withdrawnOf('bridge')).toEqual(['q2']);
    expect(published.rowsOf('gone')).toEqual([]);
    expect(published.withdrawnOf('gone')).toEqual(['q3']);
    expect(published.rowsOf('nowhere')).toEqual([]);
    expect(published.row('q2')?.id).toBe('q2');
    expect(published.articles).toEqual(['bridge', 'gone']);
  });
});

describe('idsToMatch', () => {
  test('nothing where the ids follow from the words', () => {
    expect(idsToMatch(entry(['q1', SAFE]), index())).toBeUndefined();
    expect(idsToMatch(entry(['q1', SAFE]), index(quoteRow('q1', { exact: SAFE })))).toBeUndefined();
    expect(
      idsToMatch(entry(['q1', SAFE]), index(quoteRow('q1', { exact: 'the bridge is SAFE.' }))),
    ).toBeUndefined();
  });

  test.each<[string, ReturnType<typeof entry>, QuoteRow[]]>([
    ['a quote was reworded', entry(['q9', STAY]), [quoteRow('q1', { exact: SAFE })]],
    [
      'one is new beside another',
      entry(['q1', SAFE], ['q2', STAY]),
      [quoteRow('q1', { exact: SAFE })],
    ],
    [
      'the same words come twice',
      entry(['q1', SAFE], ['q2', SAFE]),
      [quoteRow('q1', { exact: SAFE }), quoteRow('q2', { exact: SAFE })],
    ],
    ['another article has the id', entry(['q1', SAFE]), [quoteRow('q1', { article: 'other' })]],
  ])('something where %s', (_, article, rows) => {
    expect(idsToMatch(article, index(...rows))).toBeDefined();
  });

  test('a withdrawn id is never given again', () => {
    const published = indexQuotes(
      ledgerOf({ quotes: [quoteRow('q1', { exact: SAFE })] }),
      stonesOf({ quotes: new Map([['q1', stone()]]) }),
    );
    expect(idsToMatch(entry(['q1', SAFE]), published)).toMatchObject({
      quotes: [],
      withdrawn: ['q1'],
    });
  });

  test('rows that seem to have moved here and ids of others come along', () => {
    const adopted = quoteRow('q5', { article: 'gone' });
    expect(idsToMatch(entry(['q1', SAFE]), index(), [adopted], ['q1'])).toMatchObject({
      quotes: [{ id: 'q5' }],
      foreign: ['q1'],
    });
  });
});
