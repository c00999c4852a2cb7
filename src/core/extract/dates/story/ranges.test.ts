import { describe, expect, test } from 'vitest';
import { periodsIn } from '../../../../test/support/dates/periods.ts';

describe('Ranges', () => {
  test.each([
    ['It ran from 3 to 9 May 2014.', ['2014-05-03..2014-05-09']],
    ['It was open from Sept. 1 to Oct. 15, 2010.', ['2010-09-01..2010-10-15']],
    ['It lasted from 2 June 2015 to 8 July.', ['2015-06-02..2015-07-08']],
    ['The games ran 5-7 January.', ['2024-01-05..2024-01-07']],
    ['He was away between 4 and 11 June 2016.', ['2016-06-04..2016-06-11']],
    ['The show ran from December 28 to January 3, 2012.', ['2011-12-28..2012-01-03']],
    ['It was held June 3 to June 9, 2013.', ['2013-06-03..2013-06-09']],
    ['The siege lasted from Aug. 10, 2013, to Sept. 12.', ['2013-08-10..2013-09-12']],
    ['The fair ran from the 3rd to the 9th of May 2014.', ['2014-05-03..2014-05-09']],
    ['It rained from 30 April until 2 May 2011.', ['2011-04-30..2011-05-02']],
  ])('ranges: %s', (text, periods) => {
    expect(periodsIn(text)).toEqual(periods);
  });

  test.each([
    [
      'It falls between the beginning of May and the end of October.',
      ['2016-05-01..2016-05-31', '2016-10-01..2016-10-31'],
      '2016-11-07',
    ],
    [
      'They nest between the middle of April and the start of August.',
      ['2016-04-01..2016-04-30', '2016-08-01..2016-08-31'],
      '2016-11-07',
    ],
    ['The season ran from March to August.', ['2016-03-01..2016-08-31'], '2016-11-07'],
    ['He worked there from October to January.', ['2015-10-01..2016-01-31'], '2016-11-07'],
    ['Work took place between June and September.', ['2016-06-01..2016-09-30'], '2016-11-07'],
    [
      'The harvest lasts from the end of May to the middle of July.',
      ['2017-05-01..2017-05-31', '2017-07-01..2017-07-31'],
      '2016-11-07',
    ],
    ['It blooms from early April to late June.', ['2017-04-01..2017-06-30'], '2016-11-07'],
    [
      'The river was frozen from mid-December to early March.',
      ['2015-12-11..2016-03-10'],
      '2016-11-07',
    ],
    [
      'Rain fell from the start of February to the end of April.',
      ['2016-02-01..2016-02-29', '2016-04-01..2016-04-30'],
      '2016-11-07',
    ],
    ['Snow lay between November and March.', ['2015-11-01..2016-03-31'], '2016-11-07'],
  ])('two months in order: %s', (text, periods, published?: string) => {
    expect(periodsIn(text, published)).toEqual(periods);
  });
});
