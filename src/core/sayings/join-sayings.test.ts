import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CalendarDate } from '../calendar/date.ts';
import { joinSayings } from './join-sayings.ts';
import type { SayingQuote } from './same-saying.ts';
import { spokenWords } from './spoken-words.ts';

let count = 0;
function quote(words: string, day: number, speaker = 'anna-berg', id = `q${count++}`): SayingQuote {
  const printed = `2024-02-${String(day).padStart(2, '0')}` as CalendarDate;
  return { id, words: spokenWords(words), speakers: speaker ? [speaker] : [], printed };
}

const groups = (quotes: readonly SayingQuote[]) =>
  joinSayings(quotes).map(({ quotes: ids }) => ids);

describe('joinSayings', () => {
  test('joins what a speaker is quoted with in several articles, the first printed first', () => {
    const part = quote('the bridge before winter, come what may', 1);
    const whole = quote('We will open the bridge before winter, come what may.', 2);
    const another = quote('Nothing has been decided about the ferry.', 3);
    expect(joinSayings([part, whole, another])).toEqual([
      { id: part.id, quotes: [part.id, whole.id] },
      { id: another.id, quotes: [another.id] },
    ]);
  });

  test('two quotes run together are one saying with each of them', () => {
    const one = quote('We will open the bridge before winter.', 1);
    const two = quote('The ferry will stop on the same day.', 1);
    const both = quote(
      'We will open the bridge before winter. The ferry will stop on the same day.',
      2,
    );
    expect(groups([one, two, both])).toEqual([[one.id, two.id, both.id]]);
  });

  test('the same words of others are theirs', () => {
    const words = 'No one in this town is above the law.';
    const quotes = [quote(words, 1), quote(words, 1, 'carl-moe'), quote(words, 1, '')];
    expect(groups(quotes)).toEqual([[quotes[0]?.id], [quotes[1]?.id]]);
  });

  test('a saying keeps the id under which it was published', () => {
    const words = 'No one in this town is above the law.';
    const [early, late] = [quote(words, 1), quote(words, 2)];
    const published = new Map([[late.id, late.id]]);
    expect(joinSayings([early, late], published)).toEqual([
      { id: late.id, quotes: [early.id, late.id] },
    ]);
  });

  test('two that are one no longer do not share an id', () => {
    const first = quote('No one in this town is above the law.', 1);
    const other = quote('The ferry will run every hour until then.', 2);
    const published = new Map([
      [first.id, first.id],
      [other.id, first.id],
    ]);
    expect(joinSayings([first, other], published).map(({ id }) => id)).toEqual([
      first.id,
      other.id,
    ]);
    // The quote that gave the saying its id is withdrawn.
    expect(joinSayings([other], published).map(({ id }) => id)).toEqual([first.id]);
  });

  test('every quote with a speaker is in one saying, whatever the order', () => {
    const words = fc.constantFrom('the bridge opens', 'before', 'winter', 'we said so', 'at last');
    const made = fc.tuple(
      fc.array(words, { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 1, max: 28 }),
      fc.constantFrom('anna-berg', 'carl-moe'),
    );
    fc.assert(
      fc.property(fc.array(made, { maxLength: 30 }), (list) => {
        const quotes = list.map(([parts, day, speaker], index) =>
          quote(parts.join(' '), day, speaker, `q${index}`),
        );
        const joined = joinSayings(quotes);
        const ids = joined.flatMap((saying) => saying.quotes);
        expect([...ids].sort()).toEqual(quotes.map(({ id }) => id).sort());
        expect(joinSayings(quotes)).toEqual(joined);
      }),
    );
  });
});
