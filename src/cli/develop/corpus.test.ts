import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readSettings } from '../../archive-folder/settings.ts';
import { runCommand } from '../run-command.ts';
import { corpusCommand } from './corpus.ts';
import { readCorpus } from './corpus/input.ts';
import { predictPlaces } from './corpus/places.ts';
import { predictQuotes } from './corpus/quotes.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'verbatim-corpus-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function file(text: string): string {
  const path = join(root, 'in.jsonl');
  writeFileSync(path, text);
  return path;
}

describe('readCorpus', () => {
  test('one article a line; empty lines are passed over', () => {
    const path = file(
      '\uFEFF{"id":1,"text":"A"}\n\n{"id":"b","text":"B","lang":"de","date":"2024-02-08","attributions":[]}\n',
    );
    expect(readCorpus(path)).toEqual([
      { id: '1', text: 'A', doubleMarksOnly: false },
      { id: 'b', text: 'B', lang: 'de', date: '2024-02-08', doubleMarksOnly: true },
    ]);
  });

  test.each([
    ['{', /in\.jsonl:2: not JSON/],
    ['[]', /in\.jsonl:2: not an object/],
    ['{"text":"A"}', /"id" is missing/],
    ['{"id":"a"}', /"text" is missing/],
  ])('the line %j is refused, with its number', (line, message) => {
    expect(() => readCorpus(file(`{"id":"a","text":""}\n${line}`))).toThrow(message);
  });

  test('a file that is not there is refused', () => {
    expect(() => readCorpus(join(root, 'none.jsonl'))).toThrow(/cannot be read/);
  });
});

describe('predictQuotes', () => {
  const text = 'Ana Ruiz came.\n“We sail at noon,” she told reporters on Tuesday.';

  test('the words without their marks, the resolved name and where it is printed', () => {
    const { quotes } = predictQuotes({ id: 'a', text, date: '2024-02-08' as never });
    expect(quotes).toMatchObject([{ speaker: 'Ana Ruiz', said: { start: '2024-02-06' } }]);
    const [span] = quotes[0]?.spans ?? [];
    expect(text.slice(span?.start, span?.end)).toBe('We sail at noon,');
    expect(text.slice(quotes[0]?.source?.start, quotes[0]?.source?.end)).toBe('she');
  });

  test('without a day nothing is dated', () => {
    expect(predictQuotes({ id: 'a', text }).quotes[0]).not.toHaveProperty('said');
  });

  test('where only double marks are scored, others are left out', () => {
    const single = "Ana Ruiz said: 'We sail at noon, all of us.'";
    expect(predictQuotes({ id: 'a', text: single }).quotes).toHaveLength(1);
    expect(predictQuotes({ id: 'a', text: single, doubleMarksOnly: true }).quotes).toEqual([]);
    expect(predictQuotes({ id: 'a', text, doubleMarksOnly: true }).quotes).toHaveLength(1);
  });
});

test('places are in the order of the text, countries with their code', () => {
  const text = 'They met in Lisbon and left Norway by way of the Harbour Street.';
  const [{ places } = { places: [] }] = predictPlaces([{ id: 'a', text }]);
  expect(places.map((place) => place.text).slice(0, 2)).toEqual(['Lisbon', 'Norway']);
  expect(places[0]).not.toHaveProperty('countryCode');
  expect(places[1]).toMatchObject({ countryCode: 'NO' });
});

describe('the command', () => {
  async function run(...args: string[]) {
    let [out, err] = ['', ''];
    const io = { out: (text: string) => (out += text), err: (text: string) => (err += text) };
    const status = await runCommand(corpusCommand, args, readSettings({}), io);
    return { status, out, err };
  }

  test.each([
    [[], 'quotes'],
    [['--places'], 'places'],
  ])('with %j writes %s', async (args, key) => {
    const output = join(root, 'out.jsonl');
    const input = file('{"id":"a","text":"It rained in Lisbon."}\n');
    expect(await run(...args, input, output)).toMatchObject({ status: 0 });
    expect(JSON.parse(readFileSync(output, 'utf8'))).toHaveProperty(key);
  });

  test('a file that cannot be written is told', async () => {
    const input = file('{"id":"a","text":""}\n');
    const { status, err } = await run(input, join(root, 'none', 'out.jsonl'));
    expect(status).toBe(2);
    expect(err).toContain('cannot be written');
  });
});
