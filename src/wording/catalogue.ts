import type { en } from './en/catalogue.ts';

/** English, which every other language has message for message. */
type English = typeof en;

/** One language's messages in ICU's form, by the part of the site that uses them and by name. */
export type Catalogue = {
  readonly [Part in keyof English]: { readonly [Name in keyof English[Part]]: string };
};

/** The name of a message, such as `article.corrections`. */
export type MessageKey = {
  [Part in keyof English & string]: `${Part}.${keyof English[Part] & string}`;
}[keyof English & string];
