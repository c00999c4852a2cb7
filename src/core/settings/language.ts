import { z } from 'zod';
import { nearestOf } from '../source/nearest.ts';

/**
 * The languages that the interface speaks, by their first part (BCP 47). Each has a catalogue of
 * messages; this is the one place that has to know of another.
 */
export const interfaceLanguages: readonly string[] = ['en'];

/** A language of the interface, as `en` or with a region: `en-GB`. */
export const languageSchema = z.string().transform((written, context): string => {
  const tag = canonicalTag(written);
  if (tag !== undefined && interfaceLanguages.includes(tag.split('-')[0] ?? '')) return tag;
  const nearest = nearestOf(written, interfaceLanguages);
  context.addIssue({
    code: 'custom',
    message:
      tag === undefined
        ? `“${written}” is not a language tag`
        : `the site does not speak ${tag} yet; the languages are: ${interfaceLanguages.join(', ')}`,
    params: {
      hint: `write ${nearest ?? interfaceLanguages[0] ?? 'en'}; an article of another language says so in its own lang:`,
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
