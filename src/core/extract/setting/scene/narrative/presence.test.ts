import { expect, test } from 'vitest';
import { toldSentences } from '../../../../../test/support/dates/told-sentences.ts';
import type { ExtractedQuote } from '../../../speech-types.ts';
import {
  hadSpoken,
  isPassive,
  isProclaimedBy,
  isShown,
  isToldAloud,
  isToldToCrowd,
} from './presence.ts';

const quote = (more: Partial<ExtractedQuote> = {}): ExtractedQuote => ({
  kind: 'direct',
  spans: [],
  words: '',
  speaker: 'ada-lunt',
  by: 'cue-after',
  resolvedBy: 'full-name',
  confidence: 1,
  ...more,
});

const he = quote({ source: { text: 'she', span: { start: 0, end: 3 } } });

test.each([
  'Ada Lunt stood on a hay bale and read out the names.',
  'Ada Lunt, who has run the bank since 2011, spoke for an hour.',
  'Among the guests was Ada Lunt, a painter.',
  'Ada Lunt was among the first to clap.',
])('somebody is shown before the quote: %s', (text) => {
  expect(isShown(he, undefined, toldSentences(text))).toBe(true);
});

test.each([
  'Ada Lunt, who stood for office in May, is a lawyer.',
  'Tom Reed stood on a hay bale. Ada Lunt knows him.',
  'Ada Lunt had stood there before.',
])('not: %s', (text) => {
  expect(isShown(he, undefined, toldSentences(text))).toBe(false);
});

test.each([
  ['she said as the crowd sang.', true],
  ['she said on stage.', true],
  ['she said outside the court.', true],
  ['she said.', false],
  ['she said as well.', false],
])('or beside it: %s', (text, shown) => {
  expect(isShown(he, toldSentences(text)[0], [])).toBe(shown);
});

test('whom words were told to', () => {
  const [told] = toldSentences('Ada Lunt stood between them.');
  expect(isToldAloud(quote({ addressee: 'the audience' }))).toBe(true);
  expect(isToldAloud(quote({ addressee: 'the crew' }))).toBe(false);
  expect(told && isToldToCrowd(quote({ addressee: 'the crew' }), told)).toBe(true);
  expect(told && isToldToCrowd(quote({ addressee: 'them' }), told)).toBe(true);
  expect(told && isToldToCrowd(quote({ addressee: 'the Gazette' }), told)).toBe(false);
});

test('what was proclaimed, done to somebody, or had been said', () => {
  const [first] = toldSentences('The ban was announced on Monday by the minister, Ada Lunt.');
  const [second] = toldSentences('Ada Lunt was arrested on Monday.');
  const [third] = toldSentences('Ada Lunt had asked for mercy.');
  expect(first && isProclaimedBy(first, 'ada-lunt')).toBe(true);
  expect(first && isPassive(first)).toBe(false);
  expect(second && isPassive(second)).toBe(true);
  expect(second && hadSpoken(second, 'ada-lunt')).toBe(false);
  expect(third && hadSpoken(third, 'ada-lunt')).toBe(true);
});
