import nlp from 'compromise';
import type { Span } from '../../core/text/span.ts';

/**
 * Something that compromise found: its words without the punctuation around them, and their place.
 */
export interface RivalFinding extends Span {
  readonly text: string;
}

/** What compromise finds in one text. */
export interface RivalReading {
  readonly quotations: readonly RivalFinding[];
  readonly people: readonly RivalFinding[];
  readonly places: readonly RivalFinding[];
}

/** Version of the installed package, for the table. */
export const compromiseVersion = nlp.version;

/** Reads a text with compromise, as its documentation says to: one document, its three views. */
export function readWithCompromise(text: string): RivalReading {
  const view = nlp(text);
  const find = (found: { json: (options: object) => unknown }): RivalFinding[] =>
    findings(found.json({ offset: true, terms: false }), text);
  return {
    quotations: find(view.quotations()),
    people: find(view.people()),
    places: find(view.places()),
  };
}

function findings(json: unknown, text: string): RivalFinding[] {
  if (!Array.isArray(json)) throw new Error('compromise gave no list of findings.');
  return json.flatMap((entry: unknown) => {
    const offset = field(entry, 'offset');
    const start = field(offset, 'start');
    const length = field(offset, 'length');
    if (typeof start !== 'number' || typeof length !== 'number') return [];
    return trimmed(text, start, start + length);
  });
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

/** Its findings carry the punctuation of their first and last word along. */
function trimmed(text: string, from: number, to: number): RivalFinding[] {
  const printed = text.slice(from, to);
  const words = printed.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').replace(/['’]s$/u, '');
  if (words === '') return [];
  const start = from + printed.indexOf(words);
  return [{ start, end: start + words.length, text: words }];
}
