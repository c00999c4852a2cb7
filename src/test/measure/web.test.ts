import { expect, test } from 'vitest';
import { parseWebTable } from './web.ts';

const HEAD =
  'genre      labels  right  whole  wrong   open missed  taken   given nobody  false   role   said  wrong days';

test('counts stay counts, roles and days become shares, and a share of nothing is left out', () => {
  const line =
    'sport          12   90.0   80.5    5.0    5.0    0.0    3/9      1    0/2    4.4    3/4    0/0      1';
  expect(parseWebTable(`${HEAD}\n${line}\n`)).toEqual([
    {
      genre: 'sport',
      labels: 12,
      figures: {
        right: 90,
        whole: 80.5,
        wrong: 5,
        open: 5,
        missed: 0,
        taken: 3,
        given: 1,
        nobody: 0,
        false: 4.4,
        roles: 75,
        wrongDays: 1,
      },
    },
  ]);
});

test('nothing was named', () => {
  const line =
    'sport          10      –      –      –      –      –   0/10      0    0/0      –    0/0    0/0      0';
  expect(parseWebTable(`${HEAD}\n${line}`)[0]?.figures).toEqual({
    taken: 0,
    given: 0,
    nobody: 0,
    wrongDays: 0,
  });
});

test('another table is refused', () => {
  expect(() => parseWebTable(`${HEAD}\nsport 1 2`)).toThrow('other columns');
});
