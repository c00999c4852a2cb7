import { describe, expect, test } from 'vitest';
import { articleTextFromPlain } from '../../article/text.ts';
import type { CalendarDate } from '../../calendar/date.ts';
import { extractDates } from '../dates/dates.ts';
import { extractSpeech } from '../speech.ts';
import { readQuoteSettings } from './quote-settings.ts';

/** A Thursday. */
const PUBLISHED = '2024-02-08' as CalendarDate;

function venuesIn(text: string): (string | undefined)[] {
  const article = articleTextFromPlain(text);
  const { quotes } = extractSpeech(article);
  const found = { dates: extractDates(article, PUBLISHED), places: [] };
  return readQuoteSettings(article, quotes, found, PUBLISHED).map(({ venue }) => venue);
}

describe('names the venue or the medium, as printed', () => {
  test.each([
    ['“We will not yield,” Ana Ruiz said in a televised address.', 'in a televised address'],
    ['“We will not yield,” Ana Ruiz said on state television.', 'on state television'],
    [
      '“We will not yield,” Ana Ruiz told reporters at a press conference in Tolva.',
      'at a press conference in Tolva',
    ],
    ['“We will not yield,” Ana Ruiz said in a statement on Monday.', 'in a statement'],
    [
      '“We will not yield,” Ana Ruiz said in an interview with the Tolva Gazette.',
      'in an interview with the Tolva Gazette',
    ],
    ['“We will not yield,” Ana Ruiz said on Twitter.', 'on Twitter'],
    ['“We will not yield,” Ana Ruiz said in court.', 'in court'],
    ['“We will not yield,” Ana Ruiz said at a rally in Arnsau.', 'at a rally in Arnsau'],
    ['“We will not yield,” Ana Ruiz wrote on Facebook.', 'on Facebook'],
    ['“We will not yield,” Ana Ruiz said by phone.', 'by phone'],
    ['“We will not yield,” Ana Ruiz said on TVN’s “Off Air.”', 'on TVN’s “Off Air”'],
    [
      '“We will not yield,” Ana Ruiz said on TVN’s “Tolva Today,” and left.',
      'on TVN’s “Tolva Today”',
    ],
    ['Ana Ruiz called it “a very bad joke” at a campaign event.', 'at a campaign event'],
    ['“We will not yield,” Ana Ruiz said through a spokeswoman.', 'through a spokeswoman'],
    ['At a hearing on Monday, Ana Ruiz said: “We will not yield.”', 'At a hearing'],
    ['Ana Ruiz said it was “a very bad joke” in an interview.', 'in an interview'],
    [
      '“We will not yield,” Ana Ruiz said in a live broadcast on Facebook.',
      'in a live broadcast on Facebook',
    ],
    [
      'In televised remarks aired on Monday, Ana Ruiz spoke of “a very bad joke.”',
      'In televised remarks',
    ],
    [
      '“We will not yield,” Ana Ruiz said in a Jan. 9 letter to supporters.',
      'in a Jan. 9 letter to supporters',
    ],
  ])('%s → %s', (text, venue) => expect(venuesIn(text)).toEqual([venue]));

  test.each([
    '“We will not yield,” said Ana Ruiz, a professor at the University of Tolva.',
    'Ana Ruiz said the rally in Arnsau was “a very bad joke.”',
    'Ana Ruiz said that his words in an interview were “a very bad joke.”',
    '“We will not yield,” Ana Ruiz said in response to the plan.',
    'Ana Ruiz said he had made “a very poor choice” at a campaign event.',
  ])('none: %s', (text) => expect(venuesIn(text)).toEqual([undefined]));
});
