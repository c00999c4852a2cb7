import words from '../../../data/en/head-words.json' with { type: 'json' };
import bylineWords from '../../../data/en/people/byline-words.json' with { type: 'json' };
import { oneOf } from '../../../core/text/word-pattern.ts';
import { isLikePerson } from '../../../core/authors/name-kind.ts';
import { readDate, type PrintedDate } from '../../fields/read-date.ts';

/** What one line at the head of a text says, or a part of it. */
export type HeadLine =
  | { readonly is: 'several'; readonly parts: readonly HeadLine[] }
  | { readonly is: 'label'; readonly key: string; readonly name: string; readonly value: string }
  | {
      readonly is: 'byline';
      readonly text: string;
      readonly language?: string;
      readonly word: string;
    }
  | { readonly is: 'role'; readonly text: string }
  | {
      readonly is: 'dates';
      readonly published?: string;
      readonly updated?: string;
      readonly language?: string;
    };

const LABEL = /^([A-Z][A-Za-z ]{1,15}):\s+(\S.*)$/;
const LABELS = new Map<string, string>(Object.entries(words.labels));
const BYLINES: Readonly<Record<string, string>> = bylineWords.byWords;
const BYLINE = new RegExp(
  String.raw`^(${oneOf(Object.keys(bylineWords.byWords))})\s+(\p{Lu}.{1,150})$`,
  'iu',
);
const PUBLISHED = new RegExp(String.raw`^(?:${oneOf(words.published)})(?::|\s)\s*`, 'iu');
const UPDATED = new RegExp(String.raw`^(?:${oneOf(words.updated)})(?::|\s)\s*`, 'iu');
const LONGEST = 200;
const LONGEST_SECTION = 40;

/** Reads a line of a head; undefined for a line of text, or a headline. */
export function readHeadLine(line: string): HeadLine | undefined {
  if (line.length > LONGEST) return undefined;
  const dates = readDates(line);
  if (dates) return dates;
  const parts = readParts(line);
  if (parts) return parts;
  const [, name = '', value = ''] = LABEL.exec(line) ?? [];
  const key = LABELS.get(name.toLowerCase());
  if (key !== undefined) return { is: 'label', key, name, value };
  const [, word = '', names = ''] = BYLINE.exec(line) ?? [];
  if (word !== '' && !/[.!?]$/.test(names)) {
    const language = BYLINES[word.toLowerCase()];
    return {
      is: 'byline',
      text: line,
      word,
      ...(language === undefined || language === 'en' ? {} : { language }),
    };
  }
  const [person = '', title] = line.split(/\s+\|\s+/);
  return title !== undefined && isLikePerson(person)
    ? { is: 'byline', text: line, word: '' }
    : undefined;
}

const BETWEEN = /\s+[|•·]\s+|\s+[–—-]\s+(?=\p{Lu}\p{L}{2,11}\.? \d|\d)|,?\s+(?=by\s+\p{Lu})/u;

/** “By Anna Berg | April 12, 2003”, “Published April 12, 2003 by Anna Berg | Local news”. */
function readParts(line: string): HeadLine | undefined {
  const written = line.split(BETWEEN);
  if (written.length < 2 || !written.some((part) => readDates(part))) return undefined;
  const parts = written.map((part): HeadLine | undefined => {
    const said = readHeadLine(part);
    if (said) return said;
    if (isLikePerson(part)) return { is: 'byline', text: part, word: '' };
    const isSection = part.length <= LONGEST_SECTION && !/[.!?:;]$/.test(part);
    return isSection ? { is: 'label', key: 'section', name: '', value: part } : undefined;
  });
  const known = parts.filter((part) => part !== undefined);
  return known.length === parts.length ? { is: 'several', parts: known } : undefined;
}

/** A line that holds nothing but days: “Updated … | Published …”. */
function readDates(line: string): HeadLine | undefined {
  let published: string | undefined;
  let updated: string | undefined;
  let language: string | undefined;
  for (const part of line.split(/\s+[|•·]\s+/)) {
    const isUpdate = UPDATED.test(part);
    const printed = part
      .replace(UPDATED, '')
      .replace(PUBLISHED, '')
      .replace(/^date:\s*/i, '');
    const found = readDate(printed);
    if (!found || !/^[\s.]*$/.test(found.rest)) return undefined;
    if (isUpdate) updated = printed;
    else published ??= printed;
    language ??= found.language;
  }
  if (published === undefined && updated === undefined) return undefined;
  return {
    is: 'dates',
    ...(published === undefined ? {} : { published }),
    ...(updated === undefined ? {} : { updated }),
    ...(language === undefined || language === 'en' ? {} : { language }),
  };
}

/** A dateline that begins the text: `PORTHAVEN, March 12, 2024 (North Press Wire) – `. */
export interface WireLine {
  readonly place: string;
  readonly date: PrintedDate;
  readonly printed: string;
  readonly agency?: string;
  readonly rest: string;
}

const PLACE = /^(\p{Lu}[\p{Lu}.'’ -]{1,40}(?:,\s\p{Lu}[\p{L}.]{1,15})?)\s*[,(/]\s*(?=\p{L}|\d)/u;
const AGENCY = /^\)?,?\s*(?:\(([^()]{2,60})\)\s*)?(?:[–—-]{1,2}|:)\s+/u;

/** Reads the dateline of a wire story where it names the day. */
export function readWireLine(text: string): WireLine | undefined {
  const [printed, place] = PLACE.exec(text.slice(0, LONGEST)) ?? [];
  if (printed === undefined || place === undefined) return undefined;
  const after = text.slice(printed.length, printed.length + LONGEST);
  const date = readDate(after);
  if (!date) return undefined;
  const start = printed.length + after.length - date.rest.length;
  const end = AGENCY.exec(text.slice(start));
  if (!end) return undefined;
  const agency = end[1];
  return {
    place: place.trim(),
    date,
    printed: text.slice(0, start + end[0].length).trim(),
    ...(agency === undefined ? {} : { agency }),
    rest: text.slice(start + end[0].length),
  };
}
