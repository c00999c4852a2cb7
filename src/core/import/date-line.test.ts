import { describe, expect, test } from 'vitest';
import { readDateLine } from './date-line.ts';

describe('readDateLine', () => {
  test.each([
    'date 2024-02-08',
    'Date: 2024-02-08',
    'DATE:2024-02-08',
    'date 20240208',
    'Date: Thu, 8 Feb 2024',
    '2024-02-08',
    '20240208',
    'February 8, 2024',
    'February 8 2024',
    'FEBRUARY 8, 2024',
    'Feb. 8th, 2024',
    '8 February 2024',
    '08 Feb. 2024',
    '8th of February, 2024',
    'Thursday, Feb. 8, 2024',
    'Thurs. 8 February 2024',
    'Thursday 2024-02-08',
    '  February 8, 2024.  ',
  ])('%s', (line) => {
    expect(readDateLine(line)).toMatchObject({ date: '2024-02-08', rest: '' });
  });

  test('a labelled day may be followed by the lead', () => {
    expect(readDateLine(' date 2024-02-08 In remarks on “peace”, he said.')).toEqual({
      date: '2024-02-08',
      labelled: true,
      rest: 'In remarks on “peace”, he said.',
    });
    expect(readDateLine('Date: Feb. 8, 2024 In remarks')).toMatchObject({ rest: 'In remarks' });
  });

  test.each([
    ['a sentence that begins with a day', 'February 8, 2024 was a cold day.'],
    ['a day with a time', '2024-02-08T10:00:00Z'],
    ['a number of eight digits', '12345678'],
    ['a month', 'February 2024'],
    ['a word', 'Date palms grew in Basra.'],
    ['nothing', ''],
  ])('is none: %s', (_, line) => {
    expect(readDateLine(line)).toBeUndefined();
  });

  test.each([
    ['2024-02-30', '2024-02-30 is not a day of the calendar.'],
    ['February 30, 2024', '2024-02-30 is not a day of the calendar.'],
    ['date 2023-02-29 The lead', '2023-02-29 is not a day of the calendar.'],
    ['date 2024-13-01', '2024-13-01 is not a day of the calendar.'],
    ['Friday, Feb. 8, 2024', 'The date line says Friday, but 2024-02-08 is a Thursday.'],
    ['date 02/08/2024 The lead', 'The date line “date 02/08/2024 The lead” cannot be read.'],
    ['Date: soon', 'The date line “Date: soon” cannot be read.'],
    ['Date:', 'The date line “Date:” cannot be read.'],
    ['Date: 2024-02-08T10:00', 'The date line “Date: 2024-02-08T10:00” cannot be read.'],
  ])('refuses %s', (line, message) => {
    expect(readDateLine(line)).toMatchObject({ message });
  });
});
