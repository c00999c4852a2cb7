import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { articleTextFromPlain } from '../../article/text.ts';
import type { CalendarDate } from '../../calendar/date.ts';
import { slice } from '../../text/span.ts';
import { extractDates } from './dates.ts';

/** A Thursday. */
const PUBLISHED = '2024-02-08' as CalendarDate;

function datesIn(text: string, published: string = PUBLISHED): string[] {
  return extractDates(articleTextFromPlain(text), published as CalendarDate).map(
    ({ span, interval: { start, end }, precision }) =>
      `${slice(text, span)} = ${start === end ? start : `${start}..${end}`} ${precision}`,
  );
}

describe('resolves', () => {
  test.each([
    // Weekdays.
    ['He said on Thursday that it was over.', 'Thursday = 2024-02-08 day'],
    ['He said on Friday that it was over.', 'Friday = 2024-02-02 day'],
    ['Talks will resume on Friday.', 'Friday = 2024-02-09 day'],
    ['On Saturday, the court will hear the case.', 'Saturday = 2024-02-10 day'],
    ['The panel meets next Tuesday.', 'next Tuesday = 2024-02-13 day'],
    ['It burned down last Thursday.', 'last Thursday = 2024-02-01 day'],
    ['The vote is due this Friday.', 'this Friday = 2024-02-09 day'],
    ['It closed on Monday last week.', 'Monday last week = 2024-01-29 day'],
    ['It closed on Friday of last week.', 'Friday of last week = 2024-02-02 day'],
    ['It opens on Tuesday next week.', 'Tuesday next week = 2024-02-13 day'],
    ['It sank the day before yesterday.', 'the day before yesterday = 2024-02-06 day'],
    ['It sails the day after tomorrow.', 'the day after tomorrow = 2024-02-10 day'],
    ['It sank on 3 Aug ’96 off Tolva.', '3 Aug ’96 = 1996-08-03 day'],
    ["It sank on Aug. 3, '23 off Tolva.", "Aug. 3, '23 = 2023-08-03 day"],
    ['The storm hit on Monday night.', 'Monday night = 2024-02-05 day'],
    ['They fought from Monday to Wednesday.', 'Monday to Wednesday = 2024-02-05..2024-02-07 day'],
    ['A memorial is planned Monday in Tolva.', 'Monday = 2024-02-12 day'],
    ['The firm was to report its results on Monday.', 'Monday = 2024-02-12 day'],
    ['He hopes to see the mayor on Monday.', 'Monday = 2024-02-12 day'],
    ['He might have changed his mind on Wednesday.', 'Wednesday = 2024-02-07 day'],
    ['They met ahead of the vote on Monday.', 'Monday = 2024-02-12 day'],
    // Days.
    ['She spoke today.', 'today = 2024-02-08 day'],
    ['She arrived yesterday.', 'yesterday = 2024-02-07 day'],
    ['She leaves tomorrow.', 'tomorrow = 2024-02-09 day'],
    ['It was signed on Dec. 10 in Vienna.', 'Dec. 10 = 2023-12-10 day'],
    ['It was signed on 3 February 2021.', '3 February 2021 = 2021-02-03 day'],
    ['On Wednesday, Feb. 7, 2024, it rained.', 'Wednesday, Feb. 7, 2024 = 2024-02-07 day'],
    ['The fair runs March 5-7.', 'March 5-7 = 2024-03-05..2024-03-07 day'],
    ['The treaty of 2019-11-30 stands.', '2019-11-30 = 2019-11-30 day'],
    ['The primary will be held on Feb. 24.', 'Feb. 24 = 2024-02-24 day'],
    ['The primary on March 16 decides it.', 'March 16 = 2024-03-16 day'],
    ['It was in force until Feb. 29, 2024.', 'Feb. 29, 2024 = 2024-02-29 day'],
    // Weeks, months and years around publication.
    ['It happened earlier this week.', 'earlier this week = 2024-02-05..2024-02-08 week'],
    ['They met last week.', 'last week = 2024-01-29..2024-02-04 week'],
    ['They meet next month.', 'next month = 2024-03-01..2024-03-31 month'],
    ['Prices will fall later this year.', 'later this year = 2024-02-08..2024-12-31 year'],
    ['It failed two years ago.', 'two years ago = 2022-01-01..2022-12-31 year'],
    ['It failed three weeks ago.', 'three weeks ago = 2024-01-15..2024-01-21 week'],
    ['It began ten days ago.', 'ten days ago = 2024-01-29 day'],
    ['It grew in the past two years.', 'the past two years = 2022-02-08..2024-02-08 year'],
    ['They met this weekend.', 'this weekend = 2024-02-03..2024-02-04 day'],
    ['They will meet this weekend.', 'this weekend = 2024-02-10..2024-02-11 day'],
    ['They meet in Tolva the coming weekend.', 'the coming weekend = 2024-02-10..2024-02-11 day'],
    ['It closed two decades ago.', 'two decades ago = 1999-01-01..2008-12-31 decade'],
    // Months.
    ['She said so in late January.', 'late January = 2024-01-21..2024-01-31 month'],
    ['The talks failed in December.', 'December = 2023-12-01..2023-12-31 month'],
    ['He withdrew from a November meeting.', 'November = 2023-11-01..2023-11-30 month'],
    ['They recaptured it last September.', 'last September = 2023-09-01..2023-09-30 month'],
    ['They will vote in May.', 'May = 2024-05-01..2024-05-31 month'],
    ['They voted in May.', 'May = 2023-05-01..2023-05-31 month'],
    ['It opened in mid-March 2019.', 'mid-March 2019 = 2019-03-11..2019-03-20 month'],
    ['It lasted from March to May 2020.', 'March to May 2020 = 2020-03-01..2020-05-31 month'],
    ['They need to win in July.', 'July = 2024-07-01..2024-07-31 month'],
    ['They failed to win in July.', 'July = 2023-07-01..2023-07-31 month'],
    ['The ruling makes it an issue in July.', 'July = 2024-07-01..2024-07-31 month'],
    ['States that host polls in March were named.', 'March = 2024-03-01..2024-03-31 month'],
    // Years, decades, seasons, quarters.
    ['It goes back to the 2020 war.', '2020 = 2020-01-01..2020-12-31 year'],
    ['He served between 2014 and 2016.', '2014 and 2016 = 2014-01-01..2016-12-31 year'],
    ['He served from 2001-2006.', '2001-2006 = 2001-01-01..2006-12-31 year'],
    ['The late 1990s were calm.', 'late 1990s = 1997-01-01..1999-12-31 decade'],
    ['In the ’80s it was banned.', '’80s = 1980-01-01..1989-12-31 decade'],
    ['They fought last summer.', 'last summer = 2023-06-01..2023-08-31 season'],
    ['They won in the spring of 2021.', 'the spring of 2021 = 2021-03-01..2021-05-31 season'],
    [
      'Profits fell in the third quarter of 2023.',
      'the third quarter of 2023 = 2023-07-01..2023-09-30 season',
    ],
  ])('%s → %s', (text, expected) => expect(datesIn(text)).toEqual([expected]));
});

describe('finds no date in', () => {
  test.each([
    'He may march on the capital in a second.',
    'Some 2,024 people came.',
    'She won by 1990 votes.',
    'About 1500 troops crossed the border.',
    'It cost $2010 and weighed 2015 kilograms.',
    'The march was over; they march again.',
    'April Smith and August Wilson wrote it.',
    'He lives at 2012 Main Street.',
    'The second half was better than the first.',
    'The Friday Night band played.',
    'Russia Today broadcast it.',
    'They sun themselves and wed on the fall line.',
    'The Women’s March on Washington grew.',
    'It was the last day of the fair.',
    'He led in the last week of the race.',
    'They met again the next year.',
    'She was on “Lopez Tonight” there.',
    'It began nine hundred and 999 decades ago.',
  ])('%s', (text) => expect(datesIn(text)).toEqual([]));
});

describe('across the turn of the year', () => {
  test.each([
    ['It fell on Friday.', '2023-01-02', 'Friday = 2022-12-30 day'],
    ['It rose last month.', '2023-01-02', 'last month = 2022-12-01..2022-12-31 month'],
    ['They will meet in January.', '2023-12-30', 'January = 2024-01-01..2024-01-31 month'],
    ['It snowed last winter.', '2024-02-08', 'last winter = 2022-12-01..2023-02-28 season'],
    ['It closed on Dec. 31.', '2023-01-01', 'Dec. 31 = 2022-12-31 day'],
    [
      'They are expecting a child this summer.',
      '2023-12-21',
      'this summer = 2024-06-01..2024-08-31 season',
    ],
    ['They met last week.', '2024-02-11', 'last week = 2024-02-05..2024-02-11 week'],
  ])('%s, on %s → %s', (text, published, expected) => {
    expect(datesIn(text, published)).toEqual([expected]);
  });
});

describe('under any zone of the machine', () => {
  const before = process.env['TZ'];
  afterEach(() => {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  });

  test.each([
    ['Pacific/Kiritimati', -14 * 60],
    ['Pacific/Pago_Pago', 11 * 60],
    ['America/New_York', 5 * 60],
  ])('%s', (zone, offset) => {
    process.env['TZ'] = zone;
    expect(new Date('2024-02-08T12:00:00Z').getTimezoneOffset()).toBe(offset);
    expect(
      datesIn(
        'On Thursday, after Dec. 10 and March 5-7, 2021, and two days ago, it will end tomorrow.',
      ),
    ).toEqual([
      'Thursday = 2024-02-08 day',
      'Dec. 10 = 2023-12-10 day',
      'March 5-7, 2021 = 2021-03-05..2021-03-07 day',
      'two days ago = 2024-02-06 day',
      'tomorrow = 2024-02-09 day',
    ]);
  });
});

const FRAGMENTS = [
  'Thursday',
  ' on ',
  'late January',
  ' 2020',
  '-',
  '–',
  ' to ',
  'from ',
  'between ',
  ' and ',
  'Feb. 8',
  ', ',
  'last ',
  'next ',
  'the ',
  '1990s',
  ' will ',
  ' said ',
  '. ',
  '\n\n',
  'two years ago',
  'summer',
  ' of ',
  'quarter',
  'Sept. 31',
  'today',
  '12',
  ' ago',
  'May',
];

test('expressions lie in the text, in order, apart, end after they start, and repeat', () => {
  const texts = fc.oneof(
    fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 40 }).map((parts) => parts.join('')),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
  );
  const days = fc
    .date({ min: new Date('1700-01-01'), max: new Date('2150-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10) as CalendarDate);
  fc.assert(
    fc.property(texts, days, (text, published) => {
      const found = extractDates(articleTextFromPlain(text), published);
      let end = 0;
      for (const { span, interval, confidence } of found) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length);
        expect(interval.start <= interval.end).toBe(true);
        expect(interval.start).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        expect(confidence).toBeGreaterThan(0);
        end = span.end;
      }
      expect(extractDates(articleTextFromPlain(text), published)).toEqual(found);
    }),
  );
});
