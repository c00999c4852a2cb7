import { expect, test } from 'vitest';
import { readDate } from './read-date.ts';

test.each([
  ['2024-03-12', '2024-03-12', undefined, undefined],
  ['2015-07-01 10:00:02 -0400', '2015-07-01', '10:00:02', '-04:00'],
  ['2013-09-10T09:30:00.002-07:00', '2013-09-10', '09:30:00', '-07:00'],
  ['2014-05-21T11:02:33.000Z', '2014-05-21', '11:02:33', 'Z'],
  ['2016-6-2', '2016-06-02', undefined, undefined],
  ['Tue, 26 Mar 2019 22:15:00 EST', '2019-03-26', '22:15:00', '-05:00'],
  ['Wed, 06 Mar 24 10:00 GMT', '2024-03-06', '10:00:00', 'Z'],
  ['06 Mar 98 10:00:00 +0100', '1998-03-06', '10:00:00', '+01:00'],
  ['Jun 19 2024', '2024-06-19', undefined, undefined],
  ['6th July 2017', '2017-07-06', undefined, undefined],
  ['Jul. 6, 2017, 11:30 p.m. ET', '2017-07-06', '23:30:00', '-04:00'],
  ['Jan. 6, 2017, 12:05 a.m. ET', '2017-01-06', '00:05:00', '-05:00'],
  ['Le 6 juillet 2017 à 18 h 05', '2017-07-06', '18:05:00', undefined],
  ['Donnerstag, 6. Juli 2017, 14.30 Uhr', '2017-07-06', '14:30:00', undefined],
  ['6 July 2017 at 23:30 BST', '2017-07-06', '23:30:00', '+01:00'],
  [
    'Fri Nov 24 2023 11:49:41 GMT+0100 (Central European Standard Time)',
    '2023-11-24',
    '11:49:41',
    '+01:00',
  ],
  // Programs add a midnight to dates without a time.
  ['2015-07-01T00:00:00Z', '2015-07-01', undefined, undefined],
])('reads %j', (text, day, time, offset) => {
  const found = readDate(text);
  expect([found?.day, found?.time, found?.offset]).toEqual([day, time, offset]);
});

test.each(['Last Modified', '2021-06-30 09:30-:00+09:30', '2024-02-30', 'May he win', ''])(
  '%j is not a date',
  (text) => {
    expect(readDate(text)).toBeUndefined();
  },
);

test('numbers that may mean two days name both, unless the order is known', () => {
  expect(readDate('07/06/2017')?.candidates).toEqual(['2017-06-07', '2017-07-06']);
  expect(readDate('07/06/2017', 'month-first')).toMatchObject({ day: '2017-07-06' });
  expect(readDate('07/06/2017', 'day-first')).toMatchObject({ day: '2017-06-07' });
  // A month of 14 does not exist.
  expect(readDate('14/09/2020')).toMatchObject({ day: '2020-09-14' });
  expect(readDate('14/09/2020')).not.toHaveProperty('candidates');
});
