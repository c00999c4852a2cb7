import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  editRows,
  PLACES,
  QUOTES,
  rowsOf,
  SPEAKERS,
  withoutDigests,
} from '../../test/support/ledger/edit-ledger.ts';
import {
  createLedgerArchive,
  BRIDGE,
  SAFE,
  SHUT,
  FERRIES,
  STILL,
  article,
  type LedgerArchive,
} from '../../test/support/ledger/ledger-archive.ts';

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
  const SIGN = `The sign above the ramp, painted in 1951 and never since, says “No entry” in red letters.`;
  const VARNA = `Lorries to Varna will take the ferry.`;
  const bridge = (...more: string[]) => article('The bridge', SAFE, SHUT, FERRIES, STILL, ...more);

  /** A row of a quote that an earlier version read. */
  const publish = async (exact: string, prefix: string, suffix: string, more = {}) => {
    const id = 'zzzzzzzzz0';
    const row = { id, article: '2024-02-08-bridge', exact, prefix, suffix, start: 0 };
    await editRows(scratch, QUOTES, (rows) => [
      ...rows,
      { ...row, published: '2024-02-08', ...more },
    ]);
    return id;
  };
  const signs = [
    'The sign above the ramp, painted in 1951 and never since, says ',
    ' in red letters.',
  ] as const;

  describe.each([
    ['with digests', async () => {}],
    ['of an earlier ledger', () => withoutDigests(scratch)],
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
      expect(await rowsOf(scratch, QUOTES)).toContainEqual(
        expect.objectContaining({ id, unread: true }),
      );
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
      expect(await rowsOf(scratch, QUOTES)).toContainEqual(
        expect.objectContaining({ id, unread: true }),
      );
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
      await editRows(scratch, QUOTES, (rows) =>
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
      await editRows(scratch, QUOTES, (rows) =>
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
      await editRows(scratch, SPEAKERS, (rows) => [...rows, row]);
      await editRows(scratch, QUOTES, (rows) =>
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
      await editRows(scratch, PLACES, (rows) => [...rows, row]);
      for (const round of ['before recording', 'after']) {
        const fate = (await history()).history.formerPlaces.find(
          (each) => each.row.slug === 'lorries',
        );
        expect(fate?.unreadIn, round).toMatchObject([{ slug: 'bridge' }]);
        expect((await runLedgerHere()).code, round).toBe(0);
      }
      expect(await rowsOf(scratch, PLACES)).toContainEqual({
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
    await editRows(scratch, QUOTES, (rows) =>
      rows.map((row) => (row['id'] === id ? { ...row, unread: true } : row)),
    );
    expect((await idsByWords()).get('no alternative')).toBe(id);
    expect((await history()).history.unread).toEqual([]);
    expect((await runLedgerHere()).said).toContain('One quote is now read differently');
    expect((await rowsOf(scratch, QUOTES)).some((row) => 'unread' in row)).toBe(false);
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
});
