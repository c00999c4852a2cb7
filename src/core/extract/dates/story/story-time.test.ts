import { describe, expect, test } from 'vitest';
import { periodsIn } from '../../../../test/support/dates/periods.ts';

describe('Days of the story', () => {
  test.each([
    ['She was hurt in June 2019 and died the following Sunday.', ['2019-06-01..2019-06-30']],
    ['They quarrelled in March 2015 and parted the previous Monday.', ['2015-03-01..2015-03-31']],
    ['He was arrested the following Tuesday.', []],
    ['She returned the next Wednesday.', []],
    [
      'The shop burned on 3 May 2020 and reopened the following Monday.',
      ['2020-05-03', '2020-05-04'],
    ],
    ['He left on 1 March 2021 and came back the following day.', ['2021-03-01', '2021-03-02']],
    ['The bank failed on Oct. 2, 2008, and was sold the next day.', ['2008-10-02', '2008-10-03']],
    ['He had been seen the previous Thursday.', []],
    [
      'It rained on July 4, 2022. The following Friday the dam broke.',
      ['2022-07-04', '2022-07-08'],
    ],
    ['They met on 9 August 2017. Two days later she wrote.', ['2017-08-09', '2017-08-11']],
  ])('following: %s', (text, periods) => {
    expect(periodsIn(text)).toEqual(periods);
  });

  test.each([
    [
      'The band plans a 2025 tour, which begins May 3 in Tolva.',
      ['2025-01-01..2025-12-31', '2025-05-03'],
    ],
    [
      'Her 2025 tour kicks off January 10th and ends March 2nd.',
      ['2025-01-01..2025-12-31', '2025-01-10', '2025-03-02'],
    ],
    ['The 2025 season starts on April 1.', ['2025-01-01..2025-12-31', '2025-04-01']],
    [
      'The 2026 games will open on July 9 and close on July 24.',
      ['2026-01-01..2026-12-31', '2026-07-09', '2026-07-24'],
    ],
    [
      'They announced a 2025 festival, to run June 4 to June 8.',
      ['2025-01-01..2025-12-31', '2025-06-04..2025-06-08'],
    ],
  ])('coming year: %s', (text, periods) => {
    expect(periodsIn(text)).toEqual(periods);
  });

  test.each([
    ['The thief came on May 3, 2011. He returned on May 9.', ['2011-05-03', '2011-05-09']],
    ['They met on 2 June 2015. On 5 June they signed.', ['2015-06-02', '2015-06-05']],
    ['On November 28, 2012, she fell ill. She died on January 4.', ['2012-11-28', '2013-01-04']],
    [
      'He was last seen on Oct. 9, 2009, and on Oct. 20 the car was found.',
      ['2009-10-09', '2009-10-20'],
    ],
    ['The ship left on March 1, 1998. By April 2 it was lost.', ['1998-03-01', '1998-04-02']],
    ['She was born on July 8, 1970. The vote is on March 5.', ['1970-07-08', '2024-03-05']],
    [
      'The war began on Sept. 1, 1939. A ceremony was held Wednesday.',
      ['1939-09-01', '2024-02-07'],
    ],
    [
      'He moved in on April 2, 2016. In June he was evicted.',
      ['2016-04-02', '2016-06-01..2016-06-30'],
    ],
  ])('after a dated day: %s', (text, periods) => {
    expect(periodsIn(text)).toEqual(periods);
  });
});
