import { describe, expect, test } from 'vitest';
import { readSettings } from '../../archive-folder/settings.ts';
import type { CalendarDate } from '../../core/calendar/date.ts';
import { citationTags } from './citation-tags.ts';

const { publisher: _publisher, ...bare } = readSettings();
const settings = { ...bare, name: 'The Post', site: 'https://a.example' };
const cited = {
  title: 'A & B',
  date: '2024-02-08' as CalendarDate,
  lang: 'en',
  authors: [],
  href: '/paper/2024/02/08/a/',
};
const tags = (more = {}, of = settings) =>
  Object.fromEntries(citationTags({ ...cited, ...more }, of));

describe('citationTags', () => {
  test('the date is written with slashes, the address in full', () => {
    expect(tags()).toMatchObject({
      citation_title: 'A & B',
      citation_publication_date: '2024/02/08',
      citation_public_url: 'https://a.example/paper/2024/02/08/a/',
    });
  });

  test('nobody is named as the author where nobody is known', () => {
    expect(tags()).not.toHaveProperty('citation_author');
    expect(tags({ authors: ['Ana Ruiz'] }).citation_author).toBe('Ana Ruiz');
  });

  test('the publisher is the site, unless the settings name another', () => {
    expect(tags().citation_publisher).toBe('The Post');
    const publisher = { name: 'Press Co.', kind: 'newsroom' } as const;
    const of = { ...settings, publisher };
    expect(tags({}, of).citation_publisher).toBe('Press Co.');
  });

  test('no journal is named: Zotero would take the page for one', () => {
    expect(Object.keys(tags())).not.toContain('citation_journal_title');
  });
});
