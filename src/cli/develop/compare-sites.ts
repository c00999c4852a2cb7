import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { diffArrays } from 'diff';
import { defineCommand, UsageError } from '../command.ts';
import { startCommand } from '../run-command.ts';

/** The command that says in which ways one built site differs from another. */
export const compareSitesCommand = defineCommand({
  name: 'compare-sites',
  usage: '[--most 40] BEFORE AFTER',
  about: `
Compares two built sites and prints each kind of difference once, with the number of files that have it.
Names that follow from code alone (scopes of styles, digests in names of scripts) count as the
same.`,
  options: { most: { type: 'string', value: 'N', help: 'how many kinds to print (40)' } },
  operands: { least: 2, most: 2, missing: 'Name the folders of two built sites.' },
  statuses: '0 the same, 1 there are differences, 2 not understood.',
  run: ({ values, operands }, { io }) => {
    const most = Number(values.most ?? 40);
    if (!Number.isInteger(most) || most < 1)
      throw new UsageError('--most takes a number from 1 on.');
    const [before = '', after = ''] = operands;
    const kinds = [...compareSites(before, after)].sort((a, b) => b[1].length - a[1].length);
    for (const [kind, files] of kinds.slice(0, most)) {
      io.out(`${files.length} files, such as ${files[0]}\n${kind}\n\n`);
    }
    io.out(`${kinds.length} kinds of difference.\n`);
    return kinds.length === 0 ? 0 : 1;
  },
});

/** The files of each kind of difference, by its description. */
export function compareSites(before: string, after: string): Map<string, string[]> {
  const kinds = new Map<string, string[]>();
  const note = (kind: string, file: string) => {
    const files = kinds.get(kind);
    if (files) files.push(file);
    else kinds.set(kind, [file]);
  };
  const [old, now] = [filesOf(before), filesOf(after)];
  for (const file of old.keys()) if (!now.has(file)) note(`  - ${extname(file)} file`, file);
  for (const [file, path] of now) {
    const was = old.get(file);
    if (was === undefined) note(`  + ${extname(file)} file`, file);
    else for (const change of changesOf(was, path)) note(change, file);
  }
  return kinds;
}

const HASHED_NAME = /([/.])[\w-]{8}(?=\.(?:js|css)\b)/g;
const SCOPE = /(?:data-astro-cid|astro)-[a-z0-9]{8}(?:="")?/g;
/** Compared as a whole: pictures and such, and scripts, where one more name renames many. */
const WHOLE = /\.(?:png|avif|webp|jpe?g|woff2|parquet|bin|ico|js|css)$/;
/** Depends on the version of the program, which changes with the code. */
const VERSIONED = /^\.verbatim-site\.json$/;

function filesOf(root: string): Map<string, string> {
  const files = new Map<string, string>();
  for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    const file = name.replaceAll('\\', '/');
    const path = join(root, name);
    if (VERSIONED.test(file) || !statSync(path).isFile()) continue;
    files.set(file.replace(HASHED_NAME, '$1HASH'), path);
  }
  return files;
}

function changesOf(before: string, after: string): string[] {
  const [old, now] = [readFileSync(before), readFileSync(after)];
  if (old.equals(now)) return [];
  if (WHOLE.test(before)) return [`  other bytes in ${extname(before)}`];
  const parts = diffArrays(tokensOf(old.toString()), tokensOf(now.toString()));
  const changes = new Set<string>();
  let removed = '';
  for (const part of [...parts, undefined]) {
    const words = part?.value.join(' ') ?? '';
    if (part?.removed) removed = words;
    else if (part?.added) {
      if (removed !== words) changes.add(`  - ${shorten(removed)}\n  + ${shorten(words)}`);
      removed = '';
    } else if (removed !== '') {
      changes.add(`  - ${shorten(removed)}`);
      removed = '';
    }
  }
  return [...changes];
}

/** Their order follows the names of files, their rules what is on the page. */
const STYLES = /<style[^>]*>([\s\S]*?)<\/style>/g;
/** Words, and the parts of tags. */
const TOKEN = /<\/?[\w-]*|[^\s<>]+|>/g;

function tokensOf(text: string): string[] {
  const plain = text.replace(SCOPE, '').replace(HASHED_NAME, '$1HASH');
  const rules: string[] = [];
  const body = plain.replace(STYLES, (_, css: string) => {
    rules.push(...css.split(/(?<=\})/));
    return '';
  });
  return [...(body.match(TOKEN) ?? []), ...rules.map((rule) => rule.trim()).sort()];
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 160 ? `${line.slice(0, 160)}…` : line;
}

if (import.meta.main) await startCommand(compareSitesCommand);
