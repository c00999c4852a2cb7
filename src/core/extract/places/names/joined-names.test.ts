import { expect, test } from 'vitest';
import { loadGazetteer } from '../../../../archive-folder/gazetteer-store.ts';
import { articleTextFromPlain } from '../../../article/text.ts';
import { findJoinedNames } from './joined-names.ts';
import { readPlaceWords } from './words.ts';

const gazetteer = loadGazetteer();

test.each<[string, string[]]>([
  [
    'Fires burned in Nevada and Placer counties.',
    ['Nevada: nevada county', 'Placer: placer county'],
  ],
  [
    'Snow fell in Clay, Otter Tail, and Grant Counties.',
    ['Clay: clay county', 'Otter Tail: otter tail county', 'Grant: grant county'],
  ],
  [
    'Lafayette and Vermilion parishes flooded.',
    ['Lafayette: lafayette parish', 'Vermilion: vermilion parish'],
  ],
  ['Police in Counties Antrim and Down met.', ['Antrim: county antrim', 'Down: county down']],
  ['Miami-Dade closed its schools.', ['Miami-Dade: miami dade county']],
  ['Miami-Dade County closed its schools.', []],
  ['The two counties in Nevada met.', []],
  ['Nevada counties met.', []],
  ['A Lisbon-Porto train stopped.', []],
  ['', []],
])('joined names in %j: %j', (text, names) => {
  const found = findJoinedNames(readPlaceWords(articleTextFromPlain(text)), gazetteer);
  const read = [...found.values()].sort((a, b) => a.start - b.start);
  expect(read.map(({ start, end, key }) => `${text.slice(start, end)}: ${key}`)).toEqual(names);
});
