import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { shownPath } from '../../program/user-folder.ts';
import type { ReviewItem, ReviewRow } from '../../core/review/write-review.ts';
import { createScratchContent, type ScratchContent } from '../../test/support/scratch-content.ts';
import { reviewCommand } from './review.ts';
import { runCommand } from '../run-command.ts';

let scratch: ScratchContent;
let out: string;

beforeEach(async () => {
  scratch = await createScratchContent();
});
afterEach(() => scratch.remove());

const article = (date: string, body: string, extra = '') =>
  `---\ntitle: The bridge\ndate: ${date}\n${extra}---\n\n${body}\n`;

async function review(...args: string[]): Promise<number> {
  out = '';
  const io = { out: (text: string) => (out += text), err: (text: string) => (out += text) };
  return runCommand(reviewCommand, args, scratch.settings, io);
}

type Row = ReviewRow & Pick<ReviewItem, 'kind'>;

async function items(...args: string[]): Promise<readonly ReviewItem[]> {
  expect(await review('--json', ...args)).toBe(0);
  return (JSON.parse(out) as { items: ReviewItem[] }).items;
}

async function rows(...args: string[]): Promise<readonly Row[]> {
  const found = await items(...args);
  // Files are named from where the user is.
  const here = shownPath(scratch.settings.contentDir);
  const all = found.flatMap(({ kind, rows: own }) => own.map((row): Row => ({ kind, ...row })));
  return all.map((row) => {
    expect(row.file.startsWith(`${here}/`)).toBe(true);
    return { ...row, file: `content${row.file.slice(here.length)}` };
  });
}

describe('what is listed', () => {
  test('a quote without a speaker, where it stands; not one that the editor leaves open', async () => {
    const body = 'It rained.\n\n“There was nobody on the bridge,” a statement said.';
    await scratch.write('articles/a.md', article('2024-02-08', body));
    const open = 'quotes:\n  - match: nobody on the bridge\n    speaker: null\n';
    await scratch.write('articles/b.md', article('2024-02-09', body, open));
    expect(await rows()).toMatchObject([
      { kind: 'unnamed-source', file: 'content/articles/a.md', line: 8, column: 1 },
    ]);
  });

  test('names that look alike, where the rarer one stands', async () => {
    const said = (name: string) => `“It is safe,” said Mayor ${name}.`;
    await scratch.write('articles/a.md', article('2024-02-08', said('Anna Vandermeer')));
    await scratch.write('articles/b.md', article('2024-02-09', said('Anna Vandermeer')));
    await scratch.write('articles/c.md', article('2024-02-10', said('Anna Vandermer')));
    expect(await rows()).toMatchObject([
      {
        kind: 'look-alike',
        file: 'content/articles/c.md',
        line: 6,
        message:
          '“Anna Vandermer” (one article) and “Anna Vandermeer” (2 articles): one letter off',
      },
    ]);
    await scratch.write('speakers.yaml', '- name: Anna Vandermeer\n  aliases: [Anna Vandermer]\n');
    expect(await rows()).toEqual([]);
  });

  test('mistakes first, then open quotes, then marks that do not pair', async () => {
    await scratch.write('articles/a.md', article('2024-02-30', 'It rained.'));
    const body = '“There was nobody on the bridge,” a statement said.\n\nIt “rained.';
    await scratch.write('articles/b.md', article('2024-02-09', body));
    expect((await rows()).map(({ kind, file, line }) => [kind, file, line])).toEqual([
      ['mistake', 'content/articles/a.md', 3],
      ['unnamed-source', 'content/articles/b.md', 6],
      ['typography', 'content/articles/b.md', 8],
    ]);
  });

  test('an entry of the editor’s that matches nothing', async () => {
    await scratch.write('articles/a.md', article('2024-02-08', 'It rained.'));
    await scratch.write('speakers.yaml', '- name: Xyzzy\n');
    expect(await rows()).toMatchObject([
      { kind: 'mistake', file: 'content/speakers.yaml', line: 1 },
    ]);
  });
});

describe('what is asked for', () => {
  beforeEach(async () => {
    const body = '“There was nobody on the bridge,” he said.\n\nIt was “agile”.';
    await scratch.write('articles/a.md', article('2024-02-08', body));
    await scratch.write('articles/b.md', article('2024-03-08', `${body}\n\nIt “rained.`));
  });

  test('one article, with everything in it', async () => {
    const found = await rows('a');
    expect(new Set(found.map(({ file }) => file))).toEqual(new Set(['content/articles/a.md']));
    expect(await review('nowhere')).toBe(1);
    expect(out).toContain('nowhere');
  });

  test('articles since a day', async () => {
    const found = await rows('--since', '2024-03-01');
    expect(new Set(found.map(({ file }) => file))).toEqual(new Set(['content/articles/b.md']));
    expect(await review('--since', '2024-02-30')).toBe(2);
  });

  test('one kind', async () => {
    expect(new Set((await rows('--kind', 'typography')).map(({ kind }) => kind))).toEqual(
      new Set(['typography']),
    );
    expect(await review('--kind', 'typografy')).toBe(2);
    expect(out).toContain('did you mean typography?');
  });

  test('the first few', async () => {
    expect(await items('--limit', '1')).toHaveLength(1);
    expect(await review('--limit', '0')).toBe(2);
  });

  test('everything', async () => {
    expect((await rows('--all')).length).toBeGreaterThanOrEqual((await rows()).length);
  });
});

test('a rule that no article uses, and none that one does', async () => {
  await scratch.write('articles/a.md', article('2024-02-08', 'It was “agile”, she said.'));
  await scratch.write('quotes.yaml', 'terms: [agile, scrum]\n');
  expect(await rows('--kind', 'unused-rule')).toMatchObject([
    { file: 'content/quotes.yaml', line: 1, message: 'terms: scrum' },
  ]);
});

test('the table fits 80 columns but for paths, and counts what is there', async () => {
  const body =
    '“There was nobody on the bridge at the time of the accident, or after it,” a statement said.';
  await scratch.write('articles/a.md', article('2024-02-08', body));
  expect(await review()).toBe(0);
  for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  expect(out).toContain(
    'One thing to check in one article:\n     1  whole sentences whose source is not a name',
  );
});

test('nothing to look at is said so', async () => {
  expect(await review()).toBe(0);
  expect(out).toBe('Nothing to check in 0 articles.\n');
});

test('an option that is not known is not understood', async () => {
  expect(await review('--xml')).toBe(2);
  expect(out).toMatch(/^Usage: verbatim review/m);
});
