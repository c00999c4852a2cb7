import { describe, expect, test } from 'vitest';
import { makeEntry } from '../../test/support/make-entry.ts';
import {
  articleRow,
  ledgerOf,
  quoteRow,
  stone,
  stonesOf,
} from '../../test/support/ledger/ledger-rows.ts';
import { articleFates, formerAddresses } from './article-fates.ts';
import { noTombstones } from './record/tombstones.ts';

const quote = (id: string) =>
  ({ id, kind: 'direct', words: 'No.', by: 'cue-after', confidence: 1 }) as const;

describe('articleFates', () => {
  const bridge = makeEntry('2024-02-08', 'bridge', { id: 'bridge' });
  const ferry = makeEntry('2024-02-09', 'ferry', {
    id: 'ferry',
    quotes: [quote('q1'), quote('q2')],
  });

  test('an article under its id is here', () => {
    const fates = articleFates(
      [bridge],
      ledgerOf({ articles: [articleRow('bridge')] }),
      noTombstones,
    );
    expect(fates.get('bridge')).toEqual({ kind: 'here', entry: bridge });
  });

  test('nothing of it anywhere: lost', () => {
    const fates = articleFates([], ledgerOf({ articles: [articleRow('bridge')] }), noTombstones);
    expect(fates.get('bridge')).toEqual({ kind: 'lost' });
  });

  test('it was moved to the article that the ledger names, over several steps', () => {
    const articles = [articleRow('a', { now: 'b' }), articleRow('b', { now: 'ferry' })];
    const fates = articleFates([ferry], ledgerOf({ articles }), noTombstones);
    expect(fates.get('a')).toEqual({ kind: 'moved', entry: ferry });
  });

  test('a ring of moves ends', () => {
    const articles = [articleRow('a', { now: 'b' }), articleRow('b', { now: 'a' })];
    expect(articleFates([], ledgerOf({ articles }), noTombstones).get('a')).toEqual({
      kind: 'lost',
    });
  });

  test('it was moved where most of its quotes are', () => {
    const other = makeEntry('2024-02-10', 'other', { id: 'other', quotes: [quote('q3')] });
    const ledger = ledgerOf({
      articles: [articleRow('gone')],
      quotes: ['q1', 'q2', 'q3'].map((id) => quoteRow(id, { article: 'gone' })),
    });
    expect(articleFates([other, ferry], ledger, noTombstones).get('gone')).toEqual({
      kind: 'moved',
      entry: ferry,
    });
  });

  test('it was moved where its day and title are, if one new article alone has both', () => {
    const articles = [articleRow('gone', { title: 'Briefing' })];
    const fresh = (id: string) => makeEntry('2024-02-08', id, { id, title: 'Briefing' });
    const fate = (...ids: string[]) =>
      articleFates(ids.map(fresh), ledgerOf({ articles }), noTombstones).get('gone')?.kind;
    expect(fate('one')).toBe('moved');
    expect(fate('one', 'two')).toBe('lost');
  });

  test('the editor withdrew it, unless it is still there', () => {
    const tombstones = stonesOf({ articles: new Map([['bridge', stone()]]) });
    const ledger = ledgerOf({ articles: [articleRow('bridge')] });
    expect(articleFates([], ledger, tombstones).get('bridge')?.kind).toBe('withdrawn');
    expect(articleFates([bridge], ledger, tombstones).get('bridge')?.kind).toBe('here');
  });
});

describe('formerAddresses', () => {
  const entry = makeEntry('2024-02-08', 'bridge', { id: 'bridge' });
  const row = articleRow('bridge', { earlier: ['2024/02/07/bridge', '2024/02/08/old'] });

  test('of an article that is here: all but its own', () => {
    expect(formerAddresses(row, { kind: 'here', entry })).toEqual([
      '2024/02/07/bridge',
      '2024/02/08/old',
    ]);
  });

  test('of any other: all', () => {
    expect(formerAddresses(row, { kind: 'lost' })).toHaveLength(3);
  });
});
