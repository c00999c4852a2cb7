import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openSoundArchive } from '../open-archive.ts';
import { createUrls } from '../../core/addresses/urls.ts';
import { archiveFeed } from '../../views/site/feed.ts';
import {
  createLedgerArchive,
  BRIDGE,
  FERRY,
  SAFE,
  SHUT,
  FERRIES,
  STILL,
  article,
  type LedgerArchive,
} from '../../test/support/ledger-archive.ts';

let made: LedgerArchive;
let scratch: LedgerArchive['scratch'];
beforeEach(async () => {
  made = await createLedgerArchive();
  ({ scratch } = made);
});
afterEach(() => scratch.remove());

const runLedgerHere = (...args: string[]) => made.runLedgerHere(...args);
const idsByWords = () => made.idsByWords();
const problems = () => made.problems();
const history = () => made.history();

describe('what only the program reads otherwise', () => {
  const QUOTES = 'ledger/quotes/2024.ndjson';
  const ARTICLES = 'ledger/articles/2024.ndjson';
  const SPEAKERS = 'ledger/speakers.ndjson';
  const PLACES = 'ledger/places.ndjson';
  const SIGN = `The sign above the ramp, painted in 1951 and never since, says “No entry” in red letters.`;
  const VARNA = `Lorries to Varna will take the ferry.`;
  const bridge = (...more: string[]) => article('The bridge', SAFE, SHUT, FERRIES, STILL, ...more);

  const rowsOf = async (path: string) => {
    const text = await readFile(join(scratch.settings.contentDir, path), 'utf8');
    return text
      .trim()
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  };
  const editRows = async (
    path: string,
    change: (rows: Record<string, unknown>[]) => readonly Record<string, unknown>[],
  ) => {
    const rows = change(await rowsOf(path));
    await scratch.write(path, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  };
  /** As a ledger of an earlier version is, which knows nothing of how an article was given. */
  const withoutDigests = () =>
    editRows(ARTICLES, (rows) => rows.map(({ body: _body, overrides: _overrides, ...row }) => row));
  /** A row of a quote that an earlier version read. */
  const publish = async (exact: string, prefix: string, suffix: string, more = {}) => {
    const id = 'zzzzzzzzz0';
    const row = { id, article: '2024-02-08-bridge', exact, prefix, suffix, start: 0 };
    await editRows(QUOTES, (rows) => [...rows, { ...row, published: '2024-02-08', ...more }]);
    return id;
  };
  const signs = [
    'The sign above the ramp, painted in 1951 and never since, says ',
    ' in red letters.',
  ] as const;

  describe.each([
    ['with digests', async () => {}],
    ['of an earlier ledger', withoutDigests],
  ])('%s', (_what, prepare) => {
    test('a quote that is not read any more stops nothing, and says so', async () => {
      await scratch.write(BRIDGE, bridge(SIGN));
      await runLedgerHere();
      await prepare();
      const id = await publish('No entry', ...signs);
      expect(await problems()).toBe('');
      for (const round of ['before recording', 'after']) {
        const { history: now } = await history();
        expect(now.unread, round).toMatchObject([{ row: { id }, article: { slug: 'bridge' } }]);
        expect(now.withdrawn, round).toEqual([]);
        expect(now.departedFrom('2024-02-08-bridge'), round).toEqual([]);
        if (round === 'after') break;
        const { code, said } = await runLedgerHere();
        expect(code).toBe(0);
        expect(said).toContain(`no longer listed as a quote: 1\n  ${id}  “No entry”`);
        expect(said).not.toContain('corrected');
      }
      expect(await rowsOf(QUOTES)).toContainEqual(expect.objectContaining({ id, unread: true }));
      expect(await runLedgerHere('--check')).toMatchObject({ code: 0 });
    });

    test('a quote that is the title of a work now keeps its address, and is in no list of quotes', async () => {
      await scratch.write(BRIDGE, bridge('“Night Ferry” director Lena Osei lives by the bridge.'));
      await runLedgerHere();
      await prepare();
      expect((await idsByWords()).has('Night Ferry')).toBe(false);
      const id = await publish('Night Ferry', '', ' director Lena Osei lives by the bridge.');
      expect(await problems()).toBe('');
      const { history: now } = await history();
      expect(now.unread).toMatchObject([{ row: { id }, article: { slug: 'bridge' } }]);
      expect((await runLedgerHere()).code).toBe(0);
      expect(await rowsOf(QUOTES)).toContainEqual(expect.objectContaining({ id, unread: true }));
    });

    test('a quote that begins and ends elsewhere now keeps its id, and was not corrected', async () => {
      const fault = '“It’s the owners’ fault that we are here,” said Mayor Stefan Iliev.';
      await scratch.write(BRIDGE, bridge(fault));
      await runLedgerHere();
      await prepare();
      const words = 'It’s the owners’ fault that we are here,';
      const natural = (await idsByWords()).get(words) ?? '';
      const id = 'zzzzzzzzz1';
      const cut = {
        id,
        exact: 'It’s the owners',
        suffix: ' fault that we are here,” said Mayor Ste',
      };
      await editRows(QUOTES, (rows) =>
        rows.map((row) => (row['id'] === natural ? { ...row, ...cut } : row)),
      );
      for (const round of ['before recording', 'after']) {
        expect((await idsByWords()).get(words), round).toBe(id);
        expect((await history()).history.wordsBefore({ id, words }), round).toEqual([]);
        if (round === 'after') break;
        const { said } = await runLedgerHere();
        expect(said).not.toContain('corrected');
        expect(said).toContain('One quote is now read differently');
      }
    });

    test('a quote that is given to another speaker now was not corrected', async () => {
      await runLedgerHere();
      await prepare();
      const id = (await idsByWords()).get('The ferry stays,') ?? '';
      await editRows(QUOTES, (rows) =>
        rows.map((row) =>
          row['id'] === id ? { ...row, speaker: 'harbour-master-elena-markova' } : row,
        ),
      );
      const quote = { id, words: 'The ferry stays,' };
      expect((await history()).history.wordsBefore(quote)).toEqual([]);
      expect((await runLedgerHere()).said).not.toContain('corrected');
      expect((await history()).history.wordsBefore(quote)).toEqual([]);
    });

    test('a speaker who is not read any more keeps an address, and nobody gets it', async () => {
      await scratch.write(BRIDGE, bridge(SIGN));
      await runLedgerHere();
      await prepare();
      const article = '2024-02-08-bridge';
      const row = { slug: 'no-entry', name: 'No entry', kind: 'person', article };
      await editRows(SPEAKERS, (rows) => [...rows, row]);
      await editRows(QUOTES, (rows) =>
        rows.map((each) =>
          each['speaker'] === 'stefan-iliev' ? { ...each, speaker: 'no-entry' } : each,
        ),
      );
      for (const round of ['before recording', 'after']) {
        const { archive, history: now } = await history();
        expect(
          archive.speakers.map(({ slug }) => slug),
          round,
        ).toContain('stefan-iliev');
        expect(now.formerSpeakers, round).toContainEqual(
          expect.objectContaining({ row: expect.objectContaining({ slug: 'no-entry' }) }),
        );
        const fate = now.formerSpeakers.find((each) => each.row.slug === 'no-entry');
        expect(fate?.to, round).toBeUndefined();
        expect(fate?.unreadIn, round).toMatchObject([{ id: article }]);
        expect((await runLedgerHere()).code, round).toBe(0);
      }
      expect(await runLedgerHere('--check')).toMatchObject({ code: 0 });
    });

    test('a place that is not read any more keeps its address', async () => {
      await scratch.write(BRIDGE, bridge(VARNA));
      await runLedgerHere();
      await prepare();
      const row = { slug: 'lorries', name: 'Lorries', id: 'geonames:1' };
      await editRows(PLACES, (rows) => [...rows, row]);
      for (const round of ['before recording', 'after']) {
        const fate = (await history()).history.formerPlaces.find(
          (each) => each.row.slug === 'lorries',
        );
        expect(fate?.unreadIn, round).toMatchObject([{ slug: 'bridge' }]);
        expect((await runLedgerHere()).code, round).toBe(0);
      }
      expect(await rowsOf(PLACES)).toContainEqual({
        ...row,
        article: '2024-02-08-bridge',
        unread: true,
      });
    });

    test('words that the program leaves out of the text stop nothing', async () => {
      await scratch.write(
        BRIDGE,
        bridge('A picture: <!-- figure title="The ramp at dawn" --> below.'),
      );
      await runLedgerHere();
      await prepare();
      await publish('The ramp at dawn', 'A picture: <!-- figure title=', ' --> below.');
      expect(await problems()).toBe('');
      expect((await history()).history.unread).toHaveLength(1);
      expect((await runLedgerHere()).code).toBe(0);
    });

    test('words whose marks an editor took away are asked for by name', async () => {
      await runLedgerHere();
      await prepare();
      await scratch.write(
        BRIDGE,
        article('The bridge', SAFE, SHUT, FERRIES.replace(/[“”]/g, ''), STILL),
      );
      expect(await problems()).toContain('The published quote “no alternative”');
    });

    test('a quote that an override denies is asked for by name, and comes back without it', async () => {
      await runLedgerHere();
      await prepare();
      const id = (await idsByWords()).get('no alternative') ?? '';
      const denied = bridge().replace(
        'date:',
        'quotes: [{ match: no alternative, quote: false }]\ndate:',
      );
      await scratch.write(BRIDGE, denied);
      expect(await problems()).toContain(`The published quote “no alternative” (/quotes/${id}/)`);
      await scratch.write(BRIDGE, bridge());
      expect((await idsByWords()).get('no alternative')).toBe(id);
    });
  });

  test('a quote that is read again returns to life under its id', async () => {
    await runLedgerHere();
    const id = (await idsByWords()).get('no alternative') ?? '';
    await editRows(QUOTES, (rows) =>
      rows.map((row) => (row['id'] === id ? { ...row, unread: true } : row)),
    );
    expect((await idsByWords()).get('no alternative')).toBe(id);
    expect((await history()).history.unread).toEqual([]);
    expect((await runLedgerHere()).said).toContain('One quote is now read differently');
    expect((await rowsOf(QUOTES)).some((row) => 'unread' in row)).toBe(false);
  });

  test('one that is recorded as no longer read stops nothing when its words are cut', async () => {
    await scratch.write(BRIDGE, bridge(SIGN));
    await runLedgerHere();
    const id = await publish('No entry', ...signs, { unread: true });
    await scratch.write(BRIDGE, bridge());
    expect(await problems()).toBe('');
    expect((await history()).history.unread).toMatchObject([{ row: { id } }]);
  });

  test('a tombstone for one that is no longer read is respected', async () => {
    await scratch.write(BRIDGE, bridge(SIGN));
    await runLedgerHere();
    const id = await publish('No entry', ...signs, { unread: true });
    await scratch.write(
      'tombstones.yaml',
      `- { id: "${id}", date: 2024-02-12, reason: A sign. }\n`,
    );
    expect(await problems()).toBe('');
    const { history: now } = await history();
    expect(now.unread).toEqual([]);
    expect(now.withdrawn).toMatchObject([{ id }]);
  });

  test('a correction by the editor stays one, in a ledger with digests', async () => {
    await runLedgerHere();
    const id = (await idsByWords()).get('The ferry stays,') ?? '';
    const edited = STILL.replace('ferry', 'old ferry').replace('Iliev', 'Markova');
    await scratch.write(BRIDGE, article('The bridge', SAFE, SHUT, FERRIES, edited));
    const quote = { id, words: 'The old ferry stays,' };
    const before = [{ exact: 'The ferry stays,', speaker: 'Stefan Iliev' }];
    expect((await history()).history.wordsBefore(quote)).toEqual(before);
  });

  test('the editor’s file of speakers corrects, though no article changed', async () => {
    await scratch.write(
      FERRY,
      article('The ferry', 'The pilot Stefan Iliev told reporters: “The ferry is old and slow.”'),
    );
    await runLedgerHere();
    const id = (await idsByWords()).get('The ferry is old and slow.') ?? '';
    await scratch.write(
      'speakers.yaml',
      '- name: Stefan Iliev\n  slug: iliev-pilot\n  only: { articles: [2024-02-08-ferry] }\n- name: Stefan Iliev\n  only: { articles: [2024-02-08-bridge] }\n',
    );
    const message = await problems();
    if (message !== '') throw new Error(message);
    const before = (await history()).history.wordsBefore({
      id,
      words: 'The ferry is old and slow.',
    });
    expect(before).toMatchObject([{ speaker: 'Stefan Iliev' }]);
  });

  test('an editor’s entry for a name that is not read any more stops nothing; a slip does', async () => {
    await runLedgerHere();
    const row = {
      slug: 'no-entry',
      name: 'No Entry',
      kind: 'person',
      article: '2024-02-08-bridge',
    };
    await editRows(SPEAKERS, (rows) => [...rows, row]);
    await editRows(PLACES, (rows) => [
      ...rows,
      { slug: 'goteborg', name: 'Göteborg', id: 'geonames:2711537' },
    ]);
    await scratch.write('speakers.yaml', '- name: No Entry\n');
    await scratch.write('places.yaml', '- name: Göteborg\n  place: geonames:2711537\n');
    const { warnings } = await openSoundArchive(scratch.settings);
    expect(warnings.map(({ message }) => message)).toEqual([
      'places: “Göteborg” is found as a place in no article.',
      'speakers: “No Entry” is named in no article.',
    ]);
    await scratch.write('speakers.yaml', '- name: Sttefan Iliew\n');
    expect(await problems()).toContain('is named in no article');
  });

  test('an article is named in feeds by its id, or as it was named when it was published', async () => {
    const withSlug = (slug: string) =>
      bridge().replace('title:', `id: 2024-02-08-bridge\nslug: ${slug}\ntitle:`);
    const identity = async () => {
      const { archive, history: now } = await history();
      const feed = archiveFeed(archive, createUrls('/'), scratch.settings, now);
      return feed.items.map((item) => item.identity);
    };
    const byId = ['tag:verbatim.example,2026:articles/2024-02-08-bridge'];
    const byAddress = ['/2024/02/08/bridge/'];
    expect(await identity()).toEqual(byId);
    await runLedgerHere();
    await scratch.write(BRIDGE, withSlug('pump-report'));
    expect(await identity()).toEqual(byId);
    await runLedgerHere();
    expect(await identity()).toEqual(byId);
    // Published by a version that named it by its address.
    await scratch.write(BRIDGE, withSlug('bridge'));
    await runLedgerHere();
    await withoutDigests();
    expect(await identity()).toEqual(byAddress);
    await scratch.write(BRIDGE, withSlug('pump-report'));
    expect(await identity()).toEqual(byAddress);
    await runLedgerHere();
    await scratch.write(BRIDGE, withSlug('third'));
    await runLedgerHere();
    expect(await identity()).toEqual(byAddress);
  });

  test('the address of another name stays when the name is not read any more', async () => {
    await runLedgerHere();
    const row = {
      slug: 'the-harbour-man',
      name: 'The harbour man',
      kind: 'person',
      article: '2024-02-08-bridge',
      now: 'stefan-iliev',
    };
    await editRows(SPEAKERS, (rows) => [...rows, row]);
    const { history: now } = await history();
    expect(now.formerSpeakers).toContainEqual({
      row,
      to: expect.objectContaining({ slug: 'stefan-iliev' }),
    });
    expect(await rowsOf(SPEAKERS)).toContainEqual(row);
  });
});
