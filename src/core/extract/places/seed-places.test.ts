import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadGazetteer } from '../../../archive-folder/gazetteer-store.ts';
import { articleTextFromPlain } from '../../article/text.ts';
import type { CalendarDate } from '../../calendar/date.ts';
import { slice } from '../../text/span.ts';
import { extractDates } from '../dates/dates.ts';
import { extractPlaces } from './names/toponyms.ts';

const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));
const shared = process.env['VERBATIM_SHARED'];
const folder = path.join(shared ?? path.join(ROOT, '../shared'), 'seed');

if (shared !== undefined && !existsSync(folder)) {
  throw new Error(`VERBATIM_SHARED is set, but there is no folder ${folder}.`);
}
if (!existsSync(folder))
  console.warn(`Skipped: no seed article, since there is no folder ${folder}.`);

describe.skipIf(!existsSync(folder))('the seed article', () => {
  const { text, date } = readSeed();
  const article = articleTextFromPlain(text);
  const { places, mentions } = extractPlaces(article, loadGazetteer(), { people: [] });
  const names = new Map(places.map((place) => [place.id, place.name]));

  test('has exactly its places', () => {
    expect(places.map(({ name }) => name).sort()).toEqual([
      'Armenia',
      'Azerbaijan',
      'Baku',
      'European Union',
      'Moscow',
      'Nagorno-Karabakh',
      'Russia',
      'South Caucasus',
      'United States',
      'Washington',
      'Yerevan',
    ]);
  });

  test('finds every printed form', () => {
    const printed = new Set(mentions.map(({ span }) => slice(text, span)));
    expect([...printed].sort()).toEqual([
      'Armenia',
      'Armenian',
      'Azerbaijan',
      'Azerbaijani',
      'Baku',
      'EU',
      'European Union',
      'Karabakh',
      'Moscow',
      'Nagorno-Karabakh',
      'Russia',
      'Russian',
      'South Caucasus',
      'U.S.',
      'Washington',
      'Yerevan',
    ]);
  });

  test.each([
    ['visit Moscow', 'Moscow', 'literal'],
    ['Moscow has repeatedly offered', 'Moscow', 'metonym'],
    ['Yerevan hoped', 'Yerevan', 'metonym'],
    ['Baku accused', 'Baku', 'metonym'],
    ['in Washington', 'Washington', 'literal'],
    ['Armenian leadership', 'Armenian', 'demonym'],
    ['near Russia', 'Russia', 'literal'],
  ])('%s: %s is %s', (around, name, kind) => {
    const start = text.indexOf(around) + around.indexOf(name);
    const mention = mentions.find(({ span }) => span.start === start);
    expect(mention?.kind).toBe(kind);
  });

  test('places Karabakh in no country', () => {
    expect(places.find(({ name }) => name === 'Nagorno-Karabakh')?.country).toBeUndefined();
    expect(names.get('country:am')).toBe('Armenia');
  });

  test('has exactly its dates', () => {
    const dates = extractDates(article, date).map(({ span, interval, precision }) => [
      slice(text, span),
      interval.start,
      interval.end,
      precision,
    ]);
    expect(dates).toEqual([
      ['Thursday', '2024-02-08', '2024-02-08', 'day'],
      ['December', '2023-12-01', '2023-12-31', 'month'],
      ['late January', '2024-01-21', '2024-01-31', 'month'],
      ['October', '2023-10-01', '2023-10-31', 'month'],
      ['November', '2023-11-01', '2023-11-30', 'month'],
      ['2020', '2020-01-01', '2020-12-31', 'year'],
      ['last September', '2023-09-01', '2023-09-30', 'month'],
    ]);
  });
});

function readSeed(): { text: string; date: CalendarDate } {
  const file = existsSync(folder)
    ? readdirSync(folder).find((name) => name.endsWith('.txt'))
    : undefined;
  if (!file) return { text: '', date: '2024-02-08' as CalendarDate };
  const raw = readFileSync(path.join(folder, file), 'utf8');
  const head = /^ date (\d{4}-\d{2}-\d{2}) /.exec(raw);
  if (!head?.[1]) throw new Error(`${file} does not start with its date.`);
  return { text: raw.slice(head[0].length), date: head[1] as CalendarDate };
}
