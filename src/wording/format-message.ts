import format, { type CompiledMessage, type FormatOptions } from 'icu-minify/format';
import { tagsOf } from './message-nodes.ts';

/** What a message's arguments are replaced with. A plural needs a number. */
export type Values = Readonly<Record<string, string | number>>;

/** A piece of a message: plain text, or the text of one of its tags. */
export interface MessagePart {
  readonly tag?: string;
  readonly text: string;
}

/** Turns compiled messages into words of one language. */
export interface MessageFormatter {
  readonly say: (message: CompiledMessage, values?: Values) => string;
  readonly sayParts: (message: CompiledMessage, values?: Values) => readonly MessagePart[];
  readonly sayList: (items: readonly string[], kind?: ListKind) => string;
  readonly sayNumber: (value: number) => string;
}

/** "a, b and c", "a, b or c", or "a, b, c". */
export type ListKind = 'and' | 'or' | 'bare';

/** The tag by which `Intl` knows a language of the site: plain English is written as in Britain. */
export function intlTag(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}

/**
 * Formats compiled messages. A script in the browser needs only this, since a build compiles its
 * messages.
 *
 * @param language BCP 47
 */
export function createFormatter(language: string): MessageFormatter {
  const tag = intlTag(language);
  const formatters = createFormatters();
  const options: FormatOptions = { formatters };
  return {
    say: (message, values = {}) =>
      typeof message === 'string' ? message : String(format(message, tag, values, options)),
    sayParts: (message, values = {}) => {
      const handlers = [...tagsOf(message)].map(
        ([name, marked]) => [marked, partOf(name)] as const,
      );
      const all = { ...values, ...Object.fromEntries(handlers) };
      const said = [format<MessagePart>(message, tag, all, options)].flat();
      return said.map((piece) => (typeof piece === 'string' ? { text: piece } : piece));
    },
    sayList: (items, kind = 'and') => formatters.getListFormat(tag, kind).format(items),
    sayNumber: (value) => formatters.getNumberFormat(tag).format(value),
  };
}

type Chunk = string | MessagePart;

function partOf(tag: string): (chunks: Chunk[]) => MessagePart {
  const textOf = (chunk: Chunk) => (typeof chunk === 'string' ? chunk : chunk.text);
  return (chunks) => ({ tag, text: chunks.map(textOf).join('') });
}

/** How `Intl` says each kind of list. */
export const LIST_STYLES = {
  and: { type: 'conjunction' },
  or: { type: 'disjunction' },
  bare: { type: 'unit', style: 'short' },
} as const satisfies Record<ListKind, Intl.ListFormatOptions>;

/** Makes each of `Intl`'s formats once: making one costs more than a thousand uses. */
function createFormatters() {
  const made = new Map<string, unknown>();
  const once = <T>(key: string, make: () => T): T => {
    if (!made.has(key)) made.set(key, make());
    return made.get(key) as T;
  };
  return {
    getDateTimeFormat: (...[tag, style]: ConstructorParameters<typeof Intl.DateTimeFormat>) =>
      once(`date ${JSON.stringify(style)}`, () => new Intl.DateTimeFormat(tag, style)),
    getNumberFormat: (...[tag, style]: ConstructorParameters<typeof Intl.NumberFormat>) =>
      once(`number ${JSON.stringify(style)}`, () => new Intl.NumberFormat(tag, style)),
    getPluralRules: (...[tag, style]: ConstructorParameters<typeof Intl.PluralRules>) =>
      once(`plural ${JSON.stringify(style)}`, () => new Intl.PluralRules(tag, style)),
    getListFormat: (tag: string, kind: ListKind) =>
      once(`list ${kind}`, () => new Intl.ListFormat(tag, LIST_STYLES[kind])),
  };
}
