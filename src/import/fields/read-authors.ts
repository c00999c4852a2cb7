import words from '../../data/en/byline-words.json' with { type: 'json' };
import { oneOf } from '../../core/text/word-pattern.ts';
import type { Notes } from '../article/notes.ts';

const BY = new RegExp(String.raw`^(?:${oneOf(words.by)})(?::\s*|\s+)`, 'iu');
const AND = new RegExp(String.raw`\s+(?:${oneOf(words.and)}|&)\s+|\s*;\s*`, 'iu');
const ADDRESS = /[\w.+-]{1,64}@[\w.-]{1,190}/;
const WEB = /^(?:https?:)?\/\//;
const TITLE_WORD = new RegExp(String.raw`\b${oneOf(words.titleWords)}\b`, 'iu');
const NAME_WORD =
  /^(?:\p{Lu}[\p{L}\p{M}.’'-]*|(?:de|da|di|del|der|den|van|von|zu|la|le|al|bin|ben|dos|du|y|e)$)/u;

/**
 * Reads the names of a byline: without “By”, e-mail addresses and titles after a comma, split at
 * “and”, commas and semicolons.
 *
 * @example readAuthors('By Nora Blake and Sam Ortiz, Transport Correspondent') // both names
 */
export function readAuthors(printed: string, notes?: Notes): string[] {
  const text = withoutAddress(printed, notes).replace(/\s+/g, ' ').trim().replace(BY, '');
  const [names = '', ...titles] = text.split(/\s+[|·–—]\s+/u);
  if (titles.length > 0) notes?.add('byline-title-left-out', titles.join(', '));
  const found: string[] = [];
  for (const part of names.split(AND).flatMap(splitCommas)) {
    const name = part.trim().replace(/[.,;:]+$/, '');
    if (name === '' || WEB.test(name)) continue;
    if (found.length > 0 && !isName(name)) notes?.add('byline-title-left-out', name);
    else found.push(name);
  }
  return [...new Set(found)];
}

/** Whether words look like a person’s or a paper’s name and not like a title. */
export function isName(words: string): boolean {
  if (TITLE_WORD.test(words)) return false;
  const parts = words.split(' ');
  return parts.length <= 6 && parts.every((part) => NAME_WORD.test(part));
}

/** A surname first (`Valdane, Nuria`) is one name; the mail format and catalogues print it so. */
export function turnName(printed: string, notes?: Notes): string {
  const [, last, first] =
    /^([\p{L}’'-]{2,30}),\s+([\p{L}.’' -]{2,30})$/u.exec(printed.trim()) ?? [];
  if (last === undefined || first === undefined) return printed;
  notes?.add('name-turned', printed);
  return `${first.trim()} ${last}`;
}

function splitCommas(part: string): string[] {
  return part.split(/\s*,\s*/);
}

/** `desk@example.org (Inka Solberg)` and `Inka Solberg <desk@example.org>` name a person. */
function withoutAddress(printed: string, notes: Notes | undefined): string {
  if (!ADDRESS.test(printed)) return printed;
  const named =
    /\(([^()]{2,80})\)/.exec(printed)?.[1] ?? printed.replace(ADDRESS, '').replace(/[<>"]/g, '');
  if (named.trim() === '') notes?.add('author-is-an-address', ADDRESS.exec(printed)?.[0] ?? '');
  return named;
}
