import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readArchive } from './archive-reading.ts';
import { loadEntries } from '../site/article-loader.ts';
import { articleTextOf } from './article-reading.ts';
import { ledgerCommand } from '../cli/ledger.ts';
import { runCommand } from '../cli/run-command.ts';
import { findRereadings } from '../core/ledger/rereadings.ts';
import { publicationHistory } from '../core/ledger/publication-history.ts';
import { ContentError } from '../core/problem.ts';
import { createUrls } from '../core/urls.ts';
import { archiveFeed } from '../views/feed-view.ts';
import { createScratchContent, type ScratchContent } from '../test/support/scratch-content.ts';

const BRIDGE = 'articles/2024-02-08-bridge.md';
const FERRY = 'articles/2024-02-09-ferry.md';
const HARBOUR = 'articles/2024-02-10-harbour.md';

const SAFE = `“The bridge is safe for all traffic from today,” said Harbour Master Elena Markova.`;
const SHUT = `Mayor Stefan Iliev told reporters: “We will not shut it again before the winter of next year.”`;
const FERRIES = `He said there was “no alternative” to the ferry for lorries.`;
const STILL = `“The ferry stays,” Iliev added.`;

const article = (title: string, ...paragraphs: string[]) =>
  `---\ntitle: ${title}\ndate: 2024-02-08\n---\n\nThe bridge opened on Thursday.\n\n${paragraphs.join('\n\n')}\n`;

let scratch: ScratchContent;

beforeEach(async () => {
  scratch = await createScratchContent();
  await scratch.write(BRIDGE, article('The bridge', SAFE, SHUT, FERRIES, STILL));
});
afterEach(() => scratch.remove());

async function runLedgerHere(...args: string[]): Promise<{ code: number; said: string }> {
  let said = '';
  const io = { out: (text: string) => (said += text), err: (text: string) => (said += text) };
  return { code: await runCommand(ledgerCommand, args, scratch.settings, io), said };
}

/** Ids by words, of all articles. */
async function idsByWords(): Promise<Map<string, string>> {
  const { entries } = await loadEntries(scratch.settings);
  return new Map(
    [...entries.values()].flatMap(({ quotes }) => quotes.map(({ words, id }) => [words, id])),
  );
}

async function problems(): Promise<string> {
  const error: unknown = await loadEntries(scratch.settings).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof ContentError ? error.message : '';
}

async function history() {
  const { archive, record } = await readArchive(scratch.settings);
  const rereadings = await findRereadings(archive, record, (entry) =>
    articleTextOf(entry, scratch.settings),
  );
  return { archive, history: publicationHistory(archive, record, rereadings) };
}

describe('the ledger', () => {
  test('is written by npm run ledger only, and a build counts what it does not know', async () => {
    expect((await loadEntries(scratch.settings)).unrecorded).toBe(4);
    expect((await runLedgerHere('--check')).code).toBe(1);
    expect((await runLedgerHere()).said).toContain('new: 4');
    expect((await loadEntries(scratch.settings)).unrecorded).toBe(0);
    expect(await runLedgerHere('--check')).toMatchObject({ code: 0 });
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
    expect(message).toContain('still stand in 2024-02-08-bridge');
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

  test('an article with another slug leads on from the old one, which nobody else may take', async () => {
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
    const stone = '- { article: 2024-02-08-bridge, date: 2024-02-12, reason: A hoax. }\n';
    await scratch.write('tombstones.yaml', stone);
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
    expect(await problems()).toContain('content/ledger/quotes/2024.ndjson:1  The line is no JSON.');
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
        expect(said).toContain(`no longer read as a quote: 1\n  ${id}  “No entry”`);
        expect(said).not.toContain('corrected');
      }
      expect(await rowsOf(QUOTES)).toContainEqual(expect.objectContaining({ id, unread: true }));
      expect(await runLedgerHere('--check')).toMatchObject({ code: 0 });
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
        expect(said).toContain('1 quote is read otherwise');
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
    expect((await runLedgerHere()).said).toContain('1 quote is read otherwise');
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
    const { warnings } = await loadEntries(scratch.settings);
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
    expect(
      (await rowsOf(SPEAKERS)).filter((each) => each['now'] === 'stefan-iliev').length,
    ).toBeGreaterThan(1);
  });
});
