import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../core/archive/archive.ts';
import type { CalendarDate } from '../../core/calendar/date.ts';
import type { SpeakerEntry } from '../../core/authority/read-speakers.ts';
import { createUrls } from '../../core/addresses/urls.ts';
import { namedEntries, type Named } from '../../test/support/named-entries.ts';
import { mostQuotedViews, speakerNames } from './index.ts';
import { speakerView } from './page.ts';

const urls = createUrls('/paper');
const BERG: Named = { name: 'Anna Berg', roles: ['Mayor'], quotes: 1 };

function archiveOf(named: readonly Named[], entry: Partial<SpeakerEntry> = {}) {
  const entries = Object.keys(entry).length > 0 ? [{ name: 'Anna Berg', line: 1, ...entry }] : [];
  return buildArchive(namedEntries(named), entries);
}

function viewOf(entry: Partial<SpeakerEntry> = {}) {
  const archive = archiveOf([BERG], entry);
  const [speaker] = archive.speakers;
  return speaker && speakerView(speaker, archive, urls);
}

describe('roles', () => {
  test('that articles print say so', () => {
    expect(viewOf()?.roles).toMatchObject([
      {
        title: 'Mayor',
        when: 'as printed in January 2024',
        articles: [{ href: '/paper/2024/01/01/a1/' }],
        more: 0,
      },
    ]);
  });

  test('name the first and the last article that print them', () => {
    const archive = buildArchive(namedEntries([BERG], [BERG], [BERG], [BERG]));
    const [speaker] = archive.speakers;
    const [role] = speaker ? speakerView(speaker, archive, urls).roles : [];
    expect(role?.articles.map(({ date }) => date)).toEqual(['2024-01-01', '2024-01-04']);
    expect(role?.others).toHaveLength(2);
    expect(role?.more).toBe(0);
  });

  test('beyond six stand apart, and are those that fewest articles print', () => {
    const titles = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((letter) => `Minister of ${letter}`);
    const again = titles.filter((title) => title !== 'Minister of C');
    const entries = [...titles, ...again].map((title): Named[] => [{ ...BERG, roles: [title] }]);
    const archive = buildArchive(namedEntries(...entries));
    const [speaker] = archive.speakers;
    const view = speaker && speakerView(speaker, archive, urls);
    expect(view?.roles.map(({ title }) => title)).toEqual(again);
    expect(view?.otherRoles.map(({ title }) => title)).toEqual(['Minister of C']);
  });

  test.each([
    [{ from: '2010', to: '2014-05' }, '2010 to May 2014'],
    [{ from: '2010-01-20' }, 'since 20 January 2010'],
    [{ to: '2014' }, 'until 2014'],
    [{ from: '2012', to: '2012' }, '2012'],
    [{}, ''],
  ])('that the editor gives with %j were held %j', (dates, when) => {
    expect(viewOf({ roles: [{ title: 'Mayor', ...dates }] })?.roles).toMatchObject([
      { title: 'Mayor', when },
    ]);
  });
});

test('leads down to the quotes of each year while it holds them all', () => {
  const archive = buildArchive([
    ...namedEntries([BERG]),
    ...namedEntries([BERG], [BERG]).map((entry, at) => ({
      ...entry,
      id: `later-${at}`,
      slug: `later-${at}`,
      date: '2026-05-01' as CalendarDate,
      quotes: entry.quotes.map((quote) => ({ ...quote, id: `later-${at}` })),
    })),
  ]);
  const [speaker] = archive.speakers;
  const view = speaker && speakerView(speaker, archive, urls);
  expect(view?.long).toBe(false);
  expect(view?.years.map(({ label, href, count }) => [label, href, count])).toEqual([
    ['2026', '#y-2026', 2],
    ['2024', '#y-2024', 1],
  ]);
});

test('links go to Wikidata, or where the editor says', () => {
  expect(viewOf({ links: ['Q42', 'https://www.berg.example/life'] })?.links).toEqual([
    { label: 'Wikidata Q42', href: 'https://www.wikidata.org/wiki/Q42' },
    { label: 'berg.example', href: 'https://www.berg.example/life' },
  ]);
  expect(viewOf()?.links).toEqual([]);
});

test('where an entry stands in the editor’s file changes no page', () => {
  expect(viewOf({ line: 80 })).toEqual(viewOf({ line: 1 }));
});

describe('the index', () => {
  test.each([
    ['Kim Jong Un', 'k'],
    ['Ursula von der Leyen', 'l'],
    ['Robert Vance Jr.', 'v'],
    ['Hassan al-Rashid', 'r'],
  ])('has %s under %s', (name, letter) => {
    const { groups } = speakerNames(archiveOf([{ name, quotes: 1 }]), urls);
    expect(groups.map((group) => group.letter)).toEqual([letter]);
  });

  test('has whom the editor says where the editor says, with the last role', () => {
    const roles = [{ title: 'Councillor' }, { title: 'Mayor' }];
    const { groups } = speakerNames(archiveOf([BERG], { sort: 'Zberg', roles }), urls);
    expect(groups).toMatchObject([
      { letter: 'z', names: [{ name: 'Anna Berg', detail: 'Mayor · 1 quote' }] },
    ]);
  });

  test('tells namesakes apart by address and role', () => {
    const two = buildArchive(namedEntries([BERG], [{ ...BERG, roles: ['goalkeeper'] }]));
    const { names } = speakerNames(two, urls);
    expect(names.map(({ href, detail }) => [href, detail])).toEqual([
      ['/paper/speakers/anna-berg/', 'Mayor · 1 quote'],
      ['/paper/speakers/anna-berg-sport/', 'goalkeeper · 1 quote'],
    ]);
  });
});

test('the index by number of quotes has the most quoted first, and nobody who is not', () => {
  const archive = archiveOf([BERG, { name: 'Carl Dahl', quotes: 3 }, { name: 'Eva Frei' }]);
  const [view] = mostQuotedViews(archive, urls);
  expect(view?.href).toBe('/paper/speakers/by-quotes/');
  expect(view?.speakers.map(({ name, count }) => [name, count])).toEqual([
    ['Carl Dahl', 3],
    ['Anna Berg', 1],
  ]);
  expect(mostQuotedViews(buildArchive([]), urls)).toEqual([]);
});
