import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openSoundArchive } from '../open-archive.ts';
import {
  createLedgerArchive,
  BRIDGE,
  FERRY,
  HARBOUR,
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

describe('the ledger', () => {
  test('is written by verbatim ledger only, and a build counts what it does not know', async () => {
    expect((await openSoundArchive(scratch.settings)).unrecorded).toBe(4);
    expect((await runLedgerHere('--check')).code).toBe(1);
    expect((await runLedgerHere()).said).toContain('new: 4');
    expect((await openSoundArchive(scratch.settings)).unrecorded).toBe(0);
    expect(await runLedgerHere('--check')).toMatchObject({ code: 0 });
  });

  test('a quote that a rule of the archive removes is lost, as if its article said so', async () => {
    await runLedgerHere();
    await scratch.write('quotes.yaml', 'terms: [the ferry stays]\n');
    expect(await problems()).toContain('“The ferry stays,”');
    expect((await runLedgerHere()).code).toBe(1);
  });

  test('a changed quote keeps its id, before the ledger is brought up to date and after', async () => {
    await runLedgerHere();
    const before = await idsByWords();
    const id = before.get('The bridge is safe for all traffic from today,');
    await scratch.write(
      BRIDGE,
      article('The bridge', SAFE.replace('traffic', 'cars'), SHUT, FERRIES, STILL).replace(
        'date: 2024-02-08',
        'date: 2024-02-08\nupdated: 2024-02-11',
      ),
    );
    const words = 'The bridge is safe for all cars from today,';
    expect((await idsByWords()).get(words)).toBe(id);
    const first = await history();
    const quote = { id: id ?? '', words };
    const exact = 'The bridge is safe for all traffic from today,';
    expect(first.history.wordsBefore(quote)).toEqual([{ exact }]);
    const { said } = await runLedgerHere();
    expect(said).toContain('corrected: 1');
    expect((await idsByWords()).get(words)).toBe(id);
    const second = await history();
    expect(second.history.wordsBefore(quote)).toEqual([{ exact, until: '2024-02-11' }]);
  });

  test('words that come again as a new quote do not get the id of the quote that said them', async () => {
    await runLedgerHere();
    const id = (await idsByWords()).get('The ferry stays,');
    const again = `The mayor, who had said “The ferry stays,” in 2019, went home.`;
    await scratch.write(
      BRIDGE,
      article('The bridge', SAFE, SHUT, FERRIES, STILL.replace('ferry', 'old ferry'), again),
    );
    const ids = await idsByWords();
    expect(ids.get('The old ferry stays,')).toBe(id);
    expect(ids.get('The ferry stays,')).not.toBe(id);
  });

  test('a lost quote stops the build by name; a tombstone lets it go', async () => {
    await runLedgerHere();
    const id = (await idsByWords()).get('no alternative') ?? '';
    await scratch.write(BRIDGE, article('The bridge', SAFE, SHUT, STILL));
    const message = await problems();
    expect(message).toContain(`content/${BRIDGE}`);
    expect(message).toContain(`The published quote “no alternative” (/quotes/${id}/)`);
    expect(message).toContain(`- { id: ${id}, date: …, reason: … }`);
    expect((await runLedgerHere()).code).toBe(1);
    const stone = `- { id: "${id}", date: 2024-02-12, reason: It was misheard. }\n`;
    await scratch.write('tombstones.yaml', stone);
    expect(await problems()).toBe('');
    expect((await runLedgerHere()).code).toBe(0);
    const { withdrawn } = (await history()).history;
    expect(withdrawn).toMatchObject([{ id, tombstone: { reason: 'It was misheard.' } }]);
  });

  test('a tombstone for words that are still there, or never were, is a mistake', async () => {
    await runLedgerHere();
    const id = (await idsByWords()).get('no alternative') ?? '';
    const stones = [id, 'zzzzzzzzzz'].map(
      (of) => `- { id: "${of}", date: 2024-02-12, reason: x }\n`,
    );
    await scratch.write('tombstones.yaml', stones.join(''));
    const message = await problems();
    expect(message).toContain('content/tombstones.yaml:1  The quote');
    expect(message).toContain('are still in 2024-02-08-bridge');
    expect(message).toContain('content/tombstones.yaml:2  No quote zzzzzzzzzz was published');
  });

  test('a split article: quotes go along with their passage, and their old anchors lead on', async () => {
    await runLedgerHere();
    const before = await idsByWords();
    await scratch.write(BRIDGE, article('The bridge', SAFE, SHUT));
    await scratch.write(FERRY, article('The ferry', FERRIES, STILL));
    for (const round of ['before recording', 'after']) {
      expect(await idsByWords(), round).toEqual(before);
      const { history: now } = await history();
      expect(now.departedFrom('2024-02-08-bridge').map(({ quote }) => quote?.words)).toEqual(
        expect.arrayContaining(['no alternative', 'The ferry stays,']),
      );
      expect((await runLedgerHere()).code).toBe(0);
    }
  });

  test('a short quote is not found in another article by its words alone', async () => {
    await runLedgerHere();
    await scratch.write(BRIDGE, article('The bridge', SAFE, SHUT, STILL));
    const other = `The minister saw “no alternative” to a tax, she said in Sofia.`;
    await scratch.write(HARBOUR, article('A tax', other));
    expect(await problems()).toContain('The published quote “no alternative”');
  });

  test('a renamed article is known by its quotes; both of its addresses stay', async () => {
    await runLedgerHere();
    const before = await idsByWords();
    await rm(join(scratch.settings.contentDir, BRIDGE));
    await scratch.write(HARBOUR, article('A new title', SAFE, SHUT, FERRIES, STILL));
    expect(await idsByWords()).toEqual(before);
    await runLedgerHere();
    const { history: now } = await history();
    expect(now.formerArticles).toMatchObject([
      { address: '2024/02/08/bridge', to: { title: 'A new title' } },
    ]);
    expect(now.formerArticles[0]?.quotes).toHaveLength(4);
  });

  test('the old address of an article redirects to its new one, and no other may take it', async () => {
    const withSlug = (slug: string) =>
      article('The bridge', SAFE, SHUT, FERRIES, STILL).replace(
        'title:',
        `id: 2024-02-08-bridge\nslug: ${slug}\ntitle:`,
      );
    await scratch.write(BRIDGE, withSlug('bridge'));
    await runLedgerHere();
    await scratch.write(BRIDGE, withSlug('bridge-at-last'));
    await runLedgerHere();
    const { history: now } = await history();
    expect(now.formerArticles).toMatchObject([
      { address: '2024/02/08/bridge', to: { slug: 'bridge-at-last' } },
    ]);
    const other = article('Another bridge', 'Nothing was said.').replace(
      'title:',
      'id: new\ntitle:',
    );
    await scratch.write('articles/bridge.md', other);
    expect(await problems()).toContain('/2024/02/08/bridge/ was published for 2024-02-08-bridge');
  });

  test('an article that is gone stops the build; its tombstone takes its quotes along', async () => {
    await scratch.write(HARBOUR, article('The harbour', 'Nothing was said.'));
    await runLedgerHere();
    await rm(join(scratch.settings.contentDir, BRIDGE));
    const message = await problems();
    expect(message).toContain('The published article “The bridge” (/2024/02/08/bridge/) is gone.');
    expect(message).not.toContain('The published quote');
    expect(message).not.toContain('The published page');
    const stone = (what: string) => `- { ${what}, date: 2024-02-12, reason: A hoax. }\n`;
    await scratch.write('tombstones.yaml', stone('article: 2024-02-08-bridge'));
    const people = ['harbour-master-elena-markova', 'stefan-iliev'];
    for (const slug of people) expect(await problems()).toContain(`(/speakers/${slug}/)`);
    const names = people.map((slug) => stone(`speaker: ${slug}`));
    await scratch.write(
      'tombstones.yaml',
      [stone('article: 2024-02-08-bridge'), ...names].join(''),
    );
    expect(await problems()).toBe('');
    const { history: now } = await history();
    expect(now.withdrawn).toHaveLength(4);
    expect(now.formerArticles).toMatchObject([{ tombstone: { reason: 'A hoax.' } }]);
  });

  test('two articles whose quotes clash: the later one gets a longer id, for good', async () => {
    const clash = (n: number) => `“The bridge will open to traffic on time, ${n}” Markova said.`;
    const dated = (date: string, n: number) =>
      article('A promise', `Harbour Master Elena Markova spoke.`, clash(n)).replace(
        /date: .*/,
        `date: ${date}`,
      );
    await scratch.write('articles/2024-02-09-harbour-talks.md', dated('2024-02-09', 50266627));
    await runLedgerHere();
    await scratch.write('articles/2024-02-08-bridge-opens.md', dated('2024-02-08', 12987846));
    const ids = await idsByWords();
    const known = ids.get('The bridge will open to traffic on time, 50266627') ?? '';
    const late = ids.get('The bridge will open to traffic on time, 12987846') ?? '';
    // Published first, though its article is the younger one.
    expect(known).toHaveLength(10);
    expect(late).toHaveLength(11);
    expect(late.startsWith(known)).toBe(true);
    await runLedgerHere();
    expect(await idsByWords()).toEqual(ids);
  });

  test('a broken line is said with file and line, and the ledger is not written over', async () => {
    await runLedgerHere();
    const path = 'ledger/quotes/2024.ndjson';
    const file = join(scratch.settings.contentDir, path);
    const text = await readFile(file, 'utf8');
    await scratch.write(path, `<<<<<<< HEAD\n${text}`);
    expect(await problems()).toContain(
      'content/ledger/quotes/2024.ndjson:1  The line is not JSON.',
    );
    expect((await runLedgerHere()).code).toBe(1);
    expect(await readFile(file, 'utf8')).toContain('<<<<<<< HEAD');
  });

  test('a quote whose attribution goes round it keeps its id: a comma becomes a full stop', async () => {
    await runLedgerHere();
    const id = (await idsByWords()).get('The ferry stays,');
    const turned = `Iliev told the pilots, who had waited in the rain: “The ferry stays.”`;
    await scratch.write(BRIDGE, article('The bridge', SAFE, SHUT, FERRIES, turned));
    expect((await idsByWords()).get('The ferry stays.')).toBe(id);
    const { history: now } = await history();
    expect(now.wordsBefore({ id: id ?? '', words: 'The ferry stays.' })).toEqual([]);
  });

  test('a quote that is given to another speaker says to whom it was given before', async () => {
    await runLedgerHere();
    const id = (await idsByWords()).get('The ferry stays,') ?? '';
    await scratch.write(
      BRIDGE,
      article('The bridge', SAFE, SHUT, FERRIES, STILL.replace('Iliev', 'Markova')),
    );
    const quote = { id, words: 'The ferry stays,' };
    const before = [{ exact: 'The ferry stays,', speaker: 'Stefan Iliev' }];
    expect((await history()).history.wordsBefore(quote)).toEqual(before);
    expect((await runLedgerHere()).said).toContain('corrected: 1');
    expect((await history()).history.wordsBefore(quote)).toEqual(before);
  });

  test('nothing is recorded while anything is wrong', async () => {
    await runLedgerHere();
    const file = join(scratch.settings.contentDir, 'ledger/quotes/2024.ndjson');
    const text = await readFile(file, 'utf8');
    await scratch.write(
      'articles/2024-02-08-harbour.md',
      article('The harbour', 'She said “yes.”'),
    );
    await scratch.write(
      'tombstones.yaml',
      '- { article: 2024-02-08-bridge, date: 2024-02-12, reason: A hoax. }\n',
    );
    expect(await runLedgerHere()).toMatchObject({ code: 1 });
    expect(await readFile(file, 'utf8')).toBe(text);
  });

  test.each([
    ['that is still named', 'stefan-iliev', 'is withdrawn but articles still name Stefan Iliev'],
    ['that never was', 'nobody', 'No speaker nobody was published'],
  ])('a tombstone for a speaker %s is a mistake', async (_what, slug, message) => {
    await runLedgerHere();
    await scratch.write('tombstones.yaml', `- { speaker: ${slug}, date: 2024-02-12, reason: x }\n`);
    expect((await runLedgerHere()).said).toContain(message);
  });

  test('an editor’s slug may not take the address of somebody else', async () => {
    await runLedgerHere();
    await scratch.write(
      'speakers.yaml',
      '- name: Stefan Iliev\n  slug: harbour-master-elena-markova\n',
    );
    const { code, said } = await runLedgerHere();
    expect(code).toBe(1);
    expect(said).toContain('content/speakers.yaml:1  slug: harbour-master-elena-markova was');
  });

  test('a paper’s “Daily briefing” of another day is another article', async () => {
    const briefing = (date: string) =>
      `---\ntitle: Daily briefing\ndate: ${date}\n---\n\nNothing was said.\n`;
    await scratch.write('articles/2024-03-04-briefing.md', briefing('2024-03-04'));
    await runLedgerHere();
    await rm(join(scratch.settings.contentDir, 'articles/2024-03-04-briefing.md'));
    await scratch.write('articles/2024-03-09-briefing.md', briefing('2024-03-09'));
    expect(await problems()).toContain('The published article “Daily briefing”');
  });
});
