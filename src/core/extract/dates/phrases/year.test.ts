import { describe, expect, test } from 'vitest';
import { periodsIn } from '../../../../test/support/dates/periods.ts';

describe('Years and decades', () => {
  test.each([
    ['He wrote it on 12 May ’87.', ['1987-05-12']],
    ["She left on Oct. 4, '99.", ['1999-10-04']],
    ['It opened on 1 June ’05.', ['2005-06-01']],
    ['The note is dated 7 Dec ’41.', ['1941-12-07']],
    ["They wed on June 30, '62.", ['1962-06-30']],
    ['He was born in May ’53.', ['1953-05-01..1953-05-31']],
    ['It closed in ’98.', ['1998-01-01..1998-12-31']],
    ['The summer of ’69 was hot.', ['1969-06-01..1969-08-31']],
    ['The letter of 3/8/96 is lost.', []],
    ['He has been there since ’07.', ['2007-01-01..2007-12-31']],
  ])('two digits: %s', (text, periods) => {
    expect(periodsIn(text)).toEqual(periods);
  });

  test.each([
    ['It was big in the 80s.', ['1980-01-01..1989-12-31']],
    ["He grew up in the '70s.", ['1970-01-01..1979-12-31']],
    ['Fashions of the 60s are back.', ['1960-01-01..1969-12-31']],
    ['In the early 90s he moved.', ['1990-01-01..1993-12-31']],
    ['By the late ’50s it had closed.', ['1957-01-01..1959-12-31']],
    ['He is in his 80s.', []],
    ['Temperatures were in the 80s on the coast.', []],
    ['A man in the 60s age group won.', []],
    ['The mid-90s were good years.', ['1994-01-01..1996-12-31']],
    ['It rose into the 70s.', []],
  ])('decades: %s', (text, periods) => {
    expect(periodsIn(text)).toEqual(periods);
  });
});
