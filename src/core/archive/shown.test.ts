import { expect, test } from 'vitest';
import { makeEntry } from '../../test/support/make-entry.ts';
import { buildArchive } from './archive.ts';
import { namedSpeaker, shownQuote } from './shown.ts';

const berg = { key: 'berg', name: 'Anna Berg', kind: 'person', aliases: [], roles: [] } as const;
const holm = { key: 'holm', name: 'Eva Holm', kind: 'person', aliases: [], roles: [] } as const;
const said = { kind: 'direct', words: 'It holds.', by: 'cue-after', confidence: 0.9 } as const;
const archive = buildArchive([
  makeEntry('2024-02-08', 'harbour', {
    speakers: [berg, holm],
    quotes: [
      { ...said, id: 'q1', speaker: 'berg', cospeakers: ['holm'] },
      { ...said, id: 'q2' },
    ],
  }),
]);
const [both, nobody] = archive.quotes.map(shownQuote);

test('a quote has its speakers and its article without all that these have', () => {
  expect(both?.speaker).toEqual({
    slug: 'anna-berg',
    name: 'Anna Berg',
    kind: 'person',
    hasPage: true,
  });
  expect(both?.cospeakers).toHaveLength(1);
  expect(both?.article).not.toHaveProperty('quotes');
  expect(nobody).not.toHaveProperty('speaker');
});

test('it is plain data', () => {
  expect(JSON.parse(JSON.stringify(both))).toEqual(both);
});

test('one speaker is one object', () => {
  const [speaker] = archive.speakers;
  expect(speaker && namedSpeaker(speaker)).toBe(both?.speaker);
});
