import compile from 'icu-minify/compile';
import type { CompiledMessage } from 'icu-minify/format';
import type { Catalogue, MessageKey } from './catalogue.ts';
import { en } from './en/catalogue.ts';
import { markTags } from './message-nodes.ts';
import { pseudoMessage } from './pseudo-message.ts';

/** The languages in which the site and its commands speak, by BCP 47 tag. */
export const CATALOGUES: Readonly<Record<string, Catalogue>> = { en };

/** English with accents: anything in plain letters did not come from a catalogue. */
export const PSEUDO = 'en-XA';

/** The tags of all languages that have a catalogue. */
export const languages: readonly string[] = Object.keys(CATALOGUES);

/** The language of a catalogue that serves a tag: its own, or that of the tag's first part. */
export function catalogueFor(tag: string): string | undefined {
  if (tag === PSEUDO) return PSEUDO;
  return [tag, tag.split('-')[0] ?? ''].find((known) => known in CATALOGUES);
}

/**
 * Compiles a message of a language.
 *
 * @throws RangeError if there is no such message
 */
export function compileMessage(language: string, key: MessageKey): CompiledMessage {
  const isPseudo = language === PSEUDO;
  const [part, name] = key.split('.') as [keyof Catalogue, string];
  const messages: Readonly<Record<string, string>> | undefined =
    CATALOGUES[isPseudo ? 'en' : language]?.[part];
  const message = messages?.[name];
  if (message === undefined) throw new RangeError(`There is no message ${key} in ${language}.`);
  const compiled = markTags(compile(message));
  return isPseudo ? pseudoMessage(compiled) : compiled;
}
