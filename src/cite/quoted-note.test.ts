import { describe, expect, test } from 'vitest';
import type { CalendarDate } from '../core/calendar/date.ts';
import { citedQuote } from '../test/support/site/cited-quote.ts';
import { citationKey, onOneLine, quotedNote, whoIsQuoted } from './quoted-note.ts';

describe('whoIsQuoted', () => {
  test.each([
    [{ name: 'Ilona Brandt', resolved: true, role: 'Mayor' }, 'Ilona Brandt, Mayor'],
    [{ name: 'Ilona Brandt', resolved: true }, 'Ilona Brandt'],
    [{ name: 'he', resolved: false }, '“he” (as printed)'],
    [{ name: 'an aide', resolved: false, role: 'aide' }, '“an aide” (as printed), aide'],
    [undefined, undefined],
  ])('%j', (speaker, words) => {
    expect(whoIsQuoted(speaker)).toBe(words);
  });
});

describe('quotedNote', () => {
  test('who and what', () => {
    expect(quotedNote(citedQuote())).toBe('Ilona Brandt, Mayor: “There is no way back”');
  });

  test('when, in whose translation and where it can be checked', () => {
    const day = '2024-02-07' as CalendarDate;
    const note = quotedNote(
      citedQuote({
        said: { start: day, end: day },
        translated: 'from the Norwegian',
        source: { name: 'Minutes', url: 'https://board.example/1' },
        article: { translated: 'by Eva Holm' },
      }),
    );
    expect(note).toBe(
      'Ilona Brandt, Mayor: “There is no way back” (said 7 February 2024; translated from the Norwegian; article translated by Eva Holm; source: Minutes, https://board.example/1)',
    );
  });

  test('it is one line, whatever the words', () => {
    expect(quotedNote(citedQuote({ words: 'One.\n\nTwo\r\nthree.' }))).not.toMatch(/[\r\n]/);
  });
});

test('onOneLine joins by single spaces', () => {
  expect(onOneLine('  a\n\n b\t\u00a0c ')).toBe('a b c');
  expect(onOneLine(' \n ')).toBe('');
});

test('the key is plain letters and never another quote’s', () => {
  expect(citationKey(citedQuote())).toBe('quote-7zq4m2xk9d');
});
