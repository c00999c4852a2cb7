import { isLikePerson } from '../../../core/authors/name-kind.ts';
import { readAuthors } from '../../fields/read-authors.ts';
import type { Told } from '../../article/told.ts';
import { type HeadLine, readHeadLine, readWireLine } from './head-line.ts';

/** A text in paragraphs of lines. */
export type Blocks = readonly (readonly string[])[];

const HEAD_BLOCKS = 4;
const LONGEST_HEADLINE = 150;
const LONGEST_ROLE = 60;
const ROLE = /^\p{Lu}[\p{L}.’'&-]*(?:,? [\p{L}.’'&-]+){0,6}$/u;
const UNDERLINE = /^[=~*_-]{3,}$/;
const LABELLED_DAY = /^\p{L}[\p{L} ]{3,20}:\s/u;
const SENTENCE_END = /[.!?…:;,]["”’»)]{0,3}$/u;

/**
 * Reads headline, byline and dates in the first lines of a text, and takes them off it. A headline is a
 * short line by itself, without a full stop, above more text; a dateline that names the day is taken off
 * too.
 *
 * @param titled whether the headline is known, so that the first line is text
 * @returns the paragraphs that are left
 */
export function readHead(blocks: Blocks, told: Told, titled = false): string[][] {
  const head = new Head(told, titled);
  const rest = blocks.map((lines) => [...lines]);
  for (let count = 0; count < HEAD_BLOCKS && rest.length > 0; count++) {
    const [lines = [], ...others] = rest;
    const left = head.take(lines, others.length > 0);
    if (left.length === lines.length) break;
    if (left.length > 0) {
      rest[0] = left;
      break;
    }
    rest.shift();
  }
  head.takeLast(rest);
  head.finish();
  readWire(rest, told);
  return rest;
}

class Head {
  readonly #told: Told;
  readonly #found: string[] = [];
  readonly #labels: string[] = [];
  #titled: boolean;

  constructor(told: Told, titled: boolean) {
    this.#told = told;
    this.#titled = titled;
  }

  /** Takes the lines of the head off a block; what is left is text. */
  take(lines: readonly string[], moreFollows: boolean): string[] {
    const read = this.#withRoles(lines, moreFollows);
    let at = 0;
    while (at < lines.length) {
      const line = lines[at]?.trim() ?? '';
      const said = read[at] ?? this.#nameAbove(lines, read, at);
      if (UNDERLINE.test(line) && this.#titled) {
        // It underlines the headline.
      } else if (said) {
        if (!this.#say(said)) break;
      } else if (
        !this.#titled &&
        this.#isHeadline(line, lines, read.slice(at + 1), at, moreFollows)
      ) {
        this.#titled = true;
        this.#told.title ??= line;
        this.#found.push('headline');
      } else break;
      at += 1;
    }
    return lines.slice(at);
  }

  /** A text may end with the day on which it was published, under a label. */
  takeLast(rest: string[][]): void {
    const [line, ...more] = rest.at(-1) ?? [];
    if (rest.length < 2 || line === undefined || more.length > 0 || this.#told.dates.length > 0)
      return;
    const said = LABELLED_DAY.test(line.trim()) ? readHeadLine(line.trim()) : undefined;
    if (said && this.#say(said)) rest.pop();
  }

  /** A short line below a byline says for whom its authors write, if the head continues after it. */
  #withRoles(lines: readonly string[], moreFollows: boolean): (HeadLine | undefined)[] {
    const read = lines.map((line) => readHeadLine(line.trim()));
    return read.map((said, at) => {
      const line = lines[at]?.trim() ?? '';
      const isBelow = said === undefined && read[at - 1]?.is === 'byline';
      if (!isBelow || line.length > LONGEST_ROLE || SENTENCE_END.test(line) || !ROLE.test(line))
        return said;
      const isLast = at === lines.length - 1 && moreFollows && (this.#titled || at > 1);
      return isLast || read[at + 1] !== undefined ? { is: 'role', text: line } : undefined;
    });
  }

  /** A name by itself between the headline and the day. */
  #nameAbove(
    lines: readonly string[],
    read: readonly (HeadLine | undefined)[],
    at: number,
  ): HeadLine | undefined {
    const line = lines[at]?.trim() ?? '';
    const isByline = this.#titled && at > 0 && read[at + 1]?.is === 'dates' && isLikePerson(line);
    return isByline ? { is: 'byline', text: line, word: '' } : undefined;
  }

  finish(): void {
    const { notes } = this.#told;
    if (this.#labels.length > 0) notes.add('labels-read', this.#labels.join(', '));
    if (this.#found.length > 0) notes.add('head-from-first-lines', this.#found.join(', '));
  }

  /** All other lines of the block belong to the head, and text follows. */
  #isHeadline(
    line: string,
    lines: readonly string[],
    after: readonly (HeadLine | undefined)[],
    at: number,
    moreFollows: boolean,
  ): boolean {
    if (line.length > LONGEST_HEADLINE || SENTENCE_END.test(line) || line === '') return false;
    if (at > 0 && after.length > 0) return false;
    const known = after.every(
      (one, index) => one !== undefined || this.#mayBelong(lines, after, at + 1 + index, index),
    );
    return known && moreFollows;
  }

  /** An underline, or a name above a day. */
  #mayBelong(
    lines: readonly string[],
    after: readonly (HeadLine | undefined)[],
    at: number,
    index: number,
  ): boolean {
    const line = lines[at]?.trim() ?? '';
    return UNDERLINE.test(line) || (after[index + 1]?.is === 'dates' && isLikePerson(line));
  }

  #say(said: HeadLine): boolean {
    const told = this.#told;
    if (said.is === 'several') {
      for (const part of said.parts) this.#say(part);
    } else if (said.is === 'dates') {
      if (told.dates.some(({ from }) => from === 'field')) return false;
      if (said.published !== undefined) told.dates.unshift({ text: said.published, from: 'field' });
      if (said.updated !== undefined) told.updated ??= { text: said.updated, from: 'field' };
      if (said.published !== undefined && said.updated !== undefined)
        told.notes.add('two-dates', 'published and updated');
      if (said.language !== undefined) told.lang ??= said.language;
      this.#found.push('date');
    } else if (said.is === 'byline') {
      if (told.authors.length > 0) return false;
      told.authors.push(...readAuthors(said.text, told.notes));
      told.notes.add('byline-from-text', `${said.word} …`.trim());
      if (said.language !== undefined) told.lang ??= said.language;
      this.#found.push('byline');
    } else if (said.is === 'role') {
      told.authors = told.authors.map((author) => ({ role: said.text, ...author }));
      told.notes.add('byline-title-as-role', said.text);
    } else this.#label(said.key, said.name, said.value);
    return true;
  }

  #label(key: string, name: string, value: string): void {
    const told = this.#told;
    if (name !== '') this.#labels.push(name);
    if (key === 'title') {
      told.title = value;
      this.#titled = true;
    } else if (key === 'authors') told.authors.push(...readAuthors(value, told.notes));
    else if (key === 'date') told.dates.unshift({ text: value, from: 'field' });
    else if (key === 'updated') told.updated = { text: value, from: 'field' };
    else if (key === 'summary') told.summary = value;
    else if (key === 'dateline') told.dateline = value;
    else if (key === 'source') told.publishedBy = { name: value };
    else if (key === 'tags') told.tags.push(...value.split(/\s*[,;]\s*/));
    else told.extra[key] = value;
  }
}

function readWire(rest: string[][], told: Told): void {
  const [lines] = rest;
  const wire = lines && readWireLine(lines.join('\n'));
  if (!lines || !wire) return;
  told.dateline ??= wire.place;
  told.dates.push({
    text: wire.printed
      .slice(wire.printed.indexOf(wire.date.day) < 0 ? wire.place.length + 1 : 0)
      .replace(/^[\s,(]+/, ''),
    from: 'field',
  });
  if (wire.agency !== undefined) told.publishedBy ??= { name: wire.agency };
  told.notes.add('date-line-taken-off', wire.printed);
  rest[0] = wire.rest.split('\n');
}
