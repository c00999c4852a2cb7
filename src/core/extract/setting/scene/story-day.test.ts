import { expect, test } from 'vitest';
import { PUBLISHED, toldSentences } from '../../../../test/support/dates/told-sentences.ts';
import { findStoryDay, isStillTold } from './story-day.ts';

const story = (text: string) => findStoryDay(toldSentences(text), PUBLISHED);

test.each([
  ['A train left the rails near Tolva on Thursday, killing two.', '2024-02-08', true],
  ['Brevik crushed Tolva 7–1 on Wednesday in the final.', '2024-02-07', true],
  // What was announced yesterday may be answered on either day.
  ['The bank said on Wednesday that it had lost a billion.', '2024-02-07', false],
  ['The firm began testing new boats on Wednesday.', '2024-02-07', false],
])('%s', (text, day, isOfAll) => {
  expect(story(text)?.date.interval.start).toBe(day);
  expect(story(text)?.isOfAll).toBe(isOfAll);
});

test('an older story is only of those who are shown in it', () => {
  const found = story('The bakery that baked the first bagel closed on Monday.');
  expect(found?.date.interval.start).toBe('2024-02-05');
  expect([found?.isOlder, found?.isOfAll]).toEqual([true, false]);
});

test('of two days in the first paragraph the last is that of the news', () => {
  const found = story('Reed was hit by an egg on Monday, and on Wednesday he served omelettes.');
  expect(found?.date.interval.start).toBe('2024-02-07');
});

test.each([
  'The mountain fell silent on Monday after six months. By Tuesday the tourists were gone.',
  'A train left the rails near Tolva on January 12, killing two.',
  'Footage of the rescue was released on Thursday.',
  'This is the news that you need to know this Thursday.',
  'The port was set to close on Thursday.',
  'The deal was signed in 2015.',
  'Feb. 8, 2024',
])('no story of a day: %s', (text) => {
  expect(story(text)).toBeUndefined();
});

test('the story is left where the writer tells of another day', () => {
  const text =
    'The court in Tolva ruled on Thursday that the pact was void. The pact was signed on January 30. Crowds cheered.';
  const found = story(text);
  expect(found && isStillTold(found, text.indexOf('The pact was'))).toBe(true);
  expect(found && isStillTold(found, text.indexOf('Crowds'))).toBe(false);
});
