import { z } from 'zod';
import { languages } from '../../wording/languages.ts';
import { nearestOf } from '../source/nearest.ts';

/** A language of the interface, as `en` or with a region: `en-GB`. */
export const languageSchema = z.string().transform((written, context): string => {
  const tag = canonicalTag(written);
  if (tag !== undefined && languages.includes(tag.split('-')[0] ?? '')) return tag;
  const nearest = nearestOf(written, languages);
  context.addIssue({
    code: 'custom',
    message:
      tag === undefined
        ? `“${written}” is not a language tag`
        : `the site does not speak ${tag} yet; the languages are: ${languages.join(', ')}`,
    params: {
      hint: `write ${nearest ?? languages[0] ?? 'en'}; an article of another language says so in its own lang:`,
    },
  });
  return z.NEVER;
});

function canonicalTag(written: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(written)[0];
  } catch {
    return undefined;
  }
}
