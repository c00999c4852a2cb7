import { expect, test } from 'vitest';
import { cardsChoice, feedForms, onOff, quotePages, wholeNumber } from './choices.ts';

test('YAML’s true and false are on and off', () => {
  expect([onOff.parse(true), onOff.parse('off')]).toEqual([true, false]);
  expect(quotePages.parse(false)).toBe('off');
  expect(cardsChoice.parse(true)).toBe('shared');
});

test('other words are mistakes', () => {
  for (const schema of [onOff, quotePages, cardsChoice]) {
    expect(schema.safeParse('perhaps').success).toBe(false);
  }
});

test('forms of feeds are in the order in which they are offered, each once', () => {
  expect(feedForms.parse(['json', 'rss', 'json'])).toEqual(['rss', 'json']);
  expect(feedForms.safeParse([]).success).toBe(false);
});

test('the limits of a whole number are allowed', () => {
  const number = wholeNumber(1, 3);
  expect([0, 1, 3, 4, 1.5].map((value) => number.safeParse(value).success)).toEqual([
    false,
    true,
    true,
    false,
    false,
  ]);
});
