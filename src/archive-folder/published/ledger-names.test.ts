import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openSoundArchive } from '../open-archive.ts';
import { createUrls } from '../../core/addresses/urls.ts';
import { archiveFeed } from '../../views/site/feed.ts';
import {
  editRows,
  PLACES,
  rowsOf,
  SPEAKERS,
  withoutDigests,
} from '../../test/support/ledger/edit-ledger.ts';
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

const bridge = () => article('The bridge', SAFE, SHUT, FERRIES, STILL);

describe('names in a ledger', () => {
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
    await editRows(scratch, SPEAKERS, (rows) => [...rows, row]);
    await editRows(scratch, PLACES, (rows) => [
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
    await withoutDigests(scratch);
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
    await editRows(scratch, SPEAKERS, (rows) => [...rows, row]);
    const { history: now } = await history();
    expect(now.formerSpeakers).toContainEqual({
      row,
      to: expect.objectContaining({ slug: 'stefan-iliev' }),
    });
    expect(await rowsOf(scratch, SPEAKERS)).toContainEqual(row);
  });
});
