import { expect, test } from 'vitest';
import { buildArchive } from '../../core/archive/archive.ts';
import { createUrls } from '../../core/addresses/urls.ts';
import { makeStory } from '../../test/support/make-story.ts';
import { articleCard } from '../article/card.ts';
import { listStories } from './list-stories.ts';

test('listStories has the page’s articles alone, and who speaks in them', () => {
  const urls = createUrls('/');
  const entries = [
    makeStory('2022-02-08', 'old', [{ who: 'Nora Blake' }]),
    makeStory('2024-02-08', 'ferry', [
      { who: 'Anna Berg', words: 'The ferry will sail in June, and everybody knows it.' },
      { who: 'Anna Berg', words: 'We waited long enough.' },
    ]),
  ];
  const archive = buildArchive(entries);
  const cards = entries.slice(1).map((entry) => articleCard(entry, archive, urls));
  const { stories, busiest, said } = listStories(cards, entries, archive, urls);
  expect(stories.lead?.card.title).toBe('ferry');
  expect(busiest.speakers.map(({ name, count }) => [name, count])).toEqual([['Anna Berg', 2]]);
  expect(said.map(({ words }) => words)).toEqual(['We waited long enough.']);
});
