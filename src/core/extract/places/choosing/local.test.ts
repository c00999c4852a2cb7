import { expect, test } from 'vitest';
import { sense } from '../../../../test/support/senses.ts';
import type { Sense } from '../../../gazetteer/gazetteer.ts';
import type { ToponymMatch } from '../names/matches.ts';
import { localSense, rivalsOf, type LocalWords } from './local.ts';

const match = (key: string, first: number, ...senses: Sense[]): ToponymMatch => ({
  key,
  first,
  next: first + 1,
  start: first * 10,
  end: first * 10 + 5,
  senses,
  abbreviated: false,
});

const country = sense({ id: 'land', country: 'GE', feature: 'COUNTRY' });
const state = sense({ id: 'state', country: 'US', admin1: 'US.GA', feature: 'REGION' });
const tbilisi = sense({ id: 'tbilisi', country: 'GE', feature: 'PPLC', population: 1_000_000 });
const america = sense({ id: 'america', country: 'US', feature: 'COUNTRY' });
const armenia = sense({ id: 'armenia', country: 'AM', feature: 'COUNTRY' });
const turkey = sense({ id: 'turkey', country: 'TR', feature: 'COUNTRY' });
const florida = sense({ id: 'fl', country: 'US', feature: 'PPL', population: 250_000 });
const neva = sense({ id: 'neva', country: 'RU', feature: 'PPLA', population: 5_000_000 });
const york = sense({ id: 'york', country: 'US', feature: 'PPL', population: 8_000_000 });

test.each([
  ['a state and a country', [country, state], 2],
  ['two places of one country', [state, york], 0],
  ['a great town and a hamlet', [york, sense({ country: 'GB', population: 90 })], 0],
  ['a great town and one by another name', [york, { ...neva, via: 'alternate' as const }], 0],
  ['nothing', [], 0],
])('rivals: %s', (_, senses, count) => {
  expect(rivalsOf(match('name', 0, ...senses))).toHaveLength(count);
});

const georgia = match('georgia', 0, state, country);
const petersburg = match('petersburg', 0, neva, florida);

test.each<[string, ToponymMatch, Sense, Sense[], LocalWords['calledLand'], string | undefined]>([
  ['a town of the country', georgia, state, [tbilisi], [], 'land'],
  ['nothing', georgia, state, [], [], undefined],
  ['a visitor’s country', georgia, country, [america], [], undefined],
  ['two other countries', georgia, state, [armenia, turkey], [], 'land'],
  ['one other country', georgia, state, [armenia], [], undefined],
  ['what only countries have', georgia, state, [], ['country'], 'land'],
  ['what only states have', georgia, country, [], ['state'], 'state'],
  ['one great town beside a town', petersburg, neva, [york], [], undefined],
  ['a small town is meant', georgia, sense({ id: 'small' }), [tbilisi], [], undefined],
])('beside %s', (_, name, usual, others, calledLand, id) => {
  const matches = [name, ...others.map((other, index) => match(`${index}`, index + 1, other))];
  const local = { sentenceOf: matches.map(() => 1), calledLand };
  const nearby = localSense(matches, { local }, []);
  expect(nearby(name, usual)?.known.place.id).toBe(id);
});

test('another sentence says nothing', () => {
  const local = { sentenceOf: [1, 2], calledLand: [] };
  const nearby = localSense([georgia, match('tbilisi', 1, tbilisi)], { local }, []);
  expect(nearby(georgia, state)).toBeUndefined();
});
