import type { Notes } from '../article/notes.ts';
import { plainKey } from '../../core/source/field-targets.ts';
import { type ForeignFields, readYaml } from './read-yaml.ts';

/** A text’s keys and what follows them. */
export interface BareHead {
  readonly fields: ForeignFields;
  readonly body: string;
}

const LABELLED = /^([A-Za-z][\w -]{0,30}):(?:[ \t]+(\S.*)?)?$/;
const CONTINUED = /^(?: {2,}|\t)[ \t]*(\S.*)$/;
const NIKOLA = /^(?:<!--[ \t]*\n)?((?:\.\. [\w-]{1,40}:.*\n){1,40})(?:-->[ \t]*(?:\n|$))?/;
const CLOSED = /^-{3,}[ \t]*$/;
/** Keys whose values on several lines are several names. */
const LISTS = /^(?:tags?|authors?|categor(?:y|ies)|keywords?)$/;

/**
 * Reads keys at the head of a text that has no marks around them, as Pelican and MultiMarkdown
 * (`Title: …` up to a blank line), Hexo (the same, up to `---`) and Nikola (`.. title: …`) write them.
 *
 * @returns undefined if the text does not begin so; a title is needed, and a second key
 */
export function splitBareHead(text: string, notes: Notes): BareHead | undefined {
  const nikola = NIKOLA.exec(text);
  if (nikola) return accepted(labelsIn(nikola[1]?.replace(/^\.\. /gm, '') ?? ''), text, nikola[0]);
  const lines = text.slice(0, 16_384).split('\n');
  const end = lines.findIndex((line) => !LABELLED.test(line) && !CONTINUED.test(line));
  const head = lines.slice(0, end < 0 ? lines.length : end).join('\n');
  const closing = lines[end] ?? '';
  if (!LABELLED.test(lines[0] ?? '') || (closing.trim() !== '' && !CLOSED.test(closing)))
    return undefined;
  const fields = CLOSED.test(closing) ? readYaml(head, notes) : labelsIn(head);
  if (typeof fields === 'string') return undefined;
  return accepted(fields, text, `${head}\n${closing}\n`);
}

function accepted(fields: ForeignFields, text: string, head: string): BareHead | undefined {
  const names = Object.keys(fields).map(plainKey);
  if (names.length < 2 || !names.includes('title')) return undefined;
  return { fields, body: text.slice(head.length) };
}

function labelsIn(head: string): ForeignFields {
  const values = new Map<string, string[]>();
  let key = '';
  for (const line of head.split('\n')) {
    const [, name, value] = LABELLED.exec(line) ?? [];
    if (name !== undefined) key = name;
    const more = name === undefined ? CONTINUED.exec(line)?.[1] : value;
    if (more === undefined) continue;
    values.set(key, [...(values.get(key) ?? []), more.trim()]);
  }
  return Object.fromEntries(
    [...values].map(([name, found]) => [
      name,
      found.length > 1 && LISTS.test(plainKey(name)) ? found : found.join(' '),
    ]),
  );
}
