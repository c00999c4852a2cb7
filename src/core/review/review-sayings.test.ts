import { expect, test } from 'vitest';
import { makeEntry } from '../../test/support/make-entry.ts';
import { buildArchive } from '../archive/archive.ts';
import { findSharedWords } from './review-sayings.ts';

const WORDS = 'No one in this town is above the law.';

function entry(day: string, name: string, words = WORDS) {
  const speaker = { key: name, name, kind: 'person', aliases: [], roles: [] } as const;
  const rule = { by: 'cue-after', confidence: 0.9 } as const;
  const quote = { id: `q${day.slice(-2)}`, kind: 'direct', words, speaker: name, ...rule } as const;
  return makeEntry(day, `s${day}`, { quotes: [quote], speakers: [speaker] });
}

test('words of two people are reported where they were printed last', () => {
  const archive = buildArchive([entry('2024-01-01', 'Anna Berg'), entry('2024-01-05', 'Carl Moe')]);
  expect(findSharedWords(archive)).toMatchObject([
    {
      kind: 'same-words',
      article: { slug: 's2024-01-05' },
      at: { speaker: 'Carl Moe' },
      message: expect.stringContaining('Anna Berg') as string,
    },
  ]);
});

test('words of one person, a few words, and other words are not', () => {
  const own = [entry('2024-01-01', 'Anna Berg'), entry('2024-01-05', 'Anna Berg')];
  const few = [
    entry('2024-01-01', 'Anna Berg', 'No one.'),
    entry('2024-01-05', 'Carl Moe', 'No one.'),
  ];
  const other = [
    entry('2024-01-01', 'Anna Berg'),
    entry('2024-01-05', 'Carl Moe', 'The ferry will run every hour until spring.'),
  ];
  for (const entries of [own, few, other]) {
    expect(findSharedWords(buildArchive(entries))).toEqual([]);
  }
});
