import { AxeBuilder } from '@axe-core/playwright';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeHistory } from '../../core/history/article-history.ts';
import type { CalendarDate } from '../../core/calendar/date.ts';
import {
  createBuildFolders,
  mustBuild,
  type TemporaryFolders,
} from '../support/site/build-site.ts';
import { runNode } from '../support/site/run-node.ts';
import {
  removeSample,
  samplePath,
  samples,
  writeContent,
  writeSample,
  writeSampleContent,
} from '../support/sample-content.ts';
import { serveSite, type ServedSite } from '../support/site/serve-site.ts';
import { useReader } from './reader.ts';

/**
 * A reader has links to quotes; then one article is corrected, one is split, one is renamed, and one
 * quote is withdrawn.
 */
const reader = useReader();
let folders: TemporaryFolders;
let site: ServedSite | undefined;
/** Ids by words, as they were published first. */
let ids: Map<string, string>;

const CORRECTED = 'The bridge will stay shut until the water falls,';
const SPLIT_OFF = 'plainly necessary';
const RENAMED = 'half of it, and not a coin more.';
const WITHDRAWN = 'It is late, but it is right,';
const renamed = {
  ...samples.vote,
  slug: 'a-new-bridge-for-varna',
  title: 'A new bridge for Varna',
};

async function readIds(): Promise<Map<string, string>> {
  const lines = await Promise.all(
    ['2021', '2022', '2023'].map((year) =>
      readFile(join(folders.content, `ledger/quotes/${year}.ndjson`), 'utf8'),
    ),
  );
  const rows = lines.join('').trim().split('\n');
  return new Map(
    rows.map((line) => {
      const { exact, id } = JSON.parse(line) as { exact: string; id: string };
      return [exact, id];
    }),
  );
}

function idOf(words: string): string {
  const found = ids.get(words);
  if (found === undefined) throw new Error(`“${words}” was not published: ${[...ids.keys()]}`);
  return found;
}

async function edit(): Promise<void> {
  const { content } = folders;
  const [first = '', ...rest] = samples.flood.body.split('\n\n');
  const mayor = rest.pop() ?? '';
  const body = [first, ...rest]
    .join('\n\n')
    .replace('until the water falls', 'till the water falls');
  await writeSample(content, { ...samples.flood, body: `${body}\n` });
  const slug = 'the-mayor-on-the-flood';
  await writeSample(content, {
    date: '2021-03-04',
    slug,
    title: 'The mayor on the flood',
    body: mayor,
  });
  await removeSample(content, samples.vote);
  await writeSample(content, {
    ...renamed,
    body: samples.vote.body.replace(
      /“It is late[^\n]*/,
      'The vote was called by Georgi Hristov, who chairs the board.',
    ),
  });
  await writeContent(
    content,
    'tombstones.yaml',
    `- id: "${idOf(WITHDRAWN)}"\n  date: 2023-02-02\n  reason: Hristov was misheard.\n`,
  );
}

/** What `verbatim history` would write of an edit; a build needs no git. */
async function writeVersions(): Promise<void> {
  const article = `${samples.flood.date}-${samples.flood.slug}`;
  const [removed, added] = ['until', 'till'].map((word) => `${word} the water falls`);
  const history = writeHistory({
    article,
    first: samples.flood.date as CalendarDate,
    changes: [
      {
        date: '2021-03-06' as CalendarDate,
        commit: '197efcac5a',
        passages: [
          {
            parts: [
              { same: '“The bridge will stay shut ' },
              { removed: removed ?? '' },
              { added: added ?? '' },
              { same: ',” said …' },
            ],
          },
        ],
      },
    ],
  });
  await writeContent(folders.content, `history/2021/${article}.json`, history);
}

beforeAll(async () => {
  folders = await createBuildFolders();
  await writeSampleContent(folders.content);
  const environment = { VERBATIM_CONTENT: folders.content, VERBATIM_CACHE: folders.cache };
  const recorded = await runNode(['src/cli/verbatim.ts', 'ledger'], environment);
  expect(recorded.code, recorded.stderr).toBe(0);
  ids = await readIds();
  await edit();
  await writeVersions();
  await mustBuild(folders);
  site = await serveSite(folders.out);
});
afterAll(async () => {
  await site?.close();
  await folders.remove();
});

async function open(path: string, javaScript = false) {
  const page = await reader.start({ javaScript });
  await page.goto(`${site?.url}${path}`);
  return page;
}

describe('an old link', () => {
  test('to a quote whose words were corrected shows both wordings', async () => {
    const page = await open(`quotes/${idOf(CORRECTED)}/`);
    expect(await page.textContent('blockquote')).toContain('till the water falls');
    expect(await page.textContent('#corrected del')).toContain('until the water falls');
  });

  test('to a corrected quote in its article opens at it', async () => {
    const id = idOf(CORRECTED);
    const page = await open(`${samplePath(samples.flood)}#q-${id}`);
    expect(await page.textContent(`#q-${id}`)).toContain('till the water falls');
    expect(await page.getAttribute(`.note a[href$="${id}/#corrected"]`, 'href')).not.toBeNull();
  });

  test('to a corrected article shows at its foot what changed, and when', async () => {
    const page = await open(samplePath(samples.flood), true);
    const changed = page.locator('#versions');
    await changed.locator('summary').click();
    expect(await changed.locator('summary').innerText()).toMatch(
      /one revision since 4 March 2021,\s+the latest on 6 March 2021/,
    );
    expect((await changed.locator('p').textContent())?.trim()).toBe(
      '“The bridge will stay shut  [removed: until the water falls]  [added: till the water falls] ,” said …',
    );
    expect(await changed.locator('p').isVisible()).toBe(true);
    const { violations } = await new AxeBuilder({ page }).include('#versions').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  test.each([true, false])(
    'to a quote that went into another article, with scripts %s: the anchor is there and redirects',
    async (javaScript) => {
      const id = idOf(SPLIT_OFF);
      const page = await open(`${samplePath(samples.flood)}#q-${id}`, javaScript);
      await page.click(`#q-${id} a`);
      expect(page.url()).toBe(`${site?.url}2021/03/04/the-mayor-on-the-flood/#q-${id}`);
      expect(await page.textContent(`#q-${id}`)).toContain(SPLIT_OFF);
    },
  );

  test('to a renamed article redirects with its anchor, by script', async () => {
    const id = idOf(RENAMED);
    const page = await open(`${samplePath(samples.vote)}#q-${id}`, true);
    await page.waitForURL(`${site?.url}${samplePath(renamed)}#q-${id}`);
    expect(await page.textContent(`#q-${id}`)).toContain(RENAMED);
  });

  test('to a renamed article has a link at the anchor, without script', async () => {
    const id = idOf(RENAMED);
    const page = await open(`${samplePath(samples.vote)}#q-${id}`);
    expect(await page.textContent('main')).toContain('A new bridge for Varna');
    await page.click(`#q-${id} a`);
    expect(page.url()).toBe(`${site?.url}${samplePath(renamed)}#q-${id}`);
  });

  test('to a withdrawn quote says so, and why', async () => {
    const id = idOf(WITHDRAWN);
    const page = await open(`quotes/${id}/`);
    expect((await page.textContent('h1'))?.trim()).toBe('This quote was withdrawn');
    expect(await page.textContent('main')).toContain('Hristov was misheard.');
    expect(await page.textContent('main')).not.toContain('It is late');
  });

  test('to a frame of a withdrawn quote, and to its record, says so, too', async () => {
    const id = idOf(WITHDRAWN);
    const frame = await open(`quotes/embed/#${id}`, true);
    await frame.getByText('Hristov was misheard.').waitFor();
    const record = await readFile(join(folders.out, `api/quotes/${id}.json`), 'utf8');
    expect(JSON.parse(record)).toMatchObject({
      id,
      withdrawn: { date: '2023-02-02', reason: 'Hristov was misheard.' },
    });
  });

  test('to a withdrawn quote in its article leads to what became of it', async () => {
    const id = idOf(WITHDRAWN);
    const page = await open(`${samplePath(samples.vote)}#q-${id}`, true);
    await page.waitForURL(`${site?.url}quotes/${id}/`);
  });
});

test('hosts that read _redirects are told of a speaker’s other name, which has no page', async () => {
  expect(existsSync(join(folders.out, 'redirects.txt'))).toBe(false);
  expect(await readFile(join(folders.out, '_redirects'), 'utf8')).toBe(
    '/speakers/markova/ /speakers/harbour-master-elena-markova/ 301\n',
  );
});
