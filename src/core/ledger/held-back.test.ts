import { expect, test } from 'vitest';
import { makeEntry } from '../../test/support/make-entry.ts';
import {
  articleRow,
  ledgerOf,
  quoteRow,
  stone,
  stonesOf,
} from '../../test/support/ledger/ledger-rows.ts';
import { heldBackProblems, heldBackRows } from './held-back.ts';
import { noTombstones } from './record/tombstones.ts';

const places = { folder: 'content/ledger', tombstonesFile: 'content/tombstones.yaml' };
const draft = makeEntry('2024-02-08', 'bridge', { id: 'bridge', status: 'draft' });
const embargoed = makeEntry('2024-02-09', 'ferry', { id: 'ferry', embargo: true });
const ledger = ledgerOf({
  articles: [articleRow('bridge')],
  quotes: [quoteRow('q1'), quoteRow('q2')],
});
const record = { ledger, tombstones: noTombstones };

test('a published article that became a draft is named with what would be lost and what to do', () => {
  expect(heldBackProblems([draft, embargoed], record, places)).toEqual([
    {
      file: draft.file,
      message:
        'The article was published at /2024/02/08/bridge/ and now has “status: draft”: its address and those of its 2 quotes would be lost.',
      hint: 'remove “status: draft”, or, to take the article down, withdraw it in content/tombstones.yaml: - { article: bridge, date: …, reason: … }',
    },
  ]);
});

test('an embargo is named as such', () => {
  const published = { ...record, ledger: ledgerOf({ articles: [articleRow('ferry')] }) };
  const [problem] = heldBackProblems([embargoed], published, places);
  expect(problem?.message).toContain('now has “embargo: true”: its address would be lost');
  expect(problem?.hint).toContain(
    'remove “embargo: true” or build with --as-of 2024-02-09, or, to',
  );
});

test('one that was never published, or that was withdrawn, is nothing to report', () => {
  expect(heldBackRows([embargoed], record)).toEqual([]);
  const tombstones = stonesOf({ articles: new Map([['bridge', stone({ article: 'bridge' })]]) });
  expect(heldBackProblems([draft], { ledger, tombstones }, places)).toEqual([]);
});
