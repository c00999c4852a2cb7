import { describe, expect, test } from 'vitest';
import { quoteItem, readProse } from '../../../test/support/prose.ts';
import { endingOf, innerCode, lengthBucket, nearestCue, wordCode } from './codes.ts';

const tokenOf = (word: string) => readProse(`Then ${word} came`).outline.tokens[1];

describe('wordCode', () => {
  test('a word that says something of its surroundings has a number of its own', () => {
    const codes = ['the', 'said', 'statement', 'of'].map((word) => wordCode(tokenOf(word)));
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toBeGreaterThanOrEqual(100);
  });

  test.each([
    ['Zubrik', 67],
    ['zubriked', 68],
    ['zubriking', 69],
    ['zubrik', 0],
  ])('of others only the shape counts: %s', (word, code) => {
    expect(wordCode(tokenOf(word))).toBe(code);
  });

  test('none, and what is no word', () => {
    expect(wordCode(undefined)).toBe(1);
    expect(wordCode(readProse('Then, it came').outline.tokens[1])).toBe(2 + (44 % 64));
  });
});

test('of other words inside a stretch the ending counts', () => {
  expect(innerCode(tokenOf('zubriktion'))).not.toBe(innerCode(tokenOf('zubrikly')));
  expect(innerCode(tokenOf('the'))).toBe(wordCode(tokenOf('the')));
});

test('length is exact below eight words, and then grows in steps', () => {
  const buckets = Array.from({ length: 40 }, (_, words) => lengthBucket(words));
  expect(buckets.slice(0, 8)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  expect(buckets.every((bucket, k) => bucket >= (buckets[k - 1] ?? 0))).toBe(true);
  expect(lengthBucket(1_000_000)).toBe(11);
});

describe('nearestCue', () => {
  const cue = (text: string, step: number) => {
    const reading = readProse(text);
    return nearestCue(reading.sequence.items, quoteItem(reading), step);
  };

  test('its distance and its verb', () => {
    const after = cue('“We sail,” said Ana Ruiz.', 1);
    expect(after).toMatchObject({ distance: 0 });
    expect(cue('“We sail,” wrote Ana Ruiz.', 1).lemma).not.toBe(after.lemma);
    expect(cue('“We sail,” Ana Ruiz said.', 1).distance).toBeGreaterThan(0);
  });

  test.each([
    ['in another sentence', 'Ana Ruiz said so. Nobody came. “We sail.”', -1],
    ['in another paragraph', 'Ana Ruiz said so\n\n“We sail.”', -1],
    ['on the other side', '“We sail,” said Ana Ruiz.', -1],
  ])('none %s', (_, text, step) => {
    expect(cue(text, step)).toEqual({ distance: 8, lemma: 0, path: 0xfffff });
  });
});

test('how a stretch ends, inside and outside', () => {
  const ending = (text: string) => {
    const [stretch] = readProse(text).outline.stretches;
    if (!stretch) throw new Error(`no stretch in ${text}`);
    return endingOf(text, stretch);
  };
  const all = [
    '“We sail,” he said.',
    '“We sail.” He left.',
    '“We sail?” he asked.',
    '“We sail…” he said.',
    '“We sail”, he said.',
    '“We sail”. He left.',
    '“We sail” he said.',
    '“We sail”',
    '(“We sail”) he said.',
  ].map(ending);
  expect(new Set(all).size).toBe(all.length);
  for (const code of all) expect(code).toBeLessThan(64);
});
