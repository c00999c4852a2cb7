import { readFileSync, writeFileSync } from 'node:fs';
import { programFile } from '../../../program/folder.ts';
import type { SizeFigures } from './figures.ts';
import { judgeTargets } from './judge-targets.ts';
import { costTable, targetTable, type Table } from './report.ts';

/** The page of the guide that quotes the figures. */
export const COSTS_PAGE = programFile('src/docs/guide/costs.md');

const TABLES = {
  targets: (sizes: readonly SizeFigures[]) => targetTable(judgeTargets(sizes)),
  costs: costTable,
} as const;

/** A page in which the tables between their marks are those of the figures. */
export function withTables(page: string, sizes: readonly SizeFigures[]): string {
  let text = page;
  for (const [name, make] of Object.entries(TABLES)) {
    const [begin, end] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
    const [from, to] = [text.indexOf(begin), text.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`The page has no place for the table of ${name}.`);
    text = `${text.slice(0, from + begin.length)}\n\n${markdownTable(make(sizes))}\n${text.slice(to)}`;
  }
  return text;
}

/** Writes the tables of the figures into the guide. */
export function updateGuide(sizes: readonly SizeFigures[]): void {
  writeFileSync(COSTS_PAGE, withTables(readFileSync(COSTS_PAGE, 'utf8'), sizes));
}

/** A table in Markdown, laid out as Prettier does. */
export function markdownTable({ heads, rows }: Table): string {
  const widths = heads.map((head, column) =>
    Math.max(3, head.length, ...rows.map((cells) => cells[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width)).join(' | ')} |\n`;
  return [line(heads), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('');
}
