import { describe, expect, test } from 'vitest';
import { buildArchive, type Archive } from '../../core/archive/archive.ts';
import type { ArticleEntry } from '../../core/archive/entry.ts';
import { createUrls } from '../../core/addresses/urls.ts';
import { makeEntry } from '../../test/support/make-entry.ts';
import { storyInputs } from './inputs.ts';
import { storyView } from './story.ts';

const urls = createUrls('/');

const speaker = (name: string, kind: 'person' | 'body' = 'person') => ({
  key: name.toLowerCase().replaceAll(' ', '-'),
  name,
  kind,
  aliases: [],
  roles: [],
});

const told = (date: string, slug: string) =>
  makeEntry(date, slug, {
    speakers: [speaker('Anna Bergstrom'), speaker('Harbour Trust', 'body')],
  });

function storyIn(archive: Archive, entry: ArticleEntry) {
  return storyView(entry, storyInputs(entry, archive), urls);
}

const first = told('2022-03-01', 'ferry-runs-aground');
const second = told('2023-09-20', 'ferry-inquiry-opens');
const third = told('2024-02-08', 'ferry-sails-again');
const archive = buildArchive([
  first,
  second,
  third,
  makeEntry('2023-08-23', 'court'),
  makeEntry('2023-09-20', 'harvest'),
  makeEntry('2023-12-13', 'snow'),
]);

describe('the story so far', () => {
  const story = storyIn(archive, second);

  test('has what was printed before and after, with what it shares', () => {
    expect(story).toMatchObject({ related: true, earlier: 1, later: 1, dateText: '20 Sep 2023' });
    expect(story.rows.map(({ href, here, shares }) => [href, here, shares])).toEqual([
      ['/2022/03/01/ferry-runs-aground/', false, 'Bergstrom, Harbour Trust'],
      ['/2023/09/20/ferry-inquiry-opens/', true, undefined],
      ['/2024/02/08/ferry-sails-again/', false, 'Bergstrom, Harbour Trust'],
    ]);
  });

  test('says how long it paused', () => {
    expect(story.rows[0]?.pause).toBe('18 months without this story');
  });

  test('continues with the next, if there is one', () => {
    expect(story.next?.href).toBe('/2024/02/08/ferry-sails-again/');
    expect(storyIn(archive, third).next).toBeUndefined();
  });

  test('has a page to print and embed', () => {
    expect(story.alone).toBe('/timelines/?story=2023/09/20/ferry-inquiry-opens');
  });

  test('says how much was printed that day, and on which days before and after', () => {
    expect(story.day).toEqual({
      text: 'Wednesday, 20 September: 2 articles',
      href: '/2023/09/20/',
      before: { label: '23 August', href: '/2023/08/23/' },
      after: { label: '13 December', href: '/2023/12/13/' },
    });
    expect(storyIn(archive, third).day).not.toHaveProperty('after');
  });

  test('of an article without relatives is what was printed around it', () => {
    const [, , , court] = [first, second, third, archive.articles[1]];
    const alone = court && storyIn(archive, court);
    expect(alone).toMatchObject({ related: false, earlier: 1, later: 2 });
    expect(alone?.rows.some(({ shares }) => shares !== undefined)).toBe(false);
    expect(alone?.rows[0]?.pause).toBe('17 months without articles');
    expect(alone).not.toHaveProperty('next');
    expect(alone).not.toHaveProperty('alone');
  });
});

test('an archive of one article has a story of one', () => {
  const story = storyIn(buildArchive([first]), first);
  expect(story).toMatchObject({ related: false, earlier: 0, later: 0 });
  expect(story.rows).toHaveLength(1);
});
