import { describe, expect, test } from 'vitest';
import { makeEntry } from '../../test/support/make-entry.ts';
import { namedEntries } from '../../test/support/named-entries.ts';
import { buildArchive } from '../archive/archive.ts';
import type { SpeakerRow } from '../ledger/ledger.ts';
import { defaultSettings } from '../settings/settings.ts';
import { ARNSAU, spokenArchive, spokenArticles } from '../../test/support/spoken-archive.ts';
import { feedPlan, subjectSlug, type FeedRules } from './feeds.ts';

const archive = buildArchive([
  ...namedEntries([
    { name: 'Ana Ruiz', quotes: 20 },
    { name: 'Karl Moss', quotes: 19 },
  ]),
  makeEntry('2024-02-08', 'ferry', { tags: ['harbour'] }),
]);
const nothing = { speakers: [], places: [], articles: [] };
const row = (more: Partial<SpeakerRow> = {}): SpeakerRow => ({
  slug: 'karl-moss',
  name: 'Karl Moss',
  kind: 'person',
  article: 'a1',
  ...more,
});
const plan = (ledger: object = {}, rules: FeedRules = defaultSettings) =>
  feedPlan(archive, { ...nothing, ...ledger }, rules);

describe('feedPlan', () => {
  test('a feed is offered where somebody would follow, in the forms of the settings', () => {
    expect(plan().offered('speakers', 'ana-ruiz')).toEqual(['rss']);
    expect(plan().offered('speakers', 'karl-moss')).toEqual([]);
    expect(plan().made('tags', 'harbour')).toEqual([]);
    const weight = { feedForms: ['rss', 'json'] as const, feedFrom: 1 };
    const all = plan({}, { feeds: defaultSettings.feeds, weight });
    expect(all.offered('speakers', 'karl-moss')).toEqual(['rss', 'json']);
    expect(all.made('tags', 'harbour')).toEqual(['rss', 'json']);
  });

  test('what a speaker said on a subject has one as other things have', () => {
    const { archive: spoken } = spokenArchive(spokenArticles(...ARNSAU));
    const weight = { feedForms: ['rss'] as const, feedFrom: 3 };
    const from = (least: number) =>
      feedPlan(
        spoken,
        { ...nothing },
        { feeds: defaultSettings.feeds, weight: { ...weight, feedFrom: least } },
      ).made('speakers', subjectSlug('anna-berg', 'arnsau'));
    expect(from(3)).toEqual(['rss']);
    expect(from(4)).toEqual([]);
  });

  test('what was published is made in its forms, and offered in those of the settings', () => {
    const old = feedPlan(archive, { ...nothing, speakers: [row()] }, defaultSettings);
    expect(old.made('speakers', 'karl-moss')).toEqual(['rss', 'atom', 'json']);
    expect(old.offered('speakers', 'karl-moss')).toEqual(['rss']);
    const off = { ...defaultSettings, feeds: { speakers: false, places: true, tags: true } };
    const unlinked = feedPlan(archive, { ...nothing, speakers: [row()] }, off);
    expect(unlinked.made('speakers', 'karl-moss')).toHaveLength(3);
    expect(unlinked.offered('speakers', 'karl-moss')).toEqual([]);
    const made = feedPlan(
      archive,
      { ...nothing, speakers: [row({ made: ['atom'] })] },
      defaultSettings,
    );
    expect(made.made('speakers', 'karl-moss')).toEqual(['atom']);
  });

  test('a tag’s feeds were published with the articles that carry it', () => {
    const article = { id: '2024-02-08-ferry', address: '2024/02/08/ferry', title: 'Ferry' };
    const old = feedPlan(archive, { ...nothing, articles: [article] }, defaultSettings);
    expect(old.made('tags', 'harbour')).toEqual(['rss', 'atom', 'json']);
  });

  test('none where the settings say so, except for what was published', () => {
    const feeds = { speakers: false, places: false, tags: false };
    const off = plan({}, { ...defaultSettings, feeds });
    expect(off.made('speakers', 'ana-ruiz')).toEqual([]);
  });
});
