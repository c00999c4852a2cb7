import { describe, expect, test } from 'vitest';
import { sense } from '../../../../test/support/senses.ts';
import { containing, liesIn } from './hierarchy.ts';

const texas = sense({ id: 'texas', feature: 'REGION', country: 'US', admin1: 'US.TX' });
const us = sense({ id: 'us', feature: 'COUNTRY', country: 'US' });
const paris = sense({ id: 'paris', country: 'US', admin1: 'US.TX' });
const paname = sense({ id: 'paname', feature: 'PPLC', country: 'FR', admin1: 'FR.11' });

describe('containing', () => {
  test('of several places of a name those in the division', () => {
    expect(containing([paname, paris], texas)).toEqual([paris]);
  });

  test('and those in the country', () => {
    expect(containing([paname, paris, texas], us)).toEqual([paris, texas]);
  });

  test('nothing lies in a town, in itself, or in a division without a code', () => {
    expect(containing([paris], paname)).toEqual([]);
    expect(containing([texas], texas)).toEqual([]);
    const far = sense({ id: 'x', feature: 'REGION', country: 'US', latitude: 40 });
    expect(containing([paris], far)).toEqual([]);
  });

  test('a town lies in the county whose middle is near', () => {
    const county = sense({ id: 'county', feature: 'ADM2', country: 'US', latitude: 60.5 });
    expect(containing([paris], county)).toEqual([paris]);
    expect(containing([{ ...paris, kind: 'demonym' }], county)).toEqual([]);
  });

  test('a people is in no place', () => {
    expect(containing([{ ...paris, kind: 'demonym', via: 'people' }], us)).toEqual([]);
  });

  test('where the name is a country’s too, only its regions lie in another: it is a list', () => {
    const china = sense({ id: 'cn', feature: 'COUNTRY', country: 'CN' });
    const town = sense({ id: 'china', country: 'MX', admin1: 'MX.19' });
    const mexico = sense({ id: 'mx', feature: 'COUNTRY', country: 'MX' });
    expect(containing([china, town], mexico)).toEqual([]);
  });
});

describe('liesIn', () => {
  test('it is enough that one of the places does', () => {
    expect(liesIn([paname, paris], [us, texas])).toBe(true);
    expect(liesIn([paname], [us, texas])).toBe(false);
    expect(liesIn([], [us])).toBe(false);
    expect(liesIn([paris], [])).toBe(false);
  });
});
