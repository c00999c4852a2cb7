import { describe, expect, test } from 'vitest';
import { articleTextFromPlain } from '../../article/text.ts';
import type { CalendarDate } from '../../calendar/date.ts';
import { extractDates } from '../dates/dates.ts';
import { extractSpeech } from '../speech.ts';
import { continuesQuote } from './continued-quote.ts';

/** Whether the second quote of a text was said with the first. */
function continues(text: string): boolean {
  const article = articleTextFromPlain(text);
  const [before, quote] = extractSpeech(article).quotes;
  if (!before || !quote) throw new Error(`two quotes expected in ${text}`);
  const dates = extractDates(article, '2024-02-08' as CalendarDate).map(({ span }) => span);
  return continuesQuote(article, before, quote, { dates, stated: dates.slice(0, 1) });
}

const FIRST = '“We will not yield,” Ana Ruiz said on Monday.';

describe('continuesQuote', () => {
  test.each([
    `${FIRST} “We have said so before them,” she said.`,
    `${FIRST} “We have said so,” Ruiz added.`,
    'Ana Ruiz said on Monday: “We will not yield.” She added: “We have said so.”',
  ])('%s', (text) => {
    expect(continues(text)).toBe(true);
  });

  test.each([
    ['a sentence comes between', `${FIRST} She left the hall. “We have said so,” she said.`],
    ['another speaks', `${FIRST} “We have said so,” Karl Moss said.`],
    ['it is another paragraph', `${FIRST}\n\n“We have said so,” she said.`],
    ['it is another time', `${FIRST} “We have said so,” she said later.`],
    ['it is another day', `${FIRST} “We have said so,” she said on Tuesday.`],
    ['it is said now', `${FIRST} “We have said so,” she says.`],
    ['it was said before', `${FIRST} “We have said so,” she had said.`],
    ['it is said to others', `${FIRST} “We have said so,” she told the court.`],
  ])('not where %s', (_, text) => {
    expect(continues(text)).toBe(false);
  });
});
