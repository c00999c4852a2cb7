import { expect, test } from 'vitest';
import { makeEntry } from '../../../test/support/make-entry.ts';
import { buildArchive } from '../archive.ts';
import type { EntryQuote, EntrySpeaker } from '../entry.ts';

const person = (name: string): EntrySpeaker => ({
  key: name,
  name,
  kind: 'person',
  aliases: [],
  roles: [],
});
const body = (name: string): EntrySpeaker => ({ ...person(name), kind: 'body' });
const quote = (id: string, speaker: string, about: readonly string[] = []): EntryQuote => ({
  id,
  kind: 'direct',
  words: `Words of ${id}.`,
  speaker,
  about,
  by: 'cue-after',
  confidence: 0.9,
});

const archive = buildArchive([
  makeEntry('2024-02-08', 'one', {
    speakers: [person('Anna Berg'), person('Carl Moe'), body('TV'), body('Port Authority')],
    quotes: [quote('q1', 'Anna Berg', ['Carl Moe', 'TV', 'Port Authority'])],
  }),
  makeEntry('2024-02-09', 'two', {
    speakers: [body('Port Authority'), person('Anna Berg')],
    quotes: [quote('q2', 'Port Authority', ['Anna Berg'])],
  }),
]);

test('a quote is about the people whom it names, and about bodies that are quoted somewhere', () => {
  const about = archive.quotes.map((each) => each.about?.map(({ name }) => name));
  expect(about).toEqual([['Carl Moe', 'Port Authority'], ['Anna Berg']]);
});

test('each knows the quotes of others that name them', () => {
  const spoken = archive.speakers.map(({ name, spokenAbout }) => [
    name,
    ...spokenAbout.map(({ id }) => id),
  ]);
  expect(new Map(spoken.map(([name, ...ids]) => [name, ids]))).toEqual(
    new Map([
      ['Anna Berg', ['q2']],
      ['Carl Moe', ['q1']],
      ['Port Authority', ['q1']],
      ['TV', []],
    ]),
  );
});
