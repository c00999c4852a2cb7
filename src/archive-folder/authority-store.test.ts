import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { noPlaceAuthority } from '../core/authority/place-rules.ts';
import { noAuthority } from '../core/authority/read-speakers.ts';
import { createScratchContent, type ScratchContent } from '../test/support/scratch-content.ts';
import { noQuoteAuthority } from '../core/authority/quotes/read-quotes.ts';
import { readAuthority, readPlaceAuthority, readQuoteAuthority } from './authority-store.ts';
import { loadGazetteer } from './gazetteer-store.ts';

let scratch: ScratchContent;
beforeEach(async () => {
  scratch = await createScratchContent();
});
afterEach(() => scratch.remove());

const speakers = () => readAuthority(scratch.settings.contentDir);
const places = () => readPlaceAuthority(scratch.settings.contentDir, loadGazetteer());
const quotes = () => readQuoteAuthority(scratch.settings.contentDir, noAuthority);

describe('without the files', () => {
  test('the editor says nothing', () => {
    expect(speakers()).toBe(noAuthority);
    expect(places()).toBe(noPlaceAuthority);
    expect(quotes()).toBe(noQuoteAuthority);
  });
});

describe('speakers.yaml', () => {
  test('is read, in whatever way its lines end', async () => {
    await scratch.write('speakers.yaml', '\ufeff- name: Anna Berg\r\n  aliases: [A. Berg]\r\n');
    expect(speakers()).toMatchObject({ entries: [{ name: 'Anna Berg', line: 1 }] });
  });

  test.each([
    ['a key that it does not know', '- name: Anna Berg\n  nmae: x\n', 2],
    ['no list', 'name: Anna Berg\n', 1],
  ])('%s is a mistake with its line', async (_, text, line) => {
    await scratch.write('speakers.yaml', text);
    expect(speakers()).toMatchObject({ problems: [{ file: 'content/speakers.yaml', line }] });
  });

  test('bytes that are not UTF-8 are a mistake', async () => {
    await scratch.write('speakers.yaml', new Uint8Array([0x2d, 0x20, 0xff, 0xfe]));
    expect(speakers()).toHaveProperty('problems');
  });
});

describe('places.yaml', () => {
  test('is read against the gazetteer', async () => {
    await scratch.write('places.yaml', '- name: Paris\n  as: Paris, Texas\n');
    const read = places();
    expect('problems' in read ? read.problems : []).toSatisfy((problems: readonly object[]) =>
      problems.every((problem) => 'file' in problem && problem.file === 'content/places.yaml'),
    );
  });

  test('a file that is no list is a mistake', async () => {
    await scratch.write('places.yaml', 'Paris\n');
    expect(places()).toMatchObject({ problems: [{ file: 'content/places.yaml' }] });
  });

  test('bytes that are not UTF-8 are a mistake', async () => {
    await scratch.write('places.yaml', new Uint8Array([0xff, 0xfe]));
    expect(places()).toHaveProperty('problems');
  });
});

describe('quotes.yaml', () => {
  test('is read, and a mistake has its line', async () => {
    await scratch.write('quotes.yaml', 'terms: [agile]\n');
    expect(quotes()).toMatchObject({ written: [{ shown: 'terms: agile', line: 1 }] });
    await scratch.write('quotes.yaml', 'terms: [agile]\ntitle: [The Crown]\n');
    expect(quotes()).toMatchObject({ problems: [{ file: 'content/quotes.yaml', line: 2 }] });
  });

  test('bytes that are not UTF-8 are a mistake', async () => {
    await scratch.write('quotes.yaml', new Uint8Array([0xff, 0xfe]));
    expect(quotes()).toHaveProperty('problems');
  });
});
