import { readByline } from '../../core/authors/read-byline.ts';
import type { Notes } from '../article/notes.ts';
import type { Author } from '../article/told.ts';

const ADDRESS = /[\w.+-]{1,64}@[\w.-]{1,190}/;
const WEB = /^(?:https?:)?\/\//;
/** A surname first, as mail and catalogues print it: `Valdane, Nuria`. */
const SURNAME_FIRST = /^([\p{L}’'-]{2,30}),\s+([\p{L}.’' -]{2,30})$/u;

/**
 * Reads the authors of a foreign byline as the site reads its own, without e-mail and web addresses.
 *
 * @example readAuthors('By Nora Blake and Sam Ortiz, Transport Correspondent') // both, Ortiz with a role
 */
export function readAuthors(printed: string, notes?: Notes): Author[] {
  const text = withoutAddress(printed, notes).replace(/\s+/g, ' ').trim();
  const found = new Map<string, Author>();
  for (const { name, role } of readByline(text)) {
    if (WEB.test(name) || found.has(name)) continue;
    if (role !== undefined) notes?.add('byline-title-as-role', role);
    found.set(name, { name, ...(role === undefined ? {} : { role }) });
  }
  return [...found.values()];
}

/** Puts a surname that is printed first behind the given name. */
export function turnName(printed: string, notes?: Notes): string {
  const [, last, first] = SURNAME_FIRST.exec(printed.trim()) ?? [];
  if (last === undefined || first === undefined) return printed;
  notes?.add('name-turned', printed);
  return `${first.trim()} ${last}`;
}

/** `desk@example.org (Inka Solberg)` and `Inka Solberg <desk@example.org>` name a person. */
function withoutAddress(printed: string, notes: Notes | undefined): string {
  if (!ADDRESS.test(printed)) return printed;
  const named =
    /\(([^()]{2,80})\)/.exec(printed)?.[1] ?? printed.replace(ADDRESS, '').replace(/[<>"]/g, '');
  if (named.trim() === '') notes?.add('author-is-an-address');
  return named;
}
