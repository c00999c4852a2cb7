import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { proseOf, readDocument, ROOT, rowsOf, sectionsOf, walk, wordsOf } from './documents.ts';

const FOLDER = 'src/docs/decisions';
const files = readdirSync(join(ROOT, FOLDER)).filter((file) => file !== 'README.md');
const decisions = files.map((file) => {
  const document = readDocument(`${FOLDER}/${file}`);
  const [heading, date] = document.tree.children;
  const sections = sectionsOf(document.tree, 2);
  const [stated = ''] = wordsOf(sections.get('Status') ?? { type: 'root', children: [] }).split(
    '\n',
  );
  return {
    file,
    document,
    title: heading?.type === 'heading' && heading.depth === 1 ? wordsOf(heading) : '',
    date: date ? wordsOf(date) : '',
    sections,
    status: stated,
  };
});

test('decisions are numbered without a gap, in files of their titles', () => {
  expect(decisions.length).toBeGreaterThan(30);
  decisions.forEach(({ file, title }, index) => {
    const number = String(index + 1).padStart(4, '0');
    expect(file).toMatch(/^\d{4}-[a-z0-9]+(?:-[a-z0-9]+)*\.md$/);
    expect(file.slice(0, 4)).toBe(number);
    expect(title).toMatch(new RegExp(`^${index + 1}\\. \\S`));
  });
});

test('decisions are in the order of their dates', () => {
  const dates = decisions.map(({ date }) => date);
  expect(dates).toEqual(dates.toSorted());
});

describe.each(decisions)('$file', ({ date, sections, status, document }) => {
  test('has a date of the calendar', () => {
    expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10)).toBe(date);
  });

  test('has context, decision and status, and nothing else', () => {
    expect([...sections.keys()]).toEqual(['Context', 'Decision', 'Status']);
    for (const section of sections.values()) expect(wordsOf(section).length).toBeGreaterThan(8);
  });

  test('is a page at most', () => {
    expect(proseOf(document.tree).split(/\s+/).length).toBeLessThan(550);
  });

  test('is accepted, or superseded by a later one that is there', () => {
    expect(status).toMatch(/^(?:Accepted\.|Superseded by \d{4}\.)/);
    if (!status.startsWith('Superseded')) return;
    const links = [...walk(document.tree)].flatMap((node) => (node.type === 'link' ? [node] : []));
    const later = links.find(({ url }) => url.startsWith(status.slice(14, 18)));
    expect(existsSync(join(ROOT, FOLDER, later?.url ?? 'none'))).toBe(true);
  });
});

test('the index lists each with its number, date, title and status', () => {
  const index = readDocument(`${FOLDER}/README.md`);
  const table = index.tree.children.find((node) => node.type === 'table');
  const [, ...rows] = table ? rowsOf(table) : [];
  expect(rows).toEqual(
    decisions.map(({ file, date, title, status }) => [
      file.slice(0, 4),
      date,
      title.replace(/^\d+\. /, ''),
      status.split('.')[0]?.toLowerCase(),
    ]),
  );
  const linked = [...walk(index.tree)].flatMap((node) => (node.type === 'link' ? [node.url] : []));
  expect(files.filter((file) => !linked.includes(file))).toEqual([]);
});
