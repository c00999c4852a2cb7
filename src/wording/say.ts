import type { CompiledMessage } from 'icu-minify/format';
import type { MessageKey } from './catalogue.ts';
import {
  createFormatter,
  type ListKind,
  type MessageFormatter,
  type MessagePart,
  type Values,
} from './format-message.ts';
import { catalogueFor, compileMessage } from './languages.ts';

/**
 * The words of the site and its commands. A site uses one language, which is set once, before any
 * message is used, when the settings are read; until then it is English. Scripts in the browser get
 * another module in place of this one, with their messages compiled
 * (`site/astro/browser-wording.ts`).
 */
let language = 'en';
let formatter: MessageFormatter = createFormatter(language);
let compiled = new Map<MessageKey, CompiledMessage>();

/** Switches to a language: the one given, or English if it has no catalogue. */
export function speak(tag: string): void {
  if (tag === language) return;
  language = catalogueFor(tag) === undefined ? 'en' : tag;
  formatter = createFormatter(language);
  compiled = new Map();
}

/** The current language, BCP 47. */
export function spokenLanguage(): string {
  return language;
}

/**
 * Says a message.
 *
 * @example say('counts.quotes', { count: 2 }) // '2 quotes'
 */
export function say(key: MessageKey, values?: Values): string {
  return formatter.say(compiledMessage(key), values);
}

/** Says a message with tags, in pieces, so that a page can lay them out as it likes. */
export function sayParts(key: MessageKey, values?: Values): readonly MessagePart[] {
  return formatter.sayParts(compiledMessage(key), values);
}

/** Says a list: "a, b and c". */
export function sayList(items: readonly string[], kind?: ListKind): string {
  return formatter.sayList(items, kind);
}

/** Says a number: "12,345". */
export function sayNumber(value: number): string {
  return formatter.sayNumber(value);
}

function compiledMessage(key: MessageKey): CompiledMessage {
  let message = compiled.get(key);
  if (message === undefined) {
    message = compileMessage(catalogueFor(language) ?? 'en', key);
    compiled.set(key, message);
  }
  return message;
}
