import { describe, expect, test } from 'vitest';
import { mentionOf, readProse } from '../../../../test/support/prose.ts';
import { determined, isNational, linkedName } from './described.ts';

const read = (text: string, printed: string) => {
  const { outline, mentions } = readProse(text);
  const mention = mentions[mentionOf(readProse(text), printed)];
  if (!mention) throw new Error(printed);
  return { outline, mention };
};

test.each([
  ['On Monday the Chief Minister said no.', 'Chief Minister', 'the Chief Minister'],
  ['On Monday the mayor said no.', 'the mayor', 'the mayor'],
  ['On Monday Chief Minister said no.', 'Chief Minister', 'Chief Minister'],
])('“%s” has “%s” as “%s”', (text, printed, whole) => {
  const { outline, mention } = read(text, printed);
  expect(determined(outline, mention)).toBe(whole);
});

test('a nationality after “the” is national', () => {
  const { outline, mention } = read('On Monday the Austrian said no.', 'Austrian');
  expect(isNational(outline, mention)).toBe(true);
});

describe('linkedName', () => {
  test.each([
    ['On Monday the head of the Traders Association said no.', ['traders', 'association']],
    ['On Monday the head of the group said no.', []],
    ['On Monday the head said no.', []],
  ])('%s', (text, words) => {
    const { outline, mention } = read(text, 'the head');
    expect(linkedName(outline, mention)).toEqual(words);
  });
});
