import { expect, test } from 'vitest';
import { buildArchive } from '../../core/archive/archive.ts';
import { createUrls } from '../../core/addresses/urls.ts';
import { makeStory } from '../../test/support/make-story.ts';
import { busiestSpeakers } from './busiest.ts';

test('busiestSpeakers has those with the most sayings, then by name, each with the latest role', () => {
  const archive = buildArchive([
    makeStory('2024-02-07', 'a', [
      { who: 'Nora Blake', role: 'mayor', words: 'The bridge will open in May.' },
      { who: 'Anna Berg' },
      { who: 'Max Cole', disputed: {} },
    ]),
    makeStory('2024-02-08', 'b', [
      { who: 'Nora Blake', role: 'minister' },
      { who: 'Nora Blake', words: 'I have counted every bolt.' },
      { who: 'Nora Blake', words: 'The bridge will open in May.' },
      { who: 'Eva Dahl' },
    ]),
  ]);
  const { total, speakers } = busiestSpeakers(archive.quotes, 2, createUrls('/'));
  expect(total).toBe(3);
  expect(speakers).toEqual([
    { name: 'Nora Blake', href: '/speakers/nora-blake/', role: 'minister', count: 3 },
    { name: 'Anna Berg', href: '/speakers/anna-berg/', count: 1 },
  ]);
});
