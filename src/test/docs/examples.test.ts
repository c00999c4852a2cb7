import type { Code, RootContent, Table } from 'mdast';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SETTINGS_FILE } from '../../archive-folder/find-archive.ts';
import { openArchive, type OpenArchive } from '../../archive-folder/open-archive.ts';
import { importCommand } from '../../cli/commands/import.ts';
import { ledgerCommand } from '../../cli/commands/ledger.ts';
import { runCommand } from '../../cli/run-command.ts';
import { readSettingsFile } from '../../core/settings/read-settings.ts';
import { formatProblem } from '../../core/source/problem.ts';
import { saidText } from '../../exports/quote-row.ts';
import { createScratchContent, type ScratchContent } from '../support/scratch-content.ts';
import { parseMarkdown, readDocument, ROOT, rowsOf, type Document } from './documents.ts';

const GUIDE = 'src/docs/guide';
const guide = readdirSync(join(ROOT, GUIDE)).map((file) => `${GUIDE}/${file}`);
const pages = ['README.md', ...guide].map(readDocument);

/**
 * The path in the archive folder that a fenced example has: the word behind its language, as in
 * ```` ```yaml speakers.yaml ````. An example without one is not a file.
 */
const pathOf = ({ meta }: Code): string | undefined =>
  meta?.split(' ').find((word) => /^[\w./-]+\.(?:md|yaml|txt)$/.test(word));

/** What a table says of the archive, by the head of its first column. */
const READERS: Readonly<Record<string, (archive: OpenArchive, file: string) => Row[]>> = {
  quote: quotesOf,
  article: ({ archive }) =>
    archive.articles.map(({ file, title, quotes }) => ({
      article: file.replace(/^content\//, ''),
      title,
      quotes: String(quotes.length),
    })),
  speaker: ({ archive }) =>
    archive.speakers
      .filter(({ quotes }) => quotes.length > 0)
      .map(({ name, kind, slug, quotes }) => ({
        speaker: name,
        kind,
        address: `/speakers/${slug}/`,
        quotes: String(quotes.length),
      })),
  place: ({ archive }) =>
    archive.places.map((place) => ({
      place: place.name,
      country: place.country ?? NOTHING,
      address: `/places/${place.slug}/`,
    })),
};

type Row = Readonly<Record<string, string>>;

const NOTHING = '—';

function quotesOf({ archive }: OpenArchive, file: string): Row[] {
  return archive.quotes
    .filter(({ article }) => article.file === `content/${file}`)
    .map((quote) => ({
      quote: quote.words,
      id: quote.id,
      speaker: quote.speaker?.name ?? NOTHING,
      source: quote.source ?? NOTHING,
      role: quote.role ?? NOTHING,
      said: quote.said ? saidText(quote.said) : NOTHING,
      where: (quote.saidIn && archive.place(quote.saidIn.place)?.name) ?? NOTHING,
    }));
}

let scratch: ScratchContent;
beforeEach(async () => {
  scratch = await createScratchContent();
});
afterEach(() => scratch.remove());

const io = { out: () => undefined, err: (text: string) => void (text === '' || errors.push(text)) };
let errors: string[] = [];

async function openSound(): Promise<OpenArchive> {
  const opened = await openArchive(scratch.settings);
  expect(opened.problems.map(formatProblem)).toEqual([]);
  return opened;
}

async function record(): Promise<void> {
  errors = [];
  const status = await runCommand(ledgerCommand, [], scratch.settings, io);
  expect({ status, errors }).toEqual({ status: 0, errors: [] });
}

const IMPORT = /^verbatim import (\S+\.txt) --title "([^"]+)"$/gm;

/** Imports what an example of a shell imports, where the page shows the text. */
async function importTexts(shell: string, shown: ReadonlySet<string>): Promise<void> {
  for (const [, text = '', title = ''] of shell.matchAll(IMPORT)) {
    if (!shown.has(text)) continue;
    errors = [];
    const args = [join(scratch.settings.contentDir, text), '--title', title];
    const status = await runCommand(importCommand, args, scratch.settings, io);
    expect({ status, errors }).toEqual({ status: 0, errors: [] });
  }
}

/**
 * Makes an archive of a page’s examples as its reader would, one after another. Before an example
 * changes a file, the archive is published as it is.
 */
async function follow({ tree }: Document): Promise<number> {
  const written = new Set<string>();
  let last = '';
  let tables = 0;
  const takeCode = async (node: Code, path: string) => {
    if (written.has(path)) await record();
    written.add(path);
    if (path.startsWith('articles/')) last = path;
    if (path === SETTINGS_FILE) expect(readSettingsFile(node.value, path).problems).toEqual([]);
    await scratch.write(path, `${node.value}\n`);
  };
  const takeTable = async (node: Table) => {
    const [head = [], ...rows] = rowsOf(node);
    const read = READERS[head[0] ?? ''];
    if (!read) return;
    tables += 1;
    const found = read(await openSound(), last);
    const columns = head.map((name) => name.split(' ')[0] ?? '');
    expect(found.map((row) => columns.map((name) => row[name]))).toEqual(rows);
  };
  for (const node of tree.children as RootContent[]) {
    const path = node.type === 'code' ? pathOf(node) : undefined;
    if (node.type === 'code' && path !== undefined) await takeCode(node, path);
    if (node.type === 'code' && node.lang === 'sh') await importTexts(node.value, written);
    if (node.type === 'table') await takeTable(node);
  }
  if (written.size > 0) await openSound();
  return tables;
}

describe('the examples of README and guide', () => {
  test.each(pages)(
    '$path holds what it says',
    async (page) => {
      await follow(page);
    },
    60_000,
  );

  test('cover articles, overrides, speakers, places and withdrawals', () => {
    const codes = pages.flatMap(({ tree }) =>
      tree.children.flatMap((node) => (node.type === 'code' ? [pathOf(node)] : [])),
    );
    for (const path of ['speakers.yaml', 'places.yaml', 'tombstones.yaml', 'verbatim.yaml']) {
      expect(codes).toContain(path);
    }
    expect(codes.filter((path) => path?.startsWith('articles/')).length).toBeGreaterThan(4);
  });

  const example = (table: string) => ({
    ...readDocument('README.md'),
    tree: parseMarkdown(`\`\`\`markdown articles/bridge.md
---
title: Bridge opens
date: 2024-02-08
---

“The bridge is safe for all traffic,” said Mayor Anna Berg.
\`\`\`

${table}`),
  });

  test('are held to their tables', async () => {
    const right =
      '| quote | speaker |\n| --- | --- |\n| The bridge is safe for all traffic, | Anna Berg |';
    expect(await follow(example(right))).toBe(1);
    await expect(follow(example(right.replace('Berg', 'Borg')))).rejects.toThrow('deeply equal');
  });
});
