import { describe, expect, test } from 'vitest';
import { isEmptyQuery, readQuery, writeQuery } from './query.ts';

const read = (address: string) => readQuery(new URLSearchParams(address));

describe('the address of a search', () => {
  test.each([
    ['', ''],
    ['?q=bridge', '?q=bridge'],
    ['?q=+bridge+&speaker=&order=match', '?q=bridge'],
    ['?order=newest&year=2021&q=a%26b', '?q=a%26b&year=2021&order=newest'],
    ['?speaker=elena-markova&place=varna', '?speaker=elena-markova&place=varna'],
    ['?order=sideways&page=2&show=pictures', ''],
    ['?show=quotes&q=bridge', '?q=bridge'],
    ['?inside=1&tag=rivers&show=articles', '?tag=rivers&show=articles&inside=1'],
    ['?about=ana-ruiz', '?about=ana-ruiz'],
  ])('%s is written as %s', (address, written) => {
    expect(writeQuery(read(address))).toBe(written);
  });

  test('an order alone looks for nothing', () => {
    expect(isEmptyQuery(read('?order=newest'))).toBe(true);
    expect(isEmptyQuery(read('?inside=1&show=articles'))).toBe(true);
    expect(isEmptyQuery(read('?year=2021'))).toBe(false);
  });
});
