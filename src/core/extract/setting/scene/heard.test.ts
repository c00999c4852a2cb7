import { describe, expect, test } from 'vitest';
import type { CalendarDate } from '../../../calendar/date.ts';
import { type Heard, HeardSoFar, type Sought } from './heard.ts';

const heard = (day: string, paragraph: number, rest: Partial<Heard> = {}): Heard => ({
  date: {
    span: { start: 0, end: 1 },
    interval: { start: day as CalendarDate, end: day as CalendarDate },
    precision: 'day',
  },
  people: new Set(['lunt']),
  paragraph,
  at: paragraph * 100,
  ...rest,
});

const sought = (paragraph: number, rest: Partial<Sought> = {}): Sought => ({
  speaker: 'lunt',
  paragraph,
  kind: undefined,
  addressee: undefined,
  ...rest,
});

function hearing(...all: readonly Heard[]): HeardSoFar {
  const sofar = new HeardSoFar('2024-02-08' as CalendarDate);
  for (const each of all) sofar.hear(each);
  return sofar;
}

const dayOf = (found: Heard | undefined): string | undefined => found?.date.interval.start;

describe('what a speaker said before', () => {
  test('this week holds for the rest of the article', () => {
    expect(dayOf(hearing(heard('2024-02-05', 1)).ofSpeaker(sought(20)))).toBe('2024-02-05');
  });

  test('long ago holds for a few paragraphs', () => {
    const sofar = hearing(heard('2022-01-05', 1));
    expect(dayOf(sofar.ofSpeaker(sought(3)))).toBe('2022-01-05');
    expect(sofar.ofSpeaker(sought(9))).toBeUndefined();
  });

  test('on two days holds for what follows at once alone', () => {
    const sofar = hearing(heard('2024-02-05', 1), heard('2024-02-07', 4));
    expect(dayOf(sofar.ofSpeaker(sought(5)))).toBe('2024-02-07');
    expect(sofar.ofSpeaker(sought(8))).toBeUndefined();
  });

  test('is broken off by words from elsewhere, until a day is told again', () => {
    const sofar = hearing(heard('2024-02-05', 1, { kind: 'interview' }));
    expect(sofar.ofSpeaker(sought(2, { kind: 'statement' }))).toBeUndefined();
    expect(sofar.ofSpeaker(sought(3))).toBeUndefined();
    sofar.mend('lunt');
    expect(dayOf(sofar.ofSpeaker(sought(4)))).toBe('2024-02-05');
  });
});

test('an occasion is meant by its kind', () => {
  const sofar = hearing(heard('2024-02-05', 1, { kind: 'debate', people: new Set() }));
  expect(dayOf(sofar.ofKind(sought(5, { kind: 'debate' })))).toBe('2024-02-05');
  expect(sofar.ofKind(sought(5, { kind: 'letter' }))).toBeUndefined();
});

test('days of the week before publication are known before they are heard', () => {
  const sofar = hearing();
  sofar.foresee('lunt', heard('2024-02-06', 1).date);
  sofar.foresee('reed', heard('2020-02-06', 1).date);
  expect(sofar.isHeardOnOtherDay('lunt', '2024-02-08' as CalendarDate)).toBe(true);
  expect(sofar.isHeardOnOtherDay('lunt', '2024-02-06' as CalendarDate)).toBe(false);
  expect(sofar.isHeardOnOtherDay('reed', '2024-02-08' as CalendarDate)).toBe(false);
});
