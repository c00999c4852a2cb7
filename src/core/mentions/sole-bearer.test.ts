import { describe, expect, test } from 'vitest';
import type { ArticleSpeaker } from '../extract/speech-types.ts';
import { soleBearers } from './sole-bearer.ts';

/** Somebody whom a text names by some words, as often as they are printed. */
function person(
  text: string,
  name: string,
  printed: readonly string[],
  gender?: ArticleSpeaker['gender'],
): ArticleSpeaker {
  return {
    key: name,
    name,
    kind: 'person',
    aliases: [],
    roles: [],
    mentions: printed.map((words) => {
      const start = text.indexOf(words);
      return {
        span: { start, end: start + words.length },
        form: words === name ? 'full' : 'short',
      };
    }),
    by: 'name',
    confidence: 1,
    ...(gender === undefined ? {} : { gender }),
  };
}

/** Whether the last mention of the first of these people means them alone. */
function isMeant(text: string, ...people: readonly ArticleSpeaker[]): boolean {
  const [first] = people;
  const mention = first?.mentions.at(-1);
  return first && mention ? soleBearers(text, people)(first, mention) : false;
}

describe('a name of two people', () => {
  const text = 'Anna Moe and Carl Moe came. “Moe left,” said one. “Mrs. Moe left,” said another.';
  const carl = person(text, 'Carl Moe', ['Carl Moe'], 'male');

  test('means neither where both are named alike', () => {
    expect(isMeant(text, person(text, 'Anna Moe', ['Anna Moe', 'Moe']), carl)).toBe(false);
  });

  test('means the one who is named far more often', () => {
    const often = ['Anna Moe', 'Anna Moe', 'Moe', 'Moe'];
    expect(isMeant(text, person(text, 'Anna Moe', often), carl)).toBe(true);
  });

  test('means the one whom Mrs fits', () => {
    const anna = (gender: 'female' | 'male') =>
      person(text, 'Anna Moe', ['Anna Moe', 'Mrs. Moe'], gender);
    expect(isMeant(text, anna('female'), carl)).toBe(true);
    expect(isMeant(text, anna('male'), carl)).toBe(false);
  });

  test('in full is clear', () => {
    expect(isMeant(text, person(text, 'Anna Moe', ['Anna Moe']), carl)).toBe(true);
  });
});

test('initials of somebody else', () => {
  const text = 'George W. Moe spoke.';
  const printed = ['George W. Moe'];
  expect(isMeant(text, person(text, 'George H.W. Moe', printed))).toBe(false);
  expect(isMeant(text, person(text, 'George W. Moe', printed))).toBe(true);
  expect(isMeant(text, person(text, 'George Moe', printed))).toBe(true);
});

test('a given name with an article is a thing', () => {
  const text = 'Oscar Moe won an Oscar.';
  const oscar = person(text, 'Oscar Moe', ['Oscar Moe']);
  const start = text.lastIndexOf('Oscar');
  const mention = { span: { start, end: start + 5 }, form: 'short' as const };
  expect(soleBearers(text, [oscar])(oscar, mention)).toBe(false);
});
