import { describe, expect, test } from 'vitest';
import { parseCalendarDate } from '../../core/calendar/date.ts';
import type { DepartedQuote, PublicationHistory } from '../../core/ledger/publication-history.ts';
import type { ArchiveQuote, Speaker } from '../../core/archive/speakers/speakers.ts';
import { createUrls } from '../../core/addresses/urls.ts';
import { makeEntry } from '../../test/support/make-entry.ts';
import { redirectRules } from './redirect-rules.ts';

const urls = createUrls('/archive/');
const home = makeEntry('2024-02-08', 'bridge-at-last');
const other = makeEntry('2024-02-09', 'ferry');
const date = parseCalendarDate('2024-02-12');

const nothing: PublicationHistory = {
  wordsBefore: () => [],
  withdrawn: [],
  unread: [],
  formerArticles: [],
  departedFrom: () => [],
  addressInFeeds: () => undefined,
  formerSpeakers: [],
  formerPlaces: [],
};

const quoteIn = (article: ArchiveQuote['article']): DepartedQuote => ({
  id: 'q123456789',
  quote: { words: 'It is open.', article } as ArchiveQuote,
});

const former = (quotes: readonly DepartedQuote[]): PublicationHistory => ({
  ...nothing,
  formerArticles: [
    { id: 'old', address: '2024/02/08/bridge', title: 'The bridge', to: home, quotes },
  ],
});

describe('redirectRules', () => {
  test('one line an old address, below the base', () => {
    expect(redirectRules(former([quoteIn(home)]), urls)).toBe(
      '/archive/2024/02/08/bridge/ /archive/2024/02/08/bridge-at-last/ 301\n',
    );
  });

  test.each([
    ['whose quotes went several ways', quoteIn(other)],
    ['one of whose quotes was withdrawn', { id: 'q123456789' }],
  ])('none for an article %s, since an anchor would lead nowhere', (_what, quote) => {
    expect(redirectRules(former([quoteIn(home), quote]), urls)).toBe('');
  });

  test('an old address of a speaker goes with all below it; a withdrawn one has no rule', () => {
    if (!date) throw new Error('no date');
    const row = { slug: 'a-berg', name: 'A. Berg', kind: 'person' as const, article: 'x' };
    const to = { slug: 'anna-berg', name: 'Anna Berg' } as Speaker;
    const tombstone = { date, reason: 'Nobody.', line: 1, speaker: 'b-berg' };
    const formerSpeakers = [
      { row, to },
      { row: { ...row, slug: 'b-berg' }, tombstone },
    ];
    expect(redirectRules({ ...nothing, formerSpeakers }, urls)).toBe(
      '/archive/speakers/a-berg/* /archive/speakers/anna-berg/:splat 301\n',
    );
  });
});
