import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../core/archive/archive.ts';
import type { EntryQuote } from '../../core/archive/entry.ts';
import { createUrls } from '../../core/addresses/urls.ts';
import { makeEntry } from '../../test/support/make-entry.ts';
import { articleCard } from './card.ts';

const urls = createUrls('/');
const berg = { key: 'berg', name: 'Anna Berg', kind: 'person', aliases: [], roles: [] } as const;

function quote(id: string, length: number, more: Partial<EntryQuote> = {}): EntryQuote {
  return {
    id,
    kind: 'direct',
    words: id.padEnd(length, 'x'),
    by: 'cue-after',
    confidence: 0.9,
    speaker: 'berg',
    ...more,
  };
}

function card(...quotes: readonly EntryQuote[]) {
  const entry = makeEntry('2024-02-08', 'ferry', { quotes, speakers: [berg] });
  return articleCard(entry, buildArchive([entry]), urls);
}
const strongest = (...quotes: readonly EntryQuote[]) =>
  /q\d/.exec(card(...quotes).quote?.href ?? '')?.[0];
const { speaker: _nobody, ...unknown } = quote('q0', 110);

describe('the quote of a card', () => {
  test.each<[string, EntryQuote[], string | undefined]>([
    ['none', [], undefined],
    ['one that is known before one that is not', [unknown, quote('q1', 20)], 'q1'],
    [
      'a sentence before a fragment',
      [quote('q1', 110, { kind: 'partial' }), quote('q2', 40)],
      'q2',
    ],
    ['one that reads at a glance', [quote('q1', 20), quote('q2', 108), quote('q3', 270)], 'q2'],
    ['the longest of these', [quote('q1', 40), quote('q2', 160), quote('q3', 161)], 'q2'],
    ['the sentence nearest to that', [quote('q1', 20), quote('q2', 190), quote('q3', 36)], 'q3'],
    [
      'the longest fragment, without a sentence',
      [quote('q1', 30, { kind: 'partial' }), quote('q2', 50, { kind: 'partial' })],
      'q2',
    ],
    ['the first among equals', [quote('q1', 110), quote('q2', 110)], 'q1'],
    ['none that is too long for a front page', [quote('q1', 281)], undefined],
    ['the longest that is not', [quote('q1', 280)], 'q1'],
  ])('is %s', (_, quotes, expected) => {
    expect(strongest(...quotes)).toBe(expected);
  });

  test('has its own page and its speaker’s', () => {
    expect(card(quote('q1', 30)).quote).toMatchObject({
      href: urls.quote('q1'),
      speaker: { name: 'Anna Berg', href: urls.speaker('anna-berg') },
    });
  });
});

test('all who speak are named once, and all quotes counted', () => {
  const { speakers, quoteCount } = card(quote('q1', 30), quote('q2', 300), quote('q3', 30));
  expect(speakers.map(({ name }) => name)).toEqual(['Anna Berg']);
  expect(quoteCount).toBe(3);
});

test('a summary is there only where the article has one', () => {
  expect(card()).not.toHaveProperty('summary');
  const entry = makeEntry('2024-02-08', 'ferry', { summary: 'In short.' });
  expect(articleCard(entry, buildArchive([entry]), urls).summary).toBe('In short.');
});
