import { parseDocument } from 'yaml';
import type { Notes } from '../article/notes.ts';

/** Keys and values as the file has them; dates stay text, so that no zone is lost. */
export type ForeignFields = Record<string, unknown>;

const OPTIONS = {
  uniqueKeys: false,
  logLevel: 'silent',
  prettyErrors: false,
  strict: false,
} as const;

/**
 * Reads YAML as PyYAML does where that is more patient than the specification: a quoted value may
 * continue in column 0, and of a key that occurs twice the last one counts. A plain value with a
 * colon in it is read as text.
 *
 * @returns the reason if nothing helps
 */
export function readYaml(text: string, notes: Notes): ForeignFields | string {
  const first = parse(text);
  if (typeof first !== 'string') return withNotes(first, text, notes);
  const indented = indentQuoted(text);
  const second = parse(indented.text);
  if (typeof second !== 'string') {
    notes.add('yaml-quoted-value-at-column-0', indented.keys.join(', '));
    return withNotes(second, indented.text, notes);
  }
  const quoted = quotePlain(indented.text);
  const third = parse(quoted.text);
  if (typeof third === 'string') return first;
  notes.add('yaml-repaired', quoted.keys.join(', '));
  return withNotes(third, quoted.text, notes);
}

function parse(text: string): ForeignFields | string {
  const document = parseDocument(text, OPTIONS);
  const [error] = document.errors;
  if (error) return error.message.split('\n')[0] ?? error.message;
  try {
    const value: unknown = document.toJS({ maxAliasCount: 10 });
    if (value === null) return {};
    return typeof value === 'object' && !Array.isArray(value)
      ? (value as ForeignFields)
      : 'no keys and values';
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
  }
}

const KEY = /^([\w-]{1,60}):(?:[ \t]|$)/;

function withNotes(fields: ForeignFields, text: string, notes: Notes): ForeignFields {
  const seen = new Set<string>();
  for (const line of text.split('\n')) {
    const key = KEY.exec(line)?.[1];
    if (key !== undefined && seen.has(key)) notes.add('duplicate-key', key);
    if (key !== undefined) seen.add(key);
  }
  return fields;
}

const QUOTED_VALUE = /^([\w-]{1,60}):[ \t]+(["'])/;

/** Indents the lines of a quoted value that began on the line of its key. */
function indentQuoted(text: string): { text: string; keys: string[] } {
  const keys: string[] = [];
  let open: string | undefined;
  const lines = text.split('\n').map((line) => {
    if (open !== undefined) {
      const closed = closes(line, open);
      const shown = line.trim() === '' ? line : `  ${line.trimStart()}`;
      if (closed) open = undefined;
      return shown;
    }
    const [printed, key, mark] = QUOTED_VALUE.exec(line) ?? [];
    if (printed === undefined || key === undefined || mark === undefined) return line;
    if (closes(line.slice(printed.length), mark)) return line;
    open = mark;
    keys.push(key);
    return line;
  });
  return { text: lines.join('\n'), keys };
}

/** Whether a quoted value ends in a line: a mark that is neither escaped nor doubled. */
function closes(line: string, mark: string): boolean {
  const escaped = mark === '"' ? /\\[\s\S]/g : /''/g;
  return line.replace(escaped, '').includes(mark);
}

const PLAIN_VALUE = /^(\s*(?:-\s+)?[\w-]{1,60}):[ \t]+([^\s"'[{|>&*!#][^\n]*|[*&!@`%][^\n]*)$/;

/** Quotes plain values that hold what plain values must not. */
function quotePlain(text: string): { text: string; keys: string[] } {
  const keys: string[] = [];
  const lines = text.split('\n').map((line) => {
    const [, key, value] = PLAIN_VALUE.exec(line) ?? [];
    if (key === undefined || value === undefined || !/: |:$|^[@`%*&!]| #/.test(value)) return line;
    keys.push(key.trim());
    return `${key}: '${value.trim().replaceAll("'", "''")}'`;
  });
  return { text: lines.join('\n'), keys };
}
