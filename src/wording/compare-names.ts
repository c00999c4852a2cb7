import { intlTag } from './format-message.ts';
import { spokenLanguage } from './say.ts';

/** The collator of the language used last: making one costs much more than using it. */
let collator: Pick<Intl.Collator, 'compare'> | undefined;
let collatedIn: string | undefined;

/** Compares names as the site's language sorts them, numbers by their value. */
export function compareNames(a: string, b: string): number {
  const language = spokenLanguage();
  if (collator === undefined || collatedIn !== language) {
    collator = new Intl.Collator(intlTag(language), { sensitivity: 'base', numeric: true });
    collatedIn = language;
  }
  return collator.compare(a, b);
}
