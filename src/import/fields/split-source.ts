import { parse as parseToml, TomlDate } from 'smol-toml';
import type { Notes } from '../article/notes.ts';
import { splitBareHead } from './bare-head.ts';
import { readYaml, type ForeignFields } from './read-yaml.ts';

/** A file’s keys and its text, or why it cannot be read. */
export type SplitFile =
  | { readonly fields: ForeignFields; readonly body: string }
  | { readonly reason: string; readonly body?: string };

const YAML = /^---[ \t]*\n([\s\S]*?)^(?:---|\.\.\.)[ \t]*(?:\n|$)/m;
const TOML = /^\+\+\+[ \t]*\n([\s\S]*?)^\+\+\+[ \t]*(?:\n|$)/m;
const OTHER_LANGUAGE = /^---[ \t]*([a-z]{1,10})[ \t]*\n/i;

/**
 * Splits a file at its front matter: YAML between `---`, TOML between `+++`, a JSON object at the
 * top, or keys without marks around them.
 *
 * @param source with `\n` line ends and without a byte order mark
 */
export function splitSource(source: string, notes: Notes): SplitFile {
  const text = source.replace(/^\s*\n(?=---|\+\+\+)|^\s+(?=\{\s*")/, '');
  const language = OTHER_LANGUAGE.exec(text)?.[1]?.toLowerCase();
  if (language !== undefined && !/^ya?ml|toml|json$/.test(language)) {
    return {
      reason: `front matter is JavaScript (---${language})`,
      body: text.replace(/^---[\s\S]*?\n---[ \t]*\n/, ''),
    };
  }
  if (text.startsWith('+++')) return splitToml(text, notes);
  if (text.startsWith('{')) return splitJson(text, notes);
  const match = text.startsWith('---') ? YAML.exec(text) : null;
  if (match?.index !== 0) {
    const head = splitBareHead(text, notes);
    if (head) notes.add('labels-read', Object.keys(head.fields).join(', '));
    return head ?? { fields: {}, body: text };
  }
  const fields = readYaml(match[1] ?? '', notes);
  if (typeof fields === 'string') return { reason: `YAML: ${fields}` };
  return { fields, body: text.slice(match[0].length) };
}

function splitToml(text: string, notes: Notes): SplitFile {
  const match = TOML.exec(text);
  if (match?.index !== 0) return { reason: 'the front matter (+++) has no end' };
  try {
    const read = parseToml(match[1] ?? '');
    if (typeof read['date'] === 'string') notes.add('date-was-a-string');
    const fields = plainDates(read) as ForeignFields;
    notes.add('toml');
    return { fields, body: text.slice(match[0].length) };
  } catch (error) {
    return { reason: `TOML: ${(error as Error).message.split('\n')[0] ?? ''}` };
  }
}

/** TOML has dates of its own; they are kept as written. */
function plainDates(value: unknown): unknown {
  if (value instanceof TomlDate) return value.toISOString();
  if (Array.isArray(value)) return value.map(plainDates);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plainDates(inner)]));
}

function splitJson(text: string, notes: Notes): SplitFile {
  const end = endOfObject(text);
  if (end === undefined) return { fields: {}, body: text };
  try {
    const fields = JSON.parse(text.slice(0, end)) as ForeignFields;
    notes.add('json-front-matter');
    return { fields, body: text.slice(end).replace(/^\n/, '') };
  } catch {
    // A text may begin with a brace, and a template often does.
    return { fields: {}, body: text };
  }
}

/** Where the object ends that begins a text. */
function endOfObject(text: string): number | undefined {
  let depth = 0;
  let inText = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (inText) {
      if (character === '\\') at += 1;
      else if (character === '"') inText = false;
    } else if (character === '"') inText = true;
    else if (character === '{') depth += 1;
    else if (character === '}') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return undefined;
}
