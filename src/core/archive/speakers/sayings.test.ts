import { describe, expect, test } from 'vitest';
import { makeEntry } from '../../../test/support/make-entry.ts';
import { noPublishedSlugs } from '../addresses/pinned-slugs.ts';
import { buildArchive } from '../archive.ts';
import { Remembered } from '../../memory/remembered.ts';
import { WEIGHTS } from '../../weight/rules.ts';
import type { ArticleEntry, EntryQuote } from '../entry.ts';
import type { RememberedSayings } from './sayings.ts';

const WORDS = 'We will not open the old bridge before winter.';
const berg = { key: 'berg', name: 'Anna Berg', kind: 'person', aliases: [], roles: [] } as const;

function entry(day: string, id: string, words: string, speaker: string | undefined = 'berg') {
  const quote: EntryQuote = {
    id,
    kind: 'direct',
    words,
    by: 'cue-after',
    confidence: 0.9,
    ...(speaker === undefined ? {} : { speaker }),
  };
  return makeEntry(day, id, { quotes: [quote], speakers: [berg] });
}

describe('sayings of an archive', () => {
  const archive = buildArchive([
    entry('2024-02-10', 'q2', 'the old bridge before winter,'),
    entry('2024-02-08', 'q1', WORDS),
    entry('2024-02-09', 'q3', 'Nothing was ever decided about the ferry.'),
  ]);

  test('quotes in which the same words are printed know their saying', () => {
    const saying = { id: 'q1', first: '2024-02-08', printed: 2 };
    expect(archive.quotes.map((quote) => [quote.id, quote.saying])).toEqual([
      ['q1', saying],
      ['q3', undefined],
      ['q2', saying],
    ]);
    expect(archive.saying('q1').map(({ id }) => id)).toEqual(['q1', 'q2']);
    expect(archive.speakers[0]?.quotes.map(({ saying: own }) => own?.id)).toEqual([
      'q1',
      undefined,
      'q1',
    ]);
  });

  test('words without a speaker are in none', () => {
    const open = buildArchive([
      entry('2024-02-08', 'q1', WORDS),
      makeEntry('2024-02-09', 'q2', {
        quotes: [{ id: 'q2', kind: 'direct', words: WORDS, by: 'none', confidence: 0 }],
      }),
    ]);
    expect(open.quotes.map(({ saying }) => saying)).toEqual([undefined, undefined]);
  });

  test('what an earlier run found is used for the same quotes, and for no others', () => {
    const build = (entries: readonly ArticleEntry[], sayings?: RememberedSayings) =>
      buildArchive(entries, [], [], noPublishedSlugs, WEIGHTS.normal, sayings).quotes.map(
        ({ id, saying }) => [id, saying],
      );
    const entries = [
      entry('2024-02-08', 'q1', WORDS),
      entry('2024-02-10', 'q2', 'the old bridge before winter,'),
    ];
    const first: RememberedSayings = new Remembered();
    const joined = build(entries, first);
    expect([...first.used().values()]).toEqual([[[0, 1]]]);
    const again: RememberedSayings = new Remembered(first.used());
    expect(build(entries, again)).toEqual(joined);
    expect([...again.used()]).toEqual([...first.used()]);
    const other = [...entries.slice(0, 1), entry('2024-02-10', 'q2', 'Nothing was decided.')];
    expect(build(other, new Remembered(first.used()))).toEqual(build(other));
  });
});
