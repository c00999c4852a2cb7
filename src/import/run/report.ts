import { stringify } from 'csv-stringify/sync';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NoteKind } from '../article/notes.ts';
import { say } from '../../wording/say.ts';
import type { RunArticle } from './import-articles.ts';
import { RECORDS } from './journal.ts';
import { ownCopy } from './own-copy.ts';
import { keyOf } from './plan.ts';
import type { Outcome, Written } from './write-run.ts';

/** One line of the full report. */
interface Row {
  readonly source: string;
  readonly outcome: Outcome;
  readonly path: string;
  readonly kind: string;
  readonly detail: string;
}

interface Count {
  count: number;
  readonly examples: string[];
}

const EXAMPLES = 3;
/** Lines of the screen: what does not fit is in the files. */
const MOST_LINES = 24;
const WIDTH = 100;
/** Different reasons for which articles were refused that the screen has room for. */
const MOST_REASONS = 5;
const NUMBERS = /\d[\d,.\u00a0]*/g;

/** Counts what a run did, by kind, and keeps the full account for the files. */
export class Report {
  readonly #rows: Row[] = [];
  readonly #outcomes = new Map<Outcome, Count>();
  /** By the reason without its numbers; with it as it was first given. */
  readonly #reasons = new Map<string, Count & { readonly reason: string }>();
  readonly #notes = new Map<NoteKind, Count>();
  readonly #kinds = new Map<string, number>();

  add(one: RunArticle, written: Written): void {
    const { article, kind, place } = one;
    const key = ownCopy(keyOf(article));
    const path = place?.path ?? '';
    this.#kinds.set(kind, (this.#kinds.get(kind) ?? 0) + 1);
    count(this.#outcomes, written.outcome, key);
    const reason = written.reason ?? reasonOf(article);
    if (reason !== undefined && written.outcome === 'refused') this.#addReason(reason, key);
    const row = { source: key, outcome: written.outcome, path };
    this.#rows.push({ ...row, kind: '', detail: reason ?? '' });
    for (const note of article.notes) {
      if (!isNews(written.outcome, note.kind)) continue;
      count(this.#notes, note.kind, note.detail === '' ? key : note.detail);
      this.#rows.push({ ...row, kind: note.kind, detail: ownCopy(note.detail) });
    }
  }

  /** Adds what was found out about an article when all others were done. */
  addNote(written: { source: string; path: string }, kind: NoteKind, detail: string): void {
    count(this.#notes, kind, detail);
    this.#rows.push({ ...written, outcome: 'written', kind, detail });
  }

  /** Adds a file that could not be read at all. */
  addUnreadable(source: string, reason: string): void {
    count(this.#outcomes, 'refused', source);
    this.#addReason(reason, source);
    this.#rows.push({ source, outcome: 'refused', path: '', kind: '', detail: reason });
  }

  /** Reasons that differ in their numbers only are one. */
  #addReason(reason: string, key: string): void {
    const same = reason.replace(NUMBERS, '#');
    const known = this.#reasons.get(same) ?? { reason: ownCopy(reason), count: 0, examples: [] };
    this.#reasons.set(ownCopy(same), known);
    addTo(known, key);
  }

  /** How many articles had an outcome. */
  countOf(...outcomes: readonly Outcome[]): number {
    return outcomes.reduce((sum, outcome) => sum + (this.#outcomes.get(outcome)?.count ?? 0), 0);
  }

  get kinds(): ReadonlyMap<string, number> {
    return this.#kinds;
  }

  /** One page: what became of the articles, then what was done, most frequent first. */
  page(): string {
    const reasons = [...this.#reasons.values()]
      .sort((a, b) => b.count - a.count)
      .slice(0, MOST_REASONS)
      .map(({ reason, count: number, examples }) => lineOf(number, reason, examples, '      '));
    const first = (outcome: Outcome) => (QUIET.has(outcome) ? 0 : 1);
    const ordered = [...this.#outcomes].sort(([a], [b]) => first(a) - first(b));
    const outcomes = ordered.flatMap(([outcome, { count: number, examples }]) => {
      const known = outcome === 'refused' && reasons.length > 0;
      const shown = QUIET.has(outcome) || known ? [] : examples;
      return [lineOf(number, say(`import-run.${outcome}`), shown), ...(known ? reasons : [])];
    });
    const notes = [...this.#notes]
      .sort((a, b) => b[1].count - a[1].count)
      .map(([kind, { count: number, examples }]) =>
        lineOf(number, say(`import-notes.${kind}`), examples),
      );
    const room = Math.max(3, MOST_LINES - outcomes.length);
    const rest = notes.length - room;
    return [
      ...outcomes,
      ...notes.slice(0, room),
      ...(rest > 0 ? [`        ${say('import-run.more', { count: rest })}`] : []),
    ].join('\n');
  }

  /** Everything, for other programs. */
  get rows(): readonly Row[] {
    return this.#rows;
  }

  /** Writes the full report as CSV and JSON. */
  write(contentDir: string): void {
    const folder = join(contentDir, RECORDS);
    mkdirSync(folder, { recursive: true });
    const columns = ['source', 'outcome', 'path', 'kind', 'detail'];
    writeFileSync(
      join(folder, 'report.csv'),
      stringify([...this.#rows], { header: true, columns, escape_formulas: true }),
    );
    writeFileSync(join(folder, 'report.json'), `${JSON.stringify(this.#rows, null, 1)}\n`);
  }
}

/** Of what is not written only the reason matters, and what was told of an earlier run is known. */
function isNews(outcome: Outcome, kind: NoteKind): boolean {
  if (outcome === 'written' || outcome === 'updated') return true;
  return outcome === 'needs-date' && /^(?:no-date|date-)/.test(kind);
}

/** What a reader of the article said when it refused it, or where the article is already. */
function reasonOf({ notes }: RunArticle['article']): string | undefined {
  return notes.find(({ kind }) => kind === 'refused' || kind === 'twin')?.detail;
}

/** Of these, no examples are needed. */
const QUIET = new Set<Outcome>(['written', 'updated', 'unchanged']);

function count<Key>(counts: Map<Key, Count>, key: Key, example: string): void {
  const known = counts.get(key) ?? { count: 0, examples: [] };
  addTo(known, example);
  counts.set(key, known);
}

function addTo(known: Count, example: string): void {
  known.count += 1;
  if (known.examples.length < EXAMPLES && !known.examples.includes(example))
    known.examples.push(ownCopy(example));
}

function lineOf(number: number, words: string, examples: readonly string[], indent = ''): string {
  const start = `${indent}${String(number).padStart(6)}  ${words}`;
  const shown = examples
    .map((example) => (example.length > 40 ? `${example.slice(0, 39)}…` : example))
    .join('; ');
  const line = shown === '' ? start : `${start}${start.endsWith('.') ? '' : ':'} ${shown}`;
  const flat = line.replace(/\s*\n\s*/g, ' ');
  return flat.length > WIDTH + 20 ? `${flat.slice(0, WIDTH + 19)}…` : flat;
}
