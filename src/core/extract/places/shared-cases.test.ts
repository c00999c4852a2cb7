import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadGazetteer } from '../../../archive-folder/gazetteer-store.ts';
import { articleTextFromPlain } from '../../article/text.ts';
import { slice } from '../../text/span.ts';
import { extractPlaces } from './names/toponyms.ts';

const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));
const shared = process.env['VERBATIM_SHARED'];
const folder = path.join(shared ?? path.join(ROOT, '../shared'), 'cases');

if (shared !== undefined && !existsSync(folder)) {
  throw new Error(`VERBATIM_SHARED is set, but there is no folder ${folder}.`);
}
if (!existsSync(folder)) console.warn(`Skipped: no cases of places, since there is no ${folder}.`);

/** What each case is to give: names with their places in the order of the text, and what is none. */
interface Expected {
  readonly id: string;
  readonly finds: readonly (readonly [printed: string, place: string])[];
  readonly never?: readonly string[];
}

const CASES: readonly Expected[] = [
  {
    id: 'p-00',
    finds: [
      ['Addison', 'geonames:5106756'],
      ['Ithaca', 'geonames:5122432'],
      ['U.S.', 'country:us'],
    ],
    never: ['Western District'],
  },
  {
    id: 'p-01',
    finds: [
      ['California', 'division:us.ca'],
      ['Boston', 'geonames:4930956'],
    ],
    never: ['Central District'],
  },
  {
    id: 'p-02',
    finds: [
      ['Syria', 'country:sy'],
      ['Jordan', 'country:jo'],
      ['Damascus', 'geonames:170654'],
      ['Homs', 'geonames:169577'],
      ['Palmyra', 'geonames:163808'],
    ],
  },
  {
    id: 'p-03',
    finds: [
      ['Spain', 'country:es'],
      ['Russia', 'country:ru'],
      ['Madrid', 'geonames:3117735'],
    ],
    never: ['Davis', 'Federation'],
  },
  { id: 'p-04', finds: [['Miami', 'geonames:4164138']], never: ['South'] },
  { id: 'p-05', finds: [['Kolkata', 'geonames:1275004']], never: ['Anand'] },
  { id: 'p-06', finds: [], never: ['Atlantic'] },
  {
    id: 'p-07',
    finds: [
      ['Scotland', 'division:gb.sct'],
      ['Madeira', 'division:pt.10'],
      ['Azores', 'division:pt.23'],
      ['Bonaire', 'division:bq.bo'],
      ['St Eustatius', 'division:bq.se'],
      ['Saba', 'division:bq.sb'],
    ],
  },
  {
    id: 'c03-two-places',
    finds: [
      ['Birmingham', 'geonames:2655603'],
      ['England', 'division:gb.eng'],
      ['Birmingham', 'geonames:4049979'],
      ['Alabama', 'division:us.al'],
      ['Cambridge', 'geonames:4931972'],
      ['Massachusetts', 'division:us.ma'],
      ['Cambridge', 'geonames:2653941'],
      ['England', 'division:gb.eng'],
      ['Portland', 'geonames:4975802'],
      ['Maine', 'division:us.me'],
      ['Portland', 'geonames:5746545'],
      ['Oregon', 'division:us.or'],
    ],
  },
  {
    id: 'c04-two-georgias',
    finds: [
      ['Georgia', 'division:us.ga'],
      ['Atlanta', 'geonames:4180439'],
      ['Georgian', 'country:ge'],
      ['Tbilisi', 'geonames:611717'],
      ['Georgia', 'country:ge'],
    ],
  },
  {
    id: 'c05-n-korea',
    finds: [
      ['N. Korea', 'country:kp'],
      ['S. Korea', 'country:kr'],
      ['Japan', 'country:jp'],
      ['N. Korea', 'country:kp'],
      ['N. Ireland', 'division:gb.nir'],
    ],
  },
];

const LINE = /^.*$/gm;
const FRONT_MATTER = /^---\n[\s\S]*?\n---\n/;

/** The text of a line of places-dates.jsonl, or of an article. */
function readCase(id: string): string {
  if (id.startsWith('c'))
    return readFileSync(path.join(folder, `articles/${id}.md`), 'utf8').replace(FRONT_MATTER, '');
  const lines = readFileSync(path.join(folder, 'places-dates.jsonl'), 'utf8').match(LINE) ?? [];
  const row = lines.find((line) => line.includes(`"id": "${id}"`));
  if (row === undefined) throw new Error(`places-dates.jsonl has no case ${id}.`);
  return (JSON.parse(row) as { readonly text: string }).text;
}

describe.skipIf(!existsSync(folder))('the cases of places', () => {
  test.each(CASES)('$id', ({ id, finds, never = [] }) => {
    const text = readCase(id);
    const { mentions } = extractPlaces(articleTextFromPlain(text), loadGazetteer(), { people: [] });
    const found = mentions.map(({ span, place }) => [slice(text, span), place] as const);
    const wanted = new Set(finds.map(([printed]) => printed));
    expect(found.filter(([printed]) => wanted.has(printed))).toEqual(finds);
    expect(found.filter(([printed]) => never.includes(printed))).toEqual([]);
  });
});
